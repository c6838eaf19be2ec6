import ArgumentParser
import Casework
import Office
import Workstation

/// `aktenlage acts`: what may be done in a case now, and for the rest why not.
struct Acts: Job {
  static let configuration = CommandConfiguration(
    commandName: "acts",
    abstract: helpText(
      "Die möglichen Schritte eines Vorgangs zeigen.",
      "Show which acts are possible in a case."
    ),
    discussion: helpText(
      "Beispiel:\n  aktenlage acts 54/33-B-004711/26",
      "Example:\n  aktenlage acts 54/33-B-004711/26"
    )
  )

  @OptionGroup var common: CommonOptions
  @Argument(help: help("Aktenzeichen des Vorgangs.", "Reference of the case.", "ref"))
  var reference: String

  func perform(_ output: inout Output) throws(Failure) {
    let workplace = try Workplace.open(common)
    let reference = try workplace.reference(reference)
    let view = try asked(reference) { () throws(OfficeError) in
      try workplace.office.openCase(reference, for: workplace.caller)
    }
    try workplace.look(.caseOpened, reference.text)
    let acts = ActKind.allCases.map { ListedAct(kind: $0, refusal: view.refusal(of: $0)) }
    if common.json {
      for act in acts { output.json(json(act.kind, act.refusal, reference)) }
    } else {
      printPossible(acts, &output)
      printRefused(acts, reference, &output)
    }
  }

  private func json(_ kind: ActKind, _ refusal: Refusal?, _ reference: CaseReference) -> JSON {
    .fields([
      "act": .text(kind.rawValue),
      "name": .text(words.name(of: kind)),
      "possible": .bool(refusal == nil),
      "needs": .optional(words.needs(of: kind)),
      "refused": refusal.map { $0.json(words, in: reference) } ?? .null,
    ])
  }

  private func printPossible(_ acts: [ListedAct], _ output: inout Output) {
    output.line(words.say("Möglich:", "Possible:"))
    var possible = Table()
    for act in acts where act.refusal == nil {
      possible.add([act.kind.rawValue, words.name(of: act.kind), words.needs(of: act.kind) ?? ""])
    }
    for line in possible.lines { output.line("  " + line) }
    output.line()
  }

  /// Acts with a reason of their own, then one line for all that another act leads to, and one for the rest.
  private func printRefused(_ acts: [ListedAct], _ reference: CaseReference, _ output: inout Output) {
    output.line(words.say("Nicht möglich:", "Not possible:"))
    for act in acts {
      guard let refusal = act.refusal, common.explain || !act.isOfAnotherState else { continue }
      output.line("  \(act.kind.rawValue): \(words.text(words.explanation(of: refusal, in: reference)))")
    }
    guard !common.explain else { return }
    let waiting = acts.filter(\.isOfAnotherState)
    for first in ActKind.allCases {
      let kinds = waiting.filter { $0.comesAfter == first }
      guard !kinds.isEmpty else { continue }
      let when = words.say("erst nach \(first.rawValue)", "only after \(first.rawValue)")
      output.line("  \(when): \(Self.names(kinds))")
    }
    let rest = waiting.filter { $0.comesAfter == nil }
    guard !rest.isEmpty else { return }
    output.line(
      "  \(words.say("in diesem Stand nicht vorgesehen", "not meant in this state")): \(Self.names(rest))"
    )
  }

  private static func names(_ acts: [ListedAct]) -> String {
    acts.map(\.kind.rawValue).joined(separator: ", ")
  }
}

/// An act with what stands in its way.
private struct ListedAct {
  let kind: ActKind
  /// Nil where the act is possible.
  let refusal: Refusal?

  /// Whether only the state of the case forbids it.
  var isOfAnotherState: Bool {
    if case .notPossible? = refusal?.reason { true } else { false }
  }

  /// The act that leads on to it; what leads back undoes a decision and is nobody's advice.
  var comesAfter: ActKind? {
    guard let first = refusal?.remedyAct, first.leadsOn else { return nil }
    return first
  }
}

extension ActKind {
  /// Whether the act takes a case forward; recalling, stopping and reopening take it back.
  fileprivate var leadsOn: Bool {
    self != .recall && self != .stop && self != .reopen
  }
}
