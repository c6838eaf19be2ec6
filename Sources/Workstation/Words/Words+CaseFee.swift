package import Casework

// The fee of a case and its payments.

extension Words {
  /// How a fee was paid.
  package func name(of means: PaymentMeans) -> String {
    switch means {
    case .card: say("Karte", "card")
    case .cash: say("bar", "cash")
    case .transfer: say("Überweisung", "bank transfer")
    case .online: say("online", "online")
    }
  }

  /// What is ordered beside an act.
  package func name(of extra: FeeRequest.Extra) -> String {
    switch extra {
    case .express: say("Express", "express")
    case .paper: say("auf Papier", "on paper")
    case .shipping: say("Versand", "shipping")
    }
  }

  /// The fee of a case in one line: amount, what was paid, what is open; nil while the matter is open.
  package func feeLine(of circumstances: Circumstances) -> String? {
    do throws(FeeFault) {
      return try circumstances.fee.map { line(of: $0) }
    } catch {
      let paid = circumstances.record.paid
      let open = say("nicht bestimmt", "not determined")
      return paid == 0 ? open : open + " · " + say("gezahlt", "paid") + " " + euros(paid)
    }
  }

  private func line(of fee: CaseFee) -> String {
    guard let code = fee.assessment.code else {
      return fee.paid == 0
        ? say("kostenfrei", "free of charge")
        : say("kostenfrei · zu erstatten", "free of charge · to be paid back") + " " + euros(fee.paid)
    }
    var parts = ["\(euros(fee.amount)) (\(code.rawValue))"]
    if fee.paid != 0 { parts.append(say("gezahlt", "paid") + " " + euros(fee.paid)) }
    if fee.open > 0 { parts.append(say("offen", "open") + " " + euros(fee.open)) }
    if fee.open < 0 { parts.append(say("zu erstatten", "to be paid back") + " " + euros(-fee.open)) }
    if !fee.assessment.isVerified { parts.append(say("nicht geprüft", "not verified")) }
    return parts.joined(separator: " · ")
  }

  /// How the fee of a case follows, a line each; empty while the matter is open.
  package func feeReasons(of circumstances: Circumstances) -> [String] {
    do throws(FeeFault) {
      guard let fee = try circumstances.fee else { return [] }
      return fee.assessment.steps.map { step in
        "  → \(sentence(for: step.rule)): \(euros(step.before)) → \(euros(step.after)) [\(citation(of: step.source))]"
      }
    } catch {
      return ["  " + text(explanation(of: error))]
    }
  }

  /// What an officer settled about a fee, as rows of label and text.
  func rows(of facts: FeeFacts) -> [(label: String, text: String)] {
    [
      (say("Gebühr für", "Fee for"), facts.act.map { name(of: $0) } ?? ""),
      (
        say("Verlängerung um", "Extension by"),
        facts.months.map { count($0, say("Monat", "month"), say("Monate", "months")) } ?? ""
      ),
      (say("Person", "Person"), statuses(of: facts)),
      (say("Dazu", "Beside it"), facts.extras.map { name(of: $0) }.joined(separator: "\n")),
      (say("Ermäßigt auf", "Reduced to"), facts.remittedTo.map { euros($0) } ?? ""),
    ]
  }

  private func statuses(of facts: FeeFacts) -> String {
    guard facts.statuses.isEmpty else { return facts.statuses.map { name(of: $0) }.joined(separator: "\n") }
    return facts.hasSettledStatuses ? say("keine Befreiung", "no exemption") : ""
  }

  /// What an officer settled about a fee in one line; a sum says what it is.
  func line(of facts: FeeFacts) -> String {
    var parts = rows(of: facts).dropLast().map(\.text).filter { !$0.isEmpty }
    if let cents = facts.remittedTo {
      parts.append(say("ermäßigt auf \(euros(cents))", "reduced to \(euros(cents))"))
    }
    return parts.joined(separator: ", ").replacing("\n", with: ", ")
  }

  /// A payment, as rows of label and text.
  func rows(of payment: Payment) -> [(label: String, text: String)] {
    [
      (say("Betrag", "Amount"), euros(payment.cents)), (say("Tag", "Day"), dateWithWeekday(payment.on)),
      (say("Zahlungsweg", "Means"), name(of: payment.means)), (say("Beleg", "Receipt"), payment.receipt),
      (label.reason, payment.reason),
    ]
  }
}
