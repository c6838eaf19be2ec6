import Casework
import Office
import TerminalCanvas

// Why the case is as it is.

extension CaseText {
  /// Why the case is where it is: each date with the steps it follows from, route, officer, sign-off class, each
  /// blocker with its source and remedy.
  static func reasons(_ view: CaseView, _ context: Context) -> String {
    let words = context.words
    var parts = [words.routingReason(of: view.record)]
    parts.append(words.placeInQueue(of: CaseRow(view.situation.circumstances), today: context.today))
    if let rule = view.situation.signOffRule { parts.append(words.explanation(of: rule)) }
    if view.record.stage.isBeforeSignature { parts += view.blockers.map { words.explanation(of: $0) } }
    return
      ([dates(view, context), fee(view, context)].filter { !$0.isEmpty } + parts.map { words.paragraphs($0) })
      .joined(separator: "\n\n")
  }

  /// How the fee of the case follows, rule by rule; empty while the matter is open.
  private static func fee(_ view: CaseView, _ context: Context) -> String {
    let words = context.words
    let circumstances = view.situation.circumstances
    guard let line = words.feeLine(of: circumstances) else { return "" }
    let title = words.say("GEBÜHR", "FEE")
    return ([title, line] + words.feeReasons(of: circumstances)).joined(separator: "\n")
  }

  /// How each date of the case follows, step by step; a day that somebody set has only its source.
  private static func dates(_ view: CaseView, _ context: Context) -> String {
    let words = context.words
    let title = words.say("FRISTEN UND TERMINE", "DATES")
    let deadlines = view.record.deadlines
    guard !deadlines.isEmpty else { return "\(title)\n\(words.say("Keine.", "None."))" }
    let chains = deadlines.map { words.chain(of: $0, in: view.record, today: context.today) }
    return ([title] + chains.map { $0.joined(separator: "\n") }).joined(separator: "\n")
  }
}
