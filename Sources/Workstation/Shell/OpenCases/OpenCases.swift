import Casework

/// The cases that are open in the workstation, each with its screens as they were left.
///
/// A case keeps its number, 1 to 9, as long as it is open. The screens of cases in front lie in the workstation itself.
struct OpenCases: Sendable {
  /// One open case.
  struct Entry: Sendable {
    let number: Int
    let reference: CaseReference
    /// Its screens from the case file up; empty while they lie in the workstation.
    var layers: [Workstation.Layer] = []
    /// Which use of any case was its last.
    var lastUse: Int
  }

  /// How many cases are open at most; the one that was not used for the longest time gives way.
  static let capacity = 9

  /// The cases in the order of their numbers.
  private(set) var entries: [Entry] = []
  private var uses = 0

  /// Takes a case to the front.
  ///
  /// - Returns: its screens as they were left; none for a case that was not open, or that already lies in front.
  mutating func use(_ reference: CaseReference) -> [Workstation.Layer] {
    uses += 1
    if let index = entries.firstIndex(where: { $0.reference == reference }) {
      entries[index].lastUse = uses
      defer { entries[index].layers = [] }
      return entries[index].layers
    }
    if entries.count >= Self.capacity { giveWay() }
    let number = (1...).first { number in !entries.contains { $0.number == number } } ?? 1
    entries.append(Entry(number: number, reference: reference, lastUse: uses))
    entries.sort { $0.number < $1.number }
    return []
  }

  /// Keeps the screens of a case that leaves the front.
  mutating func layAside(_ layers: [Workstation.Layer], of reference: CaseReference) {
    guard let index = entries.firstIndex(where: { $0.reference == reference }) else { return }
    entries[index].layers = layers
  }

  /// Closes a case. What is typed in its forms stays in the journal.
  mutating func close(_ reference: CaseReference) { entries.removeAll { $0.reference == reference } }

  /// The case that was used last of all others.
  func lastUsed(except front: CaseReference?) -> CaseReference? {
    entries.filter { $0.reference != front }.max { $0.lastUse < $1.lastUse }?.reference
  }

  /// Does something with every screen that was laid aside.
  mutating func forEachScreen(_ body: (inout any Screen) -> Void) {
    for entry in entries.indices {
      for layer in entries[entry].layers.indices { body(&entries[entry].layers[layer].screen) }
    }
  }

  /// Does something with the screen of an identity, if it was laid aside.
  mutating func withScreen<Value>(_ id: Int, _ body: (inout any Screen) -> Value) -> Value? {
    for entry in entries.indices {
      guard let layer = entries[entry].layers.firstIndex(where: { $0.id == id }) else { continue }
      return body(&entries[entry].layers[layer].screen)
    }
    return nil
  }

  private mutating func giveWay() {
    let aside = entries.filter { !$0.layers.isEmpty }
    if let oldest = aside.min(by: { $0.lastUse < $1.lastUse }) { close(oldest.reference) }
  }
}
