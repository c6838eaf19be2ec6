import Casework

/// The matters of the stock with their shares, and what decision each leads to.
struct MatterMix: Sendable {
  let matters: [Matter]
  private let cumulative: [Int]

  /// The matters in force on the day; where a version is younger than a story, the one before it.
  init(_ catalogue: Catalogue, today: CivilDate) {
    matters = catalogue.keys.compactMap { key in
      catalogue.matter(key, on: today.adding(days: -240)) ?? catalogue.matter(key, on: today)
    }
    var sum = 0
    cumulative = matters.map {
      sum += Self.weights[$0.key.rawValue] ?? 4
      return sum
    }
  }

  func any(_ random: inout Random) -> Matter? {
    guard let total = cumulative.last else { return nil }
    let place = random.below(total)
    return zip(matters, cumulative).first { place < $0.1 }?.0
  }

  /// What is asked for most often; every other matter counts 4.
  private static let weights: [String: Int] = [
    "study": 70, "blueCard": 60, "blueCardShortage": 30, "skilledAcademic": 35, "skilledVocational": 30,
    "otherEmployment": 20, "opportunityCard": 12, "ictCard": 18, "jobSearchAfter": 18,
    "vocationalTraining": 25,
    "languageCourse": 10, "spouseOfGerman": 60, "spouseOfForeigner": 55, "childReunification": 40,
    "childBornHere": 35, "parentOfGermanChild": 25, "settlementGeneral": 55, "settlementSkilled": 30,
    "settlementBlueCard": 30, "longTermEu": 12, "euResidenceCard": 25, "temporaryProtection": 90,
    "refugee": 45, "subsidiaryProtection": 45, "deportationBan": 25, "asylumPermissionDoc": 30,
    "travelDocRefugee": 25, "toleration": 40, "tolerationIdentity": 10, "deportationWarning": 12,
    "voluntaryReturn": 10, "integrationCourse": 10, "passportTransfer": 45, "interimCertificate": 60,
    "cardLoss": 20, "addressChangeOnCard": 25, "certificateOfStay": 15, "sponsorDeclaration": 20,
    "turkishAssociation": 20, "workPermissionTolerated": 18, "residenceRuleLift": 12,
  ]

  /// What the office does in a matter that is not decided by a title.
  static func ownOutcome(of matter: Matter) -> Outcome? { outcomes[matter.key.rawValue] }

  private static let outcomes: [String: Outcome] = [
    "spatialLimit": .conditionChange, "residenceObligation": .conditionChange, "dutyToLeave": .warning,
    "lapseFinding": .lapseFinding, "revocation": .revocation, "withdrawal": .withdrawal,
    "shortening": .shortening, "expulsion": .expulsion, "deportationWarning": .warning,
    "deportation": .warning,
    "deportationOrder58a": .warning, "entryBan": .entryBan, "entryBanChange": .conditionChange,
    "euLossFinding": .lossFinding, "passportCustody": .certificate, "detentionRequest": .certificate,
    "voluntaryReturn": .certificate, "visaConsent": .certificate, "fastTrackSkilled": .certificate,
    "studyWorkAccount": .certificate, "certificateOfStay": .certificate, "fileAccess": .certificate,
    "dataAccess": .certificate, "fileTransfer": .certificate, "interimCertificate": .certificate,
    "integrationCourse": .certificate, "sponsorDeclaration": .certificate, "paternityConsent": .grant,
    "toleration": .certificate, "tolerationIdentity": .certificate, "asylumPermissionDoc": .certificate,
    "employmentConditionChange": .conditionChange, "residenceRuleLift": .conditionChange,
    "workPermissionTolerated": .conditionChange, "addressChangeOnCard": .conditionChange,
    "euPermanentCert": .certificate, "entryPermit": .grant,
  ]

  /// Matters whose grant is a paper or an entry of its own and never a card.
  private static let withoutCard: Set<String> = [
    "paternityConsent", "entryPermit", "hardshipCase", "studyMobility",
  ]

  /// Why no card is ordered in a matter; nil where cards are.
  static func reasonForNoCard(_ matter: Matter, on day: CivilDate) -> String? {
    if let outcome = ownOutcome(of: matter), !outcome.isFavourable {
      return "the matter ends or narrows a right"
    }
    if ownOutcome(of: matter) == .certificate { return "the matter ends in a paper, not in a card" }
    if withoutCard.contains(matter.key.rawValue) {
      return "the matter ends in a consent or a paper, not in a card"
    }
    if isBlocked(matter, on: day) { return "no grant while the law suspends the matter" }
    return nil
  }

  /// Whether the law forbids the grant at some time in the history that ends on a day.
  static func isBlocked(_ matter: Matter, on day: CivilDate) -> Bool {
    let history = Validity(from: day.adding(days: -DemoOffice.daysOfHistory), until: day)
    return matter.block?.validity.overlaps(history) ?? false
  }
}
