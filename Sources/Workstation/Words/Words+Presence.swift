import Casework

// Who else is in a case.

extension Words {
  /// Who else has a case open, those who write first: `Auch hier: Nowak, Kim (schreibt)`.
  func alsoHere(_ others: [Presence]) -> String {
    let writing = Set(others.lazy.filter(\.isWriting).map(\.officer))
    let reading = Set(others.map(\.officer)).subtracting(writing)
    let names =
      writing.map { say("\(name(of: $0)) (schreibt)", "\(name(of: $0)) (writing)") }.sorted()
      + reading.map { name(of: $0) }.sorted()
    // As many as leave room for what else is said in the line.
    let most = 2
    let shown = names.prefix(most).joined(separator: "; ")
    let rest = names.count > most ? " +\(names.count - most)" : ""
    return say("Auch hier: ", "Also here: ") + shown + rest
  }
}
