import Casework

/// Where the persons of some matters mostly come from.
enum OriginGroup: Sendable {
  case any, ukraine, protection, skilled, turkey, britain, visaFree

  /// The group of a matter.
  init(_ matter: Matter) {
    switch matter.key.rawValue {
    case "temporaryProtection": self = .ukraine
    case "refugee", "subsidiaryProtection", "asylumEntitled", "deportationBan", "asylumPermissionDoc",
      "travelDocRefugee",
      "parentsOfMinorRefugee", "settlementRefugee", "resettlement", "federalAdmission", "toleration":
      self = .protection
    case "blueCard", "blueCardShortage", "blueCardMobility", "ictCard", "mobileIctCard", "researcher",
      "settlementBlueCard":
      self = .skilled
    case "turkishAssociation": self = .turkey
    case "brexitDocument": self = .britain
    case "visitExtension": self = .visaFree
    default: self = .any
    }
  }

  /// One of the group's origins, by weight; now and then one from anywhere.
  func origin(_ random: inout Random) -> Origin? {
    let codes = random.percent(8) && self != .turkey && self != .britain ? nil : self.codes
    guard let codes else { return Origin.at(random.below(Origin.totalWeight)) }
    let origins = Origin.all.filter { codes.contains($0.nationality.icaoCode ?? "") }
    var place = random.below(origins.reduce(0) { $0 + $1.weight })
    return origins.first { origin in
      place -= origin.weight
      return place < 0
    }
  }

  private var codes: [String]? {
    switch self {
    case .any: nil
    case .ukraine: ["UKR"]
    case .protection: ["SYR", "AFG", "IRQ", "IRN", "ERI", "SOM", "TUR", "GIN", "ETH"]
    case .skilled: ["IND", "CHN", "TUR", "IRN", "BRA", "RUS", "JPN", "USA", "EGY", "PAK"]
    case .turkey: ["TUR"]
    case .britain: ["GBR"]
    case .visaFree: ["USA", "BRA", "JPN", "MEX", "COL", "SRB", "GEO"]
    }
  }
}
