import Casework
import Office

/// Why acts are not possible in a case now: asked once when the case was read, for all pictures until it is read again.
struct ActReasons: Sendable {
  private let reasons: [ActKind: String]
  /// What key `a` does.
  let nextStep: NextStep?
  /// Why key `a` does nothing, where it does.
  let nothingToDo: String
  /// What blocks the decision.
  let blockers: [Blocker]

  /// Why nothing at all may be done here; nil where acts depend on the case.
  let closed: String?

  /// - Parameter closed: why nothing may be done, whatever the case would allow.
  init(_ view: CaseView, _ words: Words, closed: String? = nil) {
    self.closed = closed
    var reasons: [ActKind: String] = [:]
    for kind in ActKind.allCases {
      if let closed {
        reasons[kind] = closed
      } else if let refusal = view.refusal(of: kind) {
        reasons[kind] = words.sentence(for: refusal)
      }
    }
    self.reasons = reasons
    nextStep = closed == nil ? NextStep(view) : nil
    nothingToDo = closed ?? words.nothingToDo(view)
    blockers = view.record.stage.isBeforeSignature ? view.blockers : []
  }

  /// Why an act is not possible; nil when it is, or depends on what it says.
  subscript(kind: ActKind) -> String? { reasons[kind] }

  /// A command that does an act, possible or with the reason why not.
  func offer(_ command: CommandID, _ kind: ActKind, priority: Int? = 5) -> Offer {
    Offer(command, priority: priority, disabledReason: self[kind])
  }
}
