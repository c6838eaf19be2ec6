import Casework
import Office
import Workstation

/// Reads the options of one act, and remembers which were read: one that no act took is a mistake of its writer.
///
/// Texts are never required here. Whether an act needs one is the decision function's matter, which names the law.
struct ActReader {
  let kind: ActKind
  let options: ActOptions
  /// What stands in the case about its fee; what is not named stays as it is.
  let presentFee: FeeFacts
  private var read: Set<ActOption> = []

  init(_ kind: ActKind, _ options: ActOptions, presentFee: FeeFacts = FeeFacts()) {
    self.kind = kind
    self.options = options
    self.presentFee = presentFee
  }

  /// Complains of the first option that the act did not take.
  func finish() throws(Failure) {
    for option in ActOption.allCases where options[option] != nil && !read.contains(option) {
      throw .usage(.optionNotForAct(option.name, kind))
    }
  }

  /// What was given, word by word.
  mutating func given(_ option: ActOption) -> String? {
    read.insert(option)
    return options[option]
  }

  /// What has to be given.
  mutating func required(_ option: ActOption) throws(Failure) -> String {
    guard let text = given(option) else { throw .usage(.optionMissing(option.name, kind)) }
    return text
  }

  /// A text, from a file or standard input where the option says so; empty where none was given.
  mutating func text(_ option: ActOption) throws(Failure) -> String {
    guard let text = given(option) else { return "" }
    return try GivenText.read(text)
  }

  mutating func day(_ option: ActOption) throws(Failure) -> CivilDate? {
    guard let text = given(option) else { return nil }
    guard let day = try? CivilDate(parsing: text) else {
      throw .usage(.notADay(option: option.name, text: text))
    }
    return day
  }

  mutating func requiredDay(_ option: ActOption) throws(Failure) -> CivilDate {
    guard let day = try day(option) else { throw .usage(.optionMissing(option.name, kind)) }
    return day
  }

  mutating func number(_ option: ActOption) throws(Failure) -> Int? {
    guard let text = given(option) else { return nil }
    guard let number = Int(text) else { throw .usage(.notANumber(option: option.name, text: text)) }
    return number
  }

  mutating func requiredNumber(_ option: ActOption) throws(Failure) -> Int {
    guard let number = try number(option) else { throw .usage(.optionMissing(option.name, kind)) }
    return number
  }

  /// One word of a closed list.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ option: ActOption,
    of type: Word.Type
  ) throws(Failure) -> Word? where Word.RawValue == String {
    guard let text = given(option) else { return nil }
    return try Self.word(text, option, of: type)
  }

  mutating func requiredWord<Word: RawRepresentable & CaseIterable>(
    _ option: ActOption,
    of type: Word.Type
  ) throws(Failure) -> Word where Word.RawValue == String {
    try Self.word(try required(option), option, of: type)
  }

  /// Several words of a closed list, parted by commas.
  mutating func words<Word: RawRepresentable & CaseIterable>(
    _ option: ActOption,
    of type: Word.Type
  ) throws(Failure) -> [Word] where Word.RawValue == String {
    var words: [Word] = []
    for part in (given(option) ?? "").split(separator: ",") {
      words.append(try Self.word(String(part), option, of: type))
    }
    return words
  }

  mutating func officer(_ option: ActOption) throws(Failure) -> OfficerID? {
    guard let text = given(option) else { return nil }
    guard let id = try? OfficerID(parsing: text) else { throw .office(.unknownOfficer(text)) }
    return id
  }

  mutating func key(_ option: ActOption) throws(Failure) -> MatterKey? {
    guard let text = given(option) else { return nil }
    guard let key = MatterKey(text) else {
      throw .usage(.notOneOf(option: option.name, text: text, allowed: ["aktenlage catalogue list"]))
    }
    return key
  }

  private static func word<Word: RawRepresentable & CaseIterable>(
    _ text: String,
    _ option: ActOption,
    of type: Word.Type
  ) throws(Failure) -> Word where Word.RawValue == String {
    guard let word = Word(rawValue: text) else {
      let allowed = Word.allCases.map(\.rawValue)
      throw .usage(.notOneOf(option: option.name, text: text, allowed: allowed))
    }
    return word
  }
}
