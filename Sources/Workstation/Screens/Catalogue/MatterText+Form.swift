package import Casework

// What a matter costs, asks, allows and leads to.
extension MatterText {
  /// How long a title may last, and when none can be had.
  func addLimits(to lines: inout [String]) {
    lines.append("  " + words.say("Titel: ", "Title: ") + words.name(of: matter.title))
    if !matter.continuesInto.isEmpty {
      let names = matter.continuesInto.map { key in
        catalogue.matter(key, on: day).map { words.text($0.name) } ?? key.rawValue
      }
      lines.append("  " + words.say("Gilt nur fort bei: ", "Continues only into: ") + words.list(names))
    }
    if let maximum = matter.maximumValidity {
      lines.append("  " + words.say("Höchstdauer: ", "Maximum: ") + words.text(maximum.text))
    }
    if let block = matter.block {
      let until = block.validity.until.map { words.say(" bis ", " to ") + words.date($0) } ?? ""
      lines.append(
        words.say("  Gesperrt ab ", "  Blocked from ") + words.date(block.validity.from) + until
          + " [\(words.citation(of: block.source))]"
      )
    }
    switch matter.restriction {
    case nil: break
    case .always:
      lines.append("  " + words.say("Akte nur für benannte Personen", "File for named officers only"))
    case .onViolence:
      lines.append(
        "  "
          + words.say(
            "Bei Gewalt: Akte nur für benannte Personen",
            "On violence: file for named officers only"
          )
      )
    }
  }

  /// The fee of each act.
  func addFees(to lines: inout [String]) {
    lines.append(words.say("Gebühren", "Fees"))
    guard let tariff else {
      lines.append("  " + words.say("keine", "none"))
      return
    }
    for (act, item) in fees(of: tariff) {
      let source = LegalSource(
        item.basis.citation,
        isVerified: item.source.isVerified && tariff.source.isVerified
      )
      lines.append(
        "  \(words.name(of: act)): \(words.euros(item.cents)) (\(item.code.rawValue), \(words.citation(of: source)))"
      )
    }
    for status in FeeStatus.allCases where matter.fee.implied.contains(status) {
      lines.append("  " + words.say("wer es hat: ", "who has it: ") + words.name(of: status))
    }
  }

  /// The form of the application.
  func addQuestions(to lines: inout [String]) {
    let questions = catalogue.questions(of: matter, on: day)
    guard !questions.isEmpty else { return }
    lines.append(words.say("Fragen", "Questions"))
    for question in questions {
      let choices = question.choices.map { words.text($0.name) }
      let answers = choices.isEmpty ? "" : " (" + choices.joined(separator: ", ") + ")"
      lines.append("  \(words.text(question.text))\(answers)")
    }
    if questions.contains(where: { !$0.source.isVerified }) {
      lines.append(
        "  " + words.say("Wortlaut der Fragen: nicht geprüft", "Wording of the questions: not verified")
      )
    }
  }

  /// The matters that can follow.
  func addNext(to lines: inout [String]) {
    guard !matter.next.isEmpty else { return }
    lines.append(words.say("Danach", "Next"))
    for next in matter.next {
      let name = catalogue.matter(next.matter, on: day).map { words.text($0.name) } ?? next.matter.rawValue
      lines.append("  \(next.matter.rawValue)  \(name)\(note(next.condition))")
    }
  }

  /// Which fee each act costs; nil where the matter costs nothing.
  package var tariff: FeeTariff? {
    matter.fee.tariff.flatMap { catalogue.tariff($0, on: day) }
  }

  /// The fee of each act of a tariff.
  package func fees(of tariff: FeeTariff) -> [(act: FeeAct, item: FeeItem)] {
    FeeAct.allCases.compactMap { act in
      tariff.fees[act].flatMap { catalogue.fee($0, on: day) }.map { (act, $0) }
    }
  }
}
