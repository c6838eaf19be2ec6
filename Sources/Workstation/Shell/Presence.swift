package import Casework

/// Somebody has a case in front of them, or text in its forms that is not saved.
///
/// It is known only as long as it lasts: nothing of it is stored, counted or timed.
package struct Presence: Hashable, Sendable {
  package let officer: OfficerID
  package let reference: CaseReference
  /// Whether there is unsaved text.
  package let isWriting: Bool

  package init(_ officer: OfficerID, in reference: CaseReference, isWriting: Bool) {
    self.officer = officer
    self.reference = reference
    self.isWriting = isWriting
  }
}

extension Workstation {
  /// The cases that the officer has in front or writes in: one in front first, then those laid aside with text.
  package var presence: [Presence] {
    var found: [Presence] = []
    func add(_ layers: some Collection<Layer>, readingCounts: Bool) {
      let screens = layers.map(\.screen)
      guard let reference = screens.lazy.compactMap(\.openedCase).first else { return }
      let isWriting = screens.contains(where: \.holdsUnsavedText)
      guard isWriting || readingCounts, !found.contains(where: { $0.reference == reference }) else { return }
      found.append(Presence(context.officer.id, in: reference, isWriting: isWriting))
    }
    add(layers.drop { $0.screen.openedCase == nil }, readingCounts: true)
    for entry in openCases.entries { add(entry.layers, readingCounts: false) }
    return found
  }

  /// Who else is in the case that is shown, in the order of their names.
  var others: String {
    guard let reference = caseInFront else { return "" }
    let here = context.others.filter { $0.reference == reference }
    return here.isEmpty ? "" : context.words.alsoHere(here)
  }
}
