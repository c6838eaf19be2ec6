package import Casework

/// The first-day tour: steps that are tried out in the practice store, one after the other.
package struct Tour: Hashable, Sendable {
  package let steps: [TourStep]
  /// The number of the present step, from 0.
  package private(set) var place = 0

  /// The tour for what an officer does.
  package init(for officer: Officer) {
    if officer.roles.contains(.triage), !officer.roles.contains(.caseworker) {
      steps = [
        .unassigned, .moveInList, .openCase, .why, .closeText, .backToList, .capture, .leaveForm, .palette,
        .end,
      ]
    } else if officer.signsUpTo != nil, !officer.roles.contains(.caseworker) {
      steps = [
        .signOffList, .review, .readFile, .remark, .leaveForm, .why, .closeText, .backToList, .palette, .end,
      ]
    } else {
      steps = [
        .moveInList, .openCase, .evidence, .why, .closeText, .note, .typeNote, .leaveForm, .backToList,
        .filter,
        .typeFilter, .wholeList, .openCases, .palette, .end,
      ]
    }
  }

  /// The present step.
  package var step: TourStep { steps[place] }

  /// Goes on as far as steps are done.
  mutating func advance(in station: Workstation) {
    while place < steps.count - 1, step.isDone(in: station) { place += 1 }
  }
}
