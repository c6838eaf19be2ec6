import Casework

// Who else is in a case.

extension Words {
  /// Who else has a case open, those who write first: `Auch hier: Nowak, Kim (schreibt)`.
  func alsoHere(_ others: [Presence]) -> String {
    var names: [String] = []
    for isWriting in [true, false] {
      let some = others.filter { $0.isWriting == isWriting }.map { self.name(of: $0.officer) }
      for name in Set(some).sorted() where !names.contains(where: { $0.hasPrefix(name) }) {
        names.append(isWriting ? say("\(name) (schreibt)", "\(name) (writing)") : name)
      }
    }
    // As many as leave room for what else is said in the line.
    let most = 2
    let shown = names.prefix(most).joined(separator: "; ")
    let rest = names.count > most ? " +\(names.count - most)" : ""
    return say("Auch hier: ", "Also here: ") + shown + rest
  }
}
