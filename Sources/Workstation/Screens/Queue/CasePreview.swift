package import Casework
import Office
import TerminalCanvas

/// What the queue shows of the case under its cursor: made once when the case was read, drawn as often as needed.
package struct CasePreview: Sendable {
  package let reference: CaseReference
  /// All that is to be said.
  let lines: [CaseSummary.Line]
  /// The same in few rows.
  let shortLines: [CaseSummary.Line]
  /// Why the officer cannot take the case; nil when they can.
  let takeRefusal: String?
  /// Why the case is with its Sachgebiet and officer.
  let routing: Explanation?

  init(_ view: CaseView, _ context: Context) {
    reference = view.record.reference
    let summary = CaseSummary(view, context)
    lines = summary.lines + summary.openLines
    shortLines = summary.shortLines
    takeRefusal = view.refusal(of: .take).map { context.words.sentence(for: $0) }
    routing = context.words.routingReason(of: view.record)
  }

  /// What stands there when the case could not be read.
  init(failed sentence: String, _ reference: CaseReference) {
    self.reference = reference
    lines = [CaseSummary.Line(label: "", text: sentence, role: .levelError)]
    shortLines = lines
    takeRefusal = sentence
    routing = nil
  }
}
