/// The entry of sex in the registers, by the codes of XInneres.
package enum Sex: String, CaseIterable, Hashable, Sendable, Codable {
  case male = "m"
  case female = "w"
  /// Only on official proof.
  case diverse = "d"
  /// No entry, or unknown.
  case noEntry = "x"

  /// The German word.
  package var germanName: String {
    switch self {
    case .male: "männlich"
    case .female: "weiblich"
    case .diverse: "divers"
    case .noEntry: "ohne Angabe"
    }
  }

  /// The English word.
  package var englishName: String {
    switch self {
    case .male: "male"
    case .female: "female"
    case .diverse: "diverse"
    case .noEntry: "not stated"
    }
  }
}
