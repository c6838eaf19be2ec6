/// A fee together with the rules that led to it.
package struct FeeAssessment: Hashable, Sendable {
  /// The code under which it is booked; nil where the matter costs nothing.
  package let code: FeeCode?
  /// The rules in the order in which they were applied; each begins with what the one before left.
  package let steps: [FeeStep]

  package init(code: FeeCode?, steps: [FeeStep]) {
    self.code = code
    self.steps = steps
  }

  /// What is to be paid now, in cents; below zero where money is to be paid back.
  package var due: Int { steps.last?.after ?? 0 }

  /// Whether every rule and amount was found on a public page or in the law text.
  package var isVerified: Bool { steps.allSatisfy(\.source.isVerified) }
}

/// One rule as it was applied to a fee.
package struct FeeStep: Hashable, Sendable {
  /// The rules, with the facts that they used.
  package enum Rule: Hashable, Sendable {
    /// The matter costs nothing.
    case noFee
    /// The amount of the list for this act.
    case amount(FeeCode, FeeAct)
    /// The list has a price for people under this age.
    case youthPrice(underAge: Int)
    /// An identity card's price stands for the fee, by this entry of the list.
    case association(FeeCode)
    /// Nothing is charged because of what the person is.
    case exempt(FeeStatus)
    /// Half of it, for a person under 18.
    case minor
    /// Express, paper or shipping.
    case extra(FeeRequest.Extra, FeeCode)
    /// A paper title lowers only the fee of the ordinance, not the price of an identity card.
    case paperWithoutEffect
    /// What falls due with the application, or stays due without the act.
    case processing(FeeItem.Processing, FeeRequest.Course)
    /// Nothing is due: the application was not examined.
    case notExamined(FeeRequest.Course)
    /// Reduced or waived by discretion.
    case remitted
    /// What was paid already.
    case credited
  }

  /// The rule.
  package let rule: Rule
  /// Where it stands.
  package let source: LegalSource
  /// The sum before it, in cents.
  package let before: Int
  /// The sum after it, in cents.
  package let after: Int

  package init(_ rule: Rule, source: LegalSource, before: Int, after: Int) {
    self.rule = rule
    self.source = source
    self.before = before
    self.after = after
  }
}

/// Why no fee can be named.
package enum FeeFault: Error, Hashable, Sendable {
  /// The file does not say which of these acts is charged for.
  case actOpen([FeeAct])
  /// Something else was granted than was applied for, and the file does not say what.
  case titleOpen
  /// The file hints that the person is this and pays less, and nobody has settled it.
  case statusOpen(FeeStatus)
  /// The tariff has no fee for this act; these acts it has.
  case actWithoutFee(FeeAct, possible: [FeeAct])
  /// The list has no amount for this code on this day.
  case noAmount(FeeCode, CivilDate)
  /// The tariff does not hold on this day.
  case noTariff(TariffKey, CivilDate)
}
