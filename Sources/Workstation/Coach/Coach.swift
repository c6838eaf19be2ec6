package import Casework

/// An act in a case, whatever it says.
struct DoneAct: Hashable, Sendable {
  let kind: ActKind
  let reference: CaseReference
}

/// Coach mode, as the user keeps it: whether it is on, and in how many cases each kind of act was done under it.
///
/// The counts end at ``enough``, so that they never say how much somebody works; they stand with the user's own
/// settings and nowhere in the store.
package struct Coach: Hashable, Sendable {
  /// How often an act is explained at length.
  package static let enough = 3

  package var isOn: Bool
  private var times: [ActKind: Int]

  package init(isOn: Bool = false, practised: String = "") {
    self.isOn = isOn
    times = [:]
    for part in practised.split(separator: ",") {
      let words = part.split(separator: " ")
      guard words.count == 2, let kind = ActKind(rawValue: String(words[0])), let count = Int(words[1]),
        count > 0
      else { continue }
      times[kind] = min(count, Self.enough)
    }
  }

  /// The counts as one line: `draft 3, note 1`; empty where nothing was done yet.
  package var practised: String {
    ActKind.allCases.compactMap { kind in times[kind].map { "\(kind.rawValue) \($0)" } }.sorted()
      .joined(separator: ", ")
  }

  /// Whether an act was done often enough to be named in one line.
  package func knows(_ kind: ActKind) -> Bool { times[kind, default: 0] >= Self.enough }

  /// Counts an act that was carried out; false where that changes nothing that is kept.
  mutating func count(_ kind: ActKind) -> Bool {
    guard !knows(kind) else { return false }
    times[kind, default: 0] += 1
    return true
  }
}
