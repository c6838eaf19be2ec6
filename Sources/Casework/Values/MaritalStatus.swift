/// The marital status by the codes of the registers, list version 2, in force from 1 November 2021.
package enum MaritalStatus: String, CaseIterable, Hashable, Sendable, Codable {
  case single = "LD"
  case married = "VH"
  case widowed = "VW"
  case divorced = "GS"
  case marriageAnnulled = "EA"
  case registeredPartnership = "LP"
  case partnershipDissolved = "LA"
  case partnershipEndedByDeath = "LV"
  case partnershipEndedByDeclarationOfDeath = "LE"
  case unknown = "NB"

  /// The German words.
  package var germanName: String {
    switch self {
    case .single: "ledig"
    case .married: "verheiratet"
    case .widowed: "verwitwet"
    case .divorced: "geschieden"
    case .marriageAnnulled: "Ehe aufgehoben"
    case .registeredPartnership: "in eingetragener Lebenspartnerschaft"
    case .partnershipDissolved: "Lebenspartnerschaft aufgehoben"
    case .partnershipEndedByDeath: "durch Tod aufgelöste Lebenspartnerschaft"
    case .partnershipEndedByDeclarationOfDeath: "durch Todeserklärung aufgelöste Lebenspartnerschaft"
    case .unknown: "nicht bekannt"
    }
  }

  /// The English words.
  package var englishName: String {
    switch self {
    case .single: "single"
    case .married: "married"
    case .widowed: "widowed"
    case .divorced: "divorced"
    case .marriageAnnulled: "marriage annulled"
    case .registeredPartnership: "in a registered partnership"
    case .partnershipDissolved: "partnership dissolved"
    case .partnershipEndedByDeath: "partnership ended by death"
    case .partnershipEndedByDeclarationOfDeath: "partnership ended by declaration of death"
    case .unknown: "unknown"
    }
  }
}
