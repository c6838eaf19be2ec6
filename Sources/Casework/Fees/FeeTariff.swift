/// Which fee each act of a kind of title costs.
package struct FeeTariff: Hashable, Sendable {
  /// The name under which matters choose it.
  package let key: TariffKey
  /// The fee of each act; an act that is not named cannot be charged.
  package let fees: [FeeAct: FeeCode]
  /// The days on which it holds.
  package let validity: Validity
  /// Where this entry of the catalogue comes from.
  package let source: LegalSource

  package init(key: TariffKey, fees: [FeeAct: FeeCode], validity: Validity, source: LegalSource) {
    self.key = key
    self.fees = fees
    self.validity = validity
    self.source = source
  }
}

/// The name of a tariff: `residencePermit`.
package struct TariffKey: RawRepresentable, Hashable, Sendable {
  /// `[a-z][A-Za-z0-9]*`.
  package let rawValue: String

  /// The key with this text, or nil when the text is not `[a-z][A-Za-z0-9]*` in ASCII.
  package init?(rawValue: String) {
    guard MatterKey(rawValue) != nil else { return nil }
    self.rawValue = rawValue
  }
}

/// An act of the office that a fee is charged for.
package enum FeeAct: String, CaseIterable, Hashable, Sendable, Codable {
  case grant
  /// A limited permit where the matter also knows a permanent one.
  case grantLimited
  /// For more than three months.
  case `extension`
  /// For up to three months.
  case extensionShort
  /// A new purpose, the extension included.
  case purposeChange
  /// A condition of a title or toleration, on application.
  case conditionChange
  /// The card again: new passport, changed data, loss.
  case newCard
  /// A toleration as a label in a passport.
  case label
  case labelExtension
  /// A provisional travel document.
  case provisional
  /// An identity-card substitute in the form of a card.
  case asCard
}

/// The fee rule of a matter.
package struct MatterFee: Hashable, Sendable {
  /// The tariff; nil where the matter costs nothing.
  package let tariff: TariffKey?
  /// What everybody is who has this matter, such as a recognised refugee.
  package let implied: Set<FeeStatus>

  package init(tariff: TariffKey?, implied: Set<FeeStatus> = []) {
    self.tariff = tariff
    self.implied = implied
  }

  /// No fee is charged.
  package static let free = MatterFee(tariff: nil)
}

/// What a person is or lives on, as far as it changes a fee.
package enum FeeStatus: String, CaseIterable, Hashable, Sendable, Codable {
  /// Entitled to asylum, refugee, subsidiary protection or resettled.
  case protection
  /// Admitted by the federal ministry, § 23 Abs. 2 AufenthG.
  case admission
  /// Holds a scholarship from public funds.
  case scholarship
  /// Lives on benefits under SGB II, SGB XII or AsylbLG.
  case benefits
  /// Turkish worker or family member under association law EU–Turkey.
  case association
  /// The chip of the card failed without own fault.
  case chipDefect
}
