import Casework
import TerminalCanvas

/// One thing that a newcomer tries out at the screen; it counts as done by what the screen shows, whatever the key.
package enum TourStep: String, CaseIterable, Hashable, Sendable {
  case moveInList, openCase, evidence, why, closeText, note, typeNote, leaveForm, backToList
  case filter, typeFilter, wholeList, palette, openCases
  case signOffList, review, readFile, remark
  case unassigned, capture
  case end

  /// Whether the step is done in the present state; the last one ends with the tour.
  func isDone(in station: Workstation) -> Bool {
    let front = station.screens.last
    let queue = front as? QueueScreen
    switch self {
    case .moveInList: return queue.map { $0.list.cursorIndex > 0 } ?? false
    case .openCase: return (front as? CaseFileScreen)?.view != nil
    case .evidence: return (front as? CaseFileScreen)?.tab == .evidence
    case .why: return station.explanation != nil
    case .closeText: return station.explanation == nil
    case .note: return (front as? ActScreen)?.kind == .note
    case .typeNote: return (front as? ActScreen)?.form.isDirty ?? false
    case .leaveForm: return !(front?.isTyping ?? true)
    case .backToList: return queue != nil && !station.isCovered
    case .filter: return queue?.filterLine.isOpen ?? false
    case .typeFilter: return queue.map { $0.filterLine.isActive && !$0.filterLine.isOpen } ?? false
    case .wholeList: return queue.map { !$0.filterLine.isActive } ?? false
    case .palette: return station.finder?.kind == .palette
    case .openCases: return station.openCasesList != nil
    case .signOffList: return queue?.view == .signOff
    case .review: return (front as? ReviewScreen)?.view != nil
    case .readFile: return (front as? ReviewScreen)?.isFileFocused ?? false
    case .remark: return (front as? ActScreen)?.kind == .returnDraft
    case .unassigned: return queue?.view == .unassigned
    case .capture: return front is CaptureScreen
    case .end: return false
    }
  }
}
