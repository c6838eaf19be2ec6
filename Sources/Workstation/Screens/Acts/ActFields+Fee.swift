import Casework
import Office
import TerminalCanvas

// Forms of fee and payment.

extension ActFields {
  /// What was settled before stands in the form: saving replaces all of it.
  var setFee: [FormField] {
    let facts = view?.record.feeFacts ?? FeeFacts()
    return [
      choice(
        "act",
        words.say("Gebühr für", "Fee for"),
        [("", words.say("wie in der Akte", "as in the file"))]
          + acts.map { ($0.rawValue, words.name(of: $0)) },
        required: false,
        selected: facts.act?.rawValue ?? ""
      ),
      text(
        "months",
        words.say("Monate", "Months"),
        required: false,
        value: facts.months.map { String($0) } ?? "",
        hint: words.say("einer Verlängerung", "of an extension")
      ),
    ]
      + [
        choice(
          "status",
          words.say("Person", "Person"),
          statuses(facts),
          required: false,
          selected: chosen(facts)
        )
      ]
      + FeeRequest.Extra.allCases.map { extra in
        FormField(
          FieldID(rawValue: extra.rawValue),
          label: words.name(of: extra),
          .checkbox(CheckboxField(facts.extras.contains(extra)))
        )
      }
      + [
        text(
          "remitted",
          words.say("Ermäßigt auf", "Reduced to"),
          required: false,
          value: facts.remittedTo.map { words.euros($0) } ?? "",
          hint: words.say("Euro, etwa 50,00", "euros such as 50.00")
        ),
        reason(required: false),
      ]
  }

  var recordPayment: [FormField] {
    let open = try? view?.situation.fee?.open
    return [
      text(
        "amount",
        words.say("Betrag", "Amount"),
        value: open.map { $0 > 0 ? words.euros($0) : "" } ?? "",
        hint: words.say("Euro, etwa 92,50; Storno mit Minus", "euros such as 92.50; a reversal with minus")
      ),
      date("day", words.say("Tag", "Day"), suggestion: context.today, looking: .back),
      choice(
        "means",
        words.say("Zahlungsweg", "Means"),
        words.name(of:) as (PaymentMeans) -> String,
        selected: .card
      ),
      text("receipt", words.say("Beleg", "Receipt")),
      reason(required: false),
    ]
  }

  /// The acts that the matter is charged for.
  private var acts: [FeeAct] {
    guard let situation = view?.situation, let key = situation.matter?.fee.tariff,
      let tariff = situation.catalogue.tariff(key, on: situation.record.receivedOn)
    else { return [] }
    return FeeAct.allCases.filter { tariff.fees[$0] != nil }
  }

  /// One status or none; several that were settled on the command line stay together.
  private func statuses(_ facts: FeeFacts) -> [(id: String, label: String)] {
    var options = [
      ("", words.say("noch offen", "still open")), ("none", words.say("keine Befreiung", "no exemption")),
    ]
    options += FeeStatus.allCases.map { ($0.rawValue, words.name(of: $0)) }
    if facts.statuses.count > 1 {
      options.append((chosen(facts), facts.statuses.map { words.name(of: $0) }.joined(separator: ", ")))
    }
    return options
  }

  private func chosen(_ facts: FeeFacts) -> String {
    guard facts.statuses.isEmpty else { return facts.statuses.map(\.rawValue).joined(separator: ",") }
    return facts.hasSettledStatuses ? "none" : ""
  }
}

extension ActReading {
  func feeFacts() throws(FormFault) -> FeeFacts {
    FeeFacts(
      act: FeeAct(rawValue: text("act")),
      months: try optionalCount("months"),
      statuses: text("status").split(separator: ",").compactMap { FeeStatus(rawValue: String($0)) },
      areStatusesSettled: text("status").isEmpty ? nil : true,
      extras: FeeRequest.Extra.allCases.filter { text(FieldID(rawValue: $0.rawValue)) == "true" },
      remittedTo: try natural(.money, "remitted").flatMap { Int($0) }
    )
  }

  func payment() throws(FormFault) -> Payment {
    Payment(
      cents: try cents("amount"),
      on: try day("day", looking: .back),
      means: try value("means"),
      receipt: text("receipt"),
      reason: text("reason")
    )
  }

  private func cents(_ id: FieldID) throws(FormFault) -> Int {
    guard let cents = try natural(.money, id).flatMap({ Int($0) }) else {
      throw FormFault(field: id, text: context.words.fieldMissing)
    }
    return cents
  }
}
