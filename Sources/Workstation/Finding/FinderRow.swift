package import Casework

/// One command as the palette and the help show it.
package struct FinderRow: Hashable, Sendable {
  /// What it does when it is chosen.
  package enum Target: Hashable, Sendable {
    case command(CommandID)
    case openCase(CaseReference)
    /// Search the files for a text.
    case search(String)
  }

  package let target: Target
  package let name: String
  /// Its keys, as they are named on the keyboard.
  package let keys: String
  /// Where it can be given.
  package let places: String
  /// The menu it belongs to.
  package let group: String
  /// What it does, as a sentence.
  package let summary: String
  /// Why it cannot be done now; nil when it can.
  package let disabledReason: String?
  /// Whether the screen in front knows it.
  package let isHere: Bool
  /// What it is found by.
  let names: [Name]
  /// The names of its keys in small letters, found as a whole only.
  let keyNames: [String]

  /// How well the row fits what was typed; nil when it does not.
  func score(_ query: FuzzyQuery?, typed: String) -> Int? {
    if keyNames.contains(typed) { return 5000 }
    guard let query else { return nil }
    var best: Int?
    for name in names {
      if let score = query.score(name.text) { best = max(best ?? 0, score - name.penalty) }
    }
    return best.map { $0 - (isHere ? 0 : 300) - (disabledReason == nil ? 0 : 10) }
  }

  init(
    _ command: CommandID,
    name: String,
    strokes: [KeyStroke],
    disabledReason: String?,
    isHere: Bool,
    _ words: Words
  ) {
    target = .command(command)
    self.name = name
    keys = words.keyNames(strokes)
    places = words.places(of: command)
    group = words.name(of: command.entry.group)
    summary = words.summary(of: command)
    self.disabledReason = disabledReason
    self.isHere = isHere
    let other = Words(words.language == .german ? .english : .german)
    names =
      [Name(name, 0), Name(words.name(of: command), 20)]
      + words.synonyms(of: command).map { Name($0, 40) } + other.allNames(of: command).map { Name($0, 80) }
    keyNames = strokes.map { words.name(of: $0).lowercased() }
  }

  /// A place that was typed and is no command of the registry.
  init(_ target: Target, name: String, summary: String) {
    self.target = target
    self.name = name
    (keys, places, group) = ("", "", "")
    self.summary = summary
    disabledReason = nil
    isHere = true
    (names, keyNames) = ([], [])
  }

  /// A name to be found by, and how much less a find by that counts.
  struct Name: Hashable, Sendable {
    let text: FuzzyText
    let penalty: Int

    init(_ text: String, _ penalty: Int) {
      self.text = FuzzyText(text)
      self.penalty = penalty
    }
  }
}
