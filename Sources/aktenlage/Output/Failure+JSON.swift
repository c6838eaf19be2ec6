import Casework
import Office
import Workstation

extension Failure {
  /// What a program is told: `refused`, `stale` or `failed`, each with reason, source and remedy.
  func json(_ words: Words) -> JSON {
    let explanation = explanation(words)
    var body = JSON.fields([
      "reason": .optional(explanation?.what),
      "source": .optional(explanation?.source),
      "remedy": .optional(explanation?.remedy),
    ])
    switch self {
    case .office(.refused(let refusal), let reference):
      body = body.adding(["code": .text(refusal.reason.code), "act": .optional(refusal.remedyAct?.rawValue)])
      if case .notReady(let blockers) = refusal.reason {
        body = body.adding(["blockers": .each(blockers) { $0.json(words, in: reference) }])
      }
      return .fields(["refused": body])
    case .office(.stale(let stale), _):
      return .fields([
        "stale": body.adding([
          "reference": .text(stale.reference.text),
          "seen": .number(stale.seen),
          "present": .number(stale.present),
          "changes": .each(stale.changes) { header in
            .fields([
              "folio": .number(header.folio), "at": .text(header.at.text), "by": .text(header.by.text),
              "kind": .text(header.kind.rawValue),
            ])
          },
        ])
      ])
    case .office, .usage, .said, .ended:
      return .fields([(status == .refused ? "refused" : "failed"): body])
    }
  }
}

extension Refusal {
  /// The act that helps, where one does.
  var remedyAct: ActKind? {
    if case .act(let kind) = remedy { kind } else { nil }
  }

  /// Refusal as an element of a list.
  func json(_ words: Words, in reference: CaseReference) -> JSON {
    let explanation = words.explanation(of: self, in: reference)
    return .fields([
      "reason": .text(explanation.what), "source": .text(explanation.source),
      "remedy": .text(explanation.remedy),
      "code": .text(reason.code), "act": .optional(remedyAct?.rawValue),
    ])
  }
}

extension Blocker {
  /// One element of `readiness`.
  func json(_ words: Words, in reference: CaseReference?) -> JSON {
    let explanation = words.explanation(of: self, in: reference)
    let act: ActKind? = if case .act(let kind) = remedy { kind } else { nil }
    return .fields([
      "what": .text(explanation.what), "source": .text(explanation.source),
      "remedy": .text(explanation.remedy),
      "code": .text(what.code), "act": .optional(act?.rawValue),
    ])
  }
}
