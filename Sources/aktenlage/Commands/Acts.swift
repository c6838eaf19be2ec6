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
    let acts = ActKind.allCases.map { (kind: $0, refusal: view.refusal(of: $0)) }
    if common.json {
      for act in acts { output.json(json(act.kind, act.refusal, reference)) }
    } else {
      print(acts, reference, &output)
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

  private func print(
    _ acts: [(kind: ActKind, refusal: Refusal?)],
    _ reference: CaseReference,
    _ output: inout Output
  ) {
    output.line(words.say("Möglich:", "Possible:"))
    var possible = Table()
    for act in acts where act.refusal == nil {
      possible.add([act.kind.rawValue, words.name(of: act.kind), words.needs(of: act.kind) ?? ""])
    }
    for line in possible.lines { output.line("  " + line) }
    output.line()
    output.line(words.say("Nicht möglich:", "Not possible:"))
    var others: [(first: ActKind?, acts: [ActKind])] = []
    for act in acts {
      guard let refusal = act.refusal else { continue }
      if !common.explain, case .notPossible = refusal.reason {
        // Only what leads on is a way to the act; what leads back undoes a decision and is nobody's advice.
        let first = refusal.remedyAct.flatMap { $0.leadsOn ? $0 : nil }
        if let index = others.firstIndex(where: { $0.first == first }) {
          others[index].acts.append(act.kind)
        } else {
          others.append((first, [act.kind]))
        }
        continue
      }
      output.line("  \(act.kind.rawValue): \(words.text(words.explanation(of: refusal, in: reference)))")
    }
    for (first, kinds) in others.sorted(by: { $0.first != nil && $1.first == nil }) {
      let when =
        first.map { words.say("erst nach \($0.rawValue)", "only after \($0.rawValue)") }
        ?? words.say("in diesem Stand nicht vorgesehen", "not meant in this state")
      output.line("  \(when): \(kinds.map(\.rawValue).joined(separator: ", "))")
    }
  }
}

extension ActKind {
  /// Whether the act takes a case forward; recalling, stopping and reopening take it back.
  fileprivate var leadsOn: Bool {
    self != .recall && self != .stop && self != .reopen
  }
}
