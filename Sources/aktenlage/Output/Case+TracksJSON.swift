import Casework

extension Case {
  /// What runs beside the main line.
  var tracksJSON: JSON {
    .fields([
      "requests": .each(requests) { request in
        .fields([
          "number": .number(request.number), "items": .each(request.items) { .text($0.rawValue) },
          "sentOn": .text(request.sentOn.iso), "dueOn": .text(request.dueOn.iso),
          "closed": .optional(request.closed?.rawValue),
        ])
      },
      "consultations": .each(consultations) { consultation in
        .fields([
          "number": .number(consultation.number), "code": .text(consultation.code.rawValue),
          "question": .text(consultation.question), "sentOn": .text(consultation.sentOn.iso),
          "deemedAfter": .optional(consultation.deemedAfter?.iso),
          "reminders": .each(consultation.reminders) { .text($0.iso) },
          "end": .optional(consultation.end?.rawValue), "answer": .text(consultation.answer),
        ])
      },
      "hearings": .each(hearings) { hearing in
        .fields([
          "number": .number(hearing.number), "intendedOutcome": .text(hearing.intendedOutcome.rawValue),
          "sentOn": .text(hearing.sentOn.iso), "dueOn": .text(hearing.dueOn.iso),
          "end": .optional(hearing.end?.rawValue), "statement": .text(hearing.statement),
        ])
      },
      "registerQueries": .each(registerQueries) { query in
        .fields([
          "register": .text(query.register.rawValue), "number": .text(query.number),
          "result": .text(query.result),
          "on": .text(query.on.iso), "folio": .number(query.folio),
        ])
      },
      "suspension": suspension.map {
        .fields([
          "ground": .text($0.ground.rawValue), "reason": .text($0.reason), "since": .text($0.since.iso),
        ])
      } ?? .null,
      "litigation": litigation.map {
        .fields([
          "kind": .text($0.kind.rawValue), "court": .text($0.court),
          "courtReference": .text($0.courtReference),
          "since": .text($0.since.iso), "outcome": .optional($0.outcome),
        ])
      } ?? .null,
      "card": card.map {
        .fields(["state": .text($0.state.rawValue), "serial": .text($0.serial), "on": .text($0.on.iso)])
      } ?? .null,
      "followUps": .each(followUps) { followUp in
        .fields([
          "number": .number(followUp.number), "on": .text(followUp.on.iso),
          "purpose": .text(followUp.purpose),
          "person": .text(followUp.person.text), "done": .bool(followUp.isDone),
        ])
      },
      "excluded": .each(excluded.keys.sorted()) { .text($0.text) },
    ])
  }
}
