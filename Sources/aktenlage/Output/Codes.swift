import Casework

// Names that programs rely on: they stand in JSON and never change.

extension Refusal.Reason {
  /// The name of the reason, without what it is about.
  var code: String {
    switch self {
    case .notPossible: "notPossible"
    case .suspended: "suspended"
    case .notSuspended: "notSuspended"
    case .rightMissing: "rightMissing"
    case .notYours: "notYours"
    case .unassigned: "unassigned"
    case .officerUnknown: "officerUnknown"
    case .officerInactive: "officerInactive"
    case .otherSachgebiet: "otherSachgebiet"
    case .excluded: "excluded"
    case .alreadyYours: "alreadyYours"
    case .textMissing: "textMissing"
    case .dayNotAfter: "dayNotAfter"
    case .dayInFuture: "dayInFuture"
    case .dayBefore: "dayBefore"
    case .competenceOpen: "competenceOpen"
    case .sachgebietOpen: "sachgebietOpen"
    case .matterOpen: "matterOpen"
    case .matterUnknown: "matterUnknown"
    case .variantUnknown: "variantUnknown"
    case .noItems: "noItems"
    case .outcomeNotAdverse: "outcomeNotAdverse"
    case .folioUnknown: "folioUnknown"
    case .numberUnknown: "numberUnknown"
    case .alreadyEnded: "alreadyEnded"
    case .noneOpen: "noneOpen"
    case .consentNotDeemed: "consentNotDeemed"
    case .valueInvalid: "valueInvalid"
    case .notDrafter: "notDrafter"
    case .ownDraft: "ownDraft"
    case .classNotReached: "classNotReached"
    case .notReady: "notReady"
    case .remedyPeriodOpen: "remedyPeriodOpen"
    case .litigationOpen: "litigationOpen"
    case .paperShowsOtherText: "paperShowsOtherText"
    case .noLitigation: "noLitigation"
    case .outcomeWithoutCard: "outcomeWithoutCard"
    case .cardMissing: "cardMissing"
    case .nothingToUndo: "nothingToUndo"
    case .othersActedSince: "othersActedSince"
    case .irreversible: "irreversible"
    case .feeActUnknown: "feeActUnknown"
    case .amountInvalid: "amountInvalid"
    case .reversalExceedsPaid: "reversalExceedsPaid"
    }
  }
}

extension Blocker.What {
  /// The name of what blocks, without what it is about.
  var code: String {
    switch self {
    case .matterOpen: "matterOpen"
    case .matterBlocked: "matterBlocked"
    case .evidenceUnchecked: "evidenceUnchecked"
    case .evidenceMissing: "evidenceMissing"
    case .originalNotSeen: "originalNotSeen"
    case .requestOpen: "requestOpen"
    case .consultationMissing: "consultationMissing"
    case .consultationOpen: "consultationOpen"
    case .consultationObjected: "consultationObjected"
    case .registerQueryMissing: "registerQueryMissing"
    case .hearingMissing: "hearingMissing"
    case .hearingOpen: "hearingOpen"
    case .hearingUnanswered: "hearingUnanswered"
    case .titleOutlivesPassport: "titleOutlivesPassport"
    case .titleEndsBefore: "titleEndsBefore"
    case .draftMissing: "draftMissing"
    case .operativePartMissing: "operativePartMissing"
    case .factsMissing: "factsMissing"
    case .reasonsMissing: "reasonsMissing"
    case .considerationsMissing: "considerationsMissing"
    case .appealNoticeMissing: "appealNoticeMissing"
    case .letterPartMissing: "letterPartMissing"
    case .remarkUnanswered: "remarkUnanswered"
    case .identityOpen: "identityOpen"
    case .passportUnknown: "passportUnknown"
    case .passportExpired: "passportExpired"
    case .representativeAddressMissing: "representativeAddressMissing"
    case .conditionsMissing: "conditionsMissing"
    case .feeOpen: "feeOpen"
    case .feeActOpen: "feeActOpen"
    case .feeUnknown: "feeUnknown"
    case .slotOpen: "slotOpen"
    case .textBlockOutdated: "textBlockOutdated"
    }
  }
}
