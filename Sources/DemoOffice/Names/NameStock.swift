/// Names of one region, as passports there write them.
struct NameStock: Sendable {
  let male: [String]
  let female: [String]
  let family: [String]
  let form: Form

  /// How a name is put together.
  enum Form: Sendable {
    case plain
    /// The family name of women ends differently: `Nowicki`, `Nowicka`.
    case inflected
    /// Two family names.
    case double
    /// Often a single name that the passport does not part.
    case single
    /// A middle name of its own stands among the given names.
    case middle
    /// Given name, father's name, grandfather's name: long.
    case chain
  }

  init(male: String, female: String, family: String, form: Form = .plain) {
    self.male = male.split(separator: " ").map(Self.joined)
    self.female = female.split(separator: " ").map(Self.joined)
    self.family = family.split(separator: " ").map(Self.joined)
    self.form = form
  }

  /// An underscore stands for a blank inside one name.
  private static func joined(_ word: Substring) -> String {
    String(word.map { $0 == "_" ? " " : $0 })
  }
}
