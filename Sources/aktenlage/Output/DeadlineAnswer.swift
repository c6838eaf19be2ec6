import Casework
import Workstation

/// A computed date as a command prints it.
struct DeadlineAnswer {
  /// What the last day is.
  enum Label {
    /// The last day of a period or state.
    case period
    /// The last day on which an act in the portal can be fetched.
    case fetch
    /// As before, and it was not fetched by then.
    case notNotified
    /// The last day under an age.
    case age
  }

  /// The command's words for the kind of date.
  let kind: String
  let deadline: Deadline
  var label = Label.period
  /// The day of notification, where the period begins with one.
  var notifiedOn: CivilDate?
  /// The time at which a period of hours ends.
  var endsAt: TimeOfDay?
  /// The steps to the end of the period that was extended.
  var before: Derivation?
  /// A sentence beside the date.
  var remark: String?

  init(
    _ kind: String,
    _ deadline: Deadline,
    label: Label = .period,
    notifiedOn: CivilDate? = nil,
    endsAt: TimeOfDay? = nil,
    before: Derivation? = nil,
    remark: String? = nil
  ) {
    self.kind = kind
    self.deadline = deadline
    self.label = label
    self.notifiedOn = notifiedOn
    self.endsAt = endsAt
    self.before = before
    self.remark = remark
  }

  /// Prints it for people or programs.
  func print(_ words: Words, json: Bool, explain: Bool, to output: inout Output) {
    if json { return output.json(self.json(words)) }
    var table = Table(limit: 60)
    for (name, text) in facts(words) { table.add([name, text]) }
    for line in table.lines { output.line(line) }
    if let remark { output.line(remark) }
    for dispute in disputes {
      output.line(words.remark(on: dispute))
    }
    if explain {
      for step in steps { output.line("  → " + words.line(of: step)) }
    } else {
      output.line("  " + words.shortChain(steps))
    }
  }

  private var steps: [DerivationStep] { (before?.steps ?? []) + deadline.derivation.steps }

  private var disputes: [Dispute] {
    let earlier = before?.disputes ?? []
    return earlier + deadline.derivation.disputes.filter { !earlier.contains($0) }
  }

  private func facts(_ words: Words) -> [(String, String)] {
    let time = endsAt.map { ", \($0.text)" } ?? ""
    var facts = [(name(words), words.dateWithWeekday(deadline.lastDay) + time)]
    if label == .notNotified {
      facts.append((words.say("Bekanntgabe", "Notified"), words.say("nicht bewirkt", "not effected")))
    }
    if let notifiedOn {
      facts.append((words.say("Bekanntgabe", "Notified"), words.dateWithWeekday(notifiedOn)))
    }
    if let safeDay = deadline.safeDay {
      facts.append((words.say("Sicherer Tag", "Safe day"), words.dateWithWeekday(safeDay)))
    }
    if let actionFrom = deadline.actionFrom {
      let name =
        label == .age ? words.say("Alter erreicht", "Age reached") : words.say("Möglich ab", "Possible from")
      facts.append((name, words.dateWithWeekday(actionFrom)))
    }
    if !deadline.alarms.isEmpty {
      facts.append((words.say("Warnung", "Alarms"), words.list(deadline.alarms.map { words.date($0) })))
    }
    return facts
  }

  private func name(_ words: Words) -> String {
    switch label {
    case .period: words.say("Letzter Tag", "Last day")
    case .fetch, .notNotified: words.say("Abruf bis", "To be fetched by")
    case .age: words.say("Letzter Tag davor", "Last day before")
    }
  }

  private func json(_ words: Words) -> JSON {
    let isPeriod = label == .period || label == .age
    var fields = JSON.fields([
      "kind": .text(kind), "lastDay": isPeriod ? .text(deadline.lastDay.iso) : .null,
    ])
    if !isPeriod {
      fields = fields.adding(["fetchBy": .text(deadline.lastDay.iso), "notifiedOn": .null])
    }
    if let notifiedOn { fields = fields.adding(["notifiedOn": .text(notifiedOn.iso)]) }
    if let endsAt { fields = fields.adding(["endsAt": .text(endsAt.text)]) }
    if let safeDay = deadline.safeDay { fields = fields.adding(["safeDay": .text(safeDay.iso)]) }
    if let actionFrom = deadline.actionFrom { fields = fields.adding(["actionFrom": .text(actionFrom.iso)]) }
    if !deadline.alarms.isEmpty {
      fields = fields.adding(["alarms": .each(deadline.alarms) { .text($0.iso) }])
    }
    if let remark { fields = fields.adding(["remark": .text(remark)]) }
    return fields.adding([
      "disputed": .each(disputes) { .text(words.sentence(for: $0)) },
      "steps": .each(steps) { $0.json(words) },
    ])
  }
}
