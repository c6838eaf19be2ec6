import Casework
import Workstation

extension MatterText {
  /// Everything of the matter for programs; amounts in cents.
  var json: JSON {
    matter.json(words).adding([
      "on": .text(day.iso),
      "pack": .fields([
        "id": .text(catalogue.pack.id), "version": .text(catalogue.pack.version),
        "released": .text(catalogue.pack.released.iso),
      ]),
      "note": .optional(matter.note.map(words.text)),
      "title": .text(matter.title.rawValue),
      "continuesInto": .each(matter.continuesInto) { .text($0.rawValue) },
      "maximum": matter.maximumValidity.map(json) ?? .null,
      "restricted": .optional(matter.restriction?.rawValue),
      "blockedUntil": .optional(matter.block?.validity.until?.iso),
      "fees": .each(tariff.map(fees) ?? []) { act, item in
        .fields([
          "act": .text(act.rawValue), "code": .text(item.code.rawValue), "cents": .number(item.cents),
          "basis": .text(item.basis.citation), "verified": .bool(item.source.isVerified),
        ])
      },
      "feeStatus": .each(FeeStatus.allCases.filter(matter.fee.implied.contains)) { .text($0.rawValue) },
      "questions": .each(catalogue.questions(of: matter, on: day)) { question in
        .fields([
          "key": .text(question.key.rawValue), "text": .text(words.text(question.text)),
          "kind": .text(question.kind.rawValue),
          "choices": .each(question.choices) {
            .fields(["value": .text($0.value), "text": .text(words.text($0.name))])
          },
          "source": .text(question.source.citation), "verified": .bool(question.source.isVerified),
        ])
      },
      "next": .each(matter.next) { next in
        .fields(["matter": .text(next.matter.rawValue), "when": .optional(next.condition.map(words.text))])
      },
    ])
  }

  private func json(_ maximum: MaximumValidity) -> JSON {
    let (months, days): (Int?, Int?) =
      switch maximum.longest {
      case .months(let count): (count, nil)
      case .days(let count): (nil, count)
      case nil: (nil, nil)
      }
    return .fields([
      "text": .text(words.text(maximum.text)), "months": .optional(months), "days": .optional(days),
      "bound": .optional(maximum.bound?.rawValue), "monthsAfterBound": .number(maximum.monthsAfterBound),
      "exceptions": .bool(maximum.hasExceptions),
      "shortestMonths": .optional(maximum.shortestMonths),
    ])
  }
}
