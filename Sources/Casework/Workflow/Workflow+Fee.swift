// What the case costs, and what was paid.

extension Workflow {
  /// What is charged for belongs to a matter.
  @discardableResult
  static func maySetFee(_ situation: Situation) throws(Refusal) -> Matter {
    guard let matter = situation.matter else {
      throw Refusal(.matterOpen, source: .office, remedy: .act(.chooseMatter))
    }
    return matter
  }

  /// An officer settles what the file cannot know; a reduction is explained.
  static func setFee(
    _ facts: FeeFacts,
    _ reason: String,
    _ situation: Situation
  ) throws(Refusal)
    -> [EntryContent]
  {
    let matter = try maySetFee(situation)
    if let act = facts.act {
      let tariff = matter.fee.tariff.flatMap {
        situation.catalogue.tariff($0, on: situation.record.receivedOn)
      }
      guard tariff?.fees[act] != nil else {
        let possible = FeeAct.allCases.filter { tariff?.fees[$0] != nil }
        throw Refusal(.feeActUnknown(act, possible: possible), source: .fee, remedy: .chooseAnother)
      }
    }
    if let months = facts.months, !(1...1200).contains(months) {
      throw Refusal(.monthsInvalid(months), source: .fee, remedy: .chooseAnother)
    }
    if let cents = facts.remittedTo {
      guard 0...Payment.largest ~= cents else {
        throw Refusal(.amountInvalid(cents), source: .feeRemission, remedy: .chooseAnother)
      }
      try need(reason, .reason, source: .feeRemission)
    }
    var named = facts
    named.statuses = FeeStatus.allCases.filter(facts.statuses.contains)
    named.extras = FeeRequest.Extra.allCases.filter(facts.extras.contains)
    guard named != situation.record.feeFacts ?? FeeFacts() else {
      throw Refusal(.feeUnchanged, source: .fee, remedy: .chooseAnother)
    }
    return [.feeSet(.init(facts: named, reason: reason))]
  }

  /// Money came in with a receipt; a reversal takes back no more than was paid, and says why.
  static func recordPayment(_ payment: Payment, _ situation: Situation) throws(Refusal) -> [EntryContent] {
    guard payment.cents != 0, -Payment.largest...Payment.largest ~= payment.cents else {
      throw Refusal(.amountInvalid(payment.cents), source: .fee, remedy: .chooseAnother)
    }
    guard payment.on <= situation.today else {
      throw Refusal(.dayInFuture(payment.on), source: .fee, remedy: .chooseAnother)
    }
    try need(payment.receipt, .receipt, source: .fee)
    // The same receipt twice is the same money; its reversal has the other sign.
    let isBooked = situation.record.payments.contains {
      $0.receipt == payment.receipt && ($0.cents > 0) == (payment.cents > 0)
    }
    let booked = situation.record.payments.reduce(0) {
      $0 + ($1.receipt == payment.receipt ? $1.cents : 0)
    }
    guard !isBooked || (payment.cents > 0 && booked == 0) else {
      throw Refusal(.receiptUsed(payment.receipt), source: .fee, remedy: .give(.receipt))
    }
    if payment.cents < 0 {
      try need(payment.reason, .reason, source: .fee)
      let paid = situation.record.paid
      guard paid + payment.cents >= 0 else {
        throw Refusal(.reversalExceedsPaid(paid), source: .fee, remedy: .chooseAnother)
      }
    }
    return [.paymentRecorded(.init(payment: payment))]
  }
}

extension LegalSource {
  /// What residence acts cost, and when it falls due.
  package static let fee = LegalSource("§ 69 AufenthG, §§ 44–50 AufenthV")
  /// When a fee is reduced or waived by discretion.
  package static let feeRemission = LegalSource("§ 52 Abs. 6, 7, § 53 Abs. 2 AufenthV")
}
