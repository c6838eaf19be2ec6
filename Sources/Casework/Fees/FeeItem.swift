/// A fee of the office's list, as it stood in a period.
package struct FeeItem: Hashable, Sendable {
  /// Another price for young people.
  package struct YouthPrice: Hashable, Sendable {
    /// Paid by everybody who has not reached this age, in years.
    package let underAge: Int
    /// The amount in cents.
    package let cents: Int

    package init(underAge: Int, cents: Int) {
      self.underAge = underAge
      self.cents = cents
    }
  }

  /// The part of a fee that falls due with the application (§ 49 AufenthV).
  package enum Processing: String, CaseIterable, Hashable, Sendable {
    case full
    case half
    /// Nothing is due before the act itself.
    case none
  }

  /// The code under which tariffs name it.
  package let code: FeeCode
  /// What is paid for.
  package let name: BilingualText
  /// The amount in cents; below zero where it lowers another fee.
  package let cents: Int
  /// The price for young people; nil where all pay the same.
  package let youthPrice: YouthPrice?
  /// The reliefs that the ordinance opens for this fee.
  package let reliefs: Set<FeeRelief>
  /// What falls due with the application.
  package let processing: Processing
  /// The provision that sets the amount.
  package let basis: LegalSource
  /// The days on which it holds.
  package let validity: Validity
  /// Where this entry of the catalogue comes from.
  package let source: LegalSource

  package init(
    code: FeeCode,
    name: BilingualText,
    cents: Int,
    youthPrice: YouthPrice? = nil,
    reliefs: Set<FeeRelief> = [],
    processing: Processing = .full,
    basis: LegalSource,
    validity: Validity,
    source: LegalSource
  ) {
    self.code = code
    self.name = name
    self.cents = cents
    self.youthPrice = youthPrice
    self.reliefs = reliefs
    self.processing = processing
    self.basis = basis
    self.validity = validity
    self.source = source
  }
}

/// A rule by which some people pay less or nothing; each fee says which of them it opens.
package enum FeeRelief: String, CaseIterable, Hashable, Sendable {
  /// Half for people under 18, § 50 Abs. 1 AufenthV.
  case minors
  /// Free for people with protection status, § 52 Abs. 3 AufenthV.
  case protection
  /// Free for people admitted by the federal ministry, § 52 Abs. 4 AufenthV.
  case admission
  /// Free for holders of a public scholarship, § 52 Abs. 5 AufenthV.
  case scholarship
  /// Free for people who live on benefits, § 53 Abs. 1 AufenthV.
  case benefits
  /// The price of a German identity card for Turkish association nationals, § 52a AufenthV.
  case associationCard
  /// Free for Turkish association nationals, § 52a AufenthV.
  case associationFree
  /// Free where the chip of the card failed without own fault, § 45c AufenthV.
  case chipDefect
}
