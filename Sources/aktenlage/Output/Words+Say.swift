import Workstation

extension Words {
  /// The text in the language of these words.
  func say(_ german: String, _ english: String) -> String {
    switch language {
    case .german: german
    case .english: english
    }
  }
}
