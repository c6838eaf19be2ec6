import Casework
import Workstation

// What a matter costs, asks, allows and leads to.
extension MatterText {
  /// How long a title may last, and when none can be had.
  func printLimits(to output: inout Output) {
    if let maximum = matter.maximumValidity {
      output.line("  " + words.say("Höchstens: ", "At most: ") + words.text(maximum.text))
    }
    if let block = matter.block {
      let until = block.validity.until.map { words.say(" bis ", " to ") + words.date($0) } ?? ""
      output.line(
        words.say("  Gesperrt ab ", "  Blocked from ") + words.date(block.validity.from) + until
          + " [\(words.citation(of: block.source))]"
      )
    }
    switch matter.restriction {
    case nil: break
    case .always:
      output.line("  " + words.say("Akte nur für benannte Personen", "File for named officers only"))
    case .onViolence:
      output.line(
        "  "
          + words.say(
            "Bei Gewalt: Akte nur für benannte Personen",
            "On violence: file for named officers only"
          )
      )
    }
  }

  /// The fee of each act.
  func printFees(to output: inout Output) {
    output.line(words.say("Gebühren", "Fees"))
    guard let tariff else {
      output.line("  " + words.say("keine", "none"))
      return
    }
    for (act, item) in fees(of: tariff) {
      let source = LegalSource(
        item.basis.citation,
        isVerified: item.source.isVerified && tariff.source.isVerified
      )
      output.line(
        "  \(words.name(of: act)): \(words.euros(item.cents)) (\(item.code.rawValue), \(words.citation(of: source)))"
      )
    }
    for status in FeeStatus.allCases where matter.fee.implied.contains(status) {
      output.line("  " + words.say("wer es hat: ", "who has it: ") + words.name(of: status))
    }
  }

  /// The form of the application.
  func printQuestions(to output: inout Output) {
    let questions = catalogue.questions(of: matter, on: day)
    guard !questions.isEmpty else { return }
    output.line(words.say("Fragen", "Questions"))
    for question in questions {
      let choices = question.choices.map { words.text($0.name) }
      let answers = choices.isEmpty ? "" : " (" + choices.joined(separator: ", ") + ")"
      output.line("  \(words.text(question.text))\(answers)")
    }
    if questions.contains(where: { !$0.source.isVerified }) {
      output.line(
        "  " + words.say("Wortlaut der Fragen: nicht geprüft", "Wording of the questions: not verified")
      )
    }
  }

  /// The matters that can follow.
  func printNext(to output: inout Output) {
    guard !matter.next.isEmpty else { return }
    output.line(words.say("Danach", "Next"))
    for next in matter.next {
      let name = catalogue.matter(next.matter, on: day).map { words.text($0.name) } ?? next.matter.rawValue
      output.line("  \(next.matter.rawValue)  \(name)\(note(next.condition))")
    }
  }

  private var tariff: FeeTariff? {
    matter.fee.tariff.flatMap { catalogue.tariff($0, on: day) }
  }

  private func fees(of tariff: FeeTariff) -> [(act: FeeAct, item: FeeItem)] {
    FeeAct.allCases.compactMap { act in
      tariff.fees[act].flatMap { catalogue.fee($0, on: day) }.map { (act, $0) }
    }
  }

  /// Everything of the matter for programs; amounts in cents.
  var json: JSON {
    matter.json(words).adding([
      "on": .text(day.iso),
      "pack": .fields([
        "id": .text(catalogue.pack.id), "version": .text(catalogue.pack.version),
        "released": .text(catalogue.pack.released.iso),
      ]),
      "note": .optional(matter.note.map(words.text)),
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
      "shortestMonths": .optional(maximum.shortestMonths),
    ])
  }
}

extension Words {
  /// What a proof carries that has to be noted.
  func name(of expiry: EvidenceExpiry) -> String {
    switch expiry {
    case .expiryDate: say("Ablaufdatum", "expiry date")
    case .sixMonths: say("sechs Monate", "six months")
    case .period: say("Zeitraum", "period")
    case .semester: say("Semester", "semester")
    case .languageLevel: say("Sprachniveau", "language level")
    case .issueDate: say("Ausstellungsdatum", "date of issue")
    case .scope: say("Umfang", "scope")
    }
  }
}
