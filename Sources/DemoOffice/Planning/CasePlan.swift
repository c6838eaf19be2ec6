import Casework

/// What is fixed about a case before its story is told.
struct CasePlan: Sendable {
  let index: Int
  let target: StoryTarget
  let matter: Matter
  /// The application names no matter.
  let namesNoMatter: Bool
  let livesOutside: Bool
  /// The case, counted as this one, whose file it shares.
  let fileOwner: Int
  var receivedOn: CivilDate
  var assignee: Officer?
  var reference = CaseReference("")
}

extension CasePlan {
  /// Whether the case will have ended.
  var endsInArchive: Bool {
    switch target.state {
    case .closed, .handedOver, .withdrawn, .discontinued: true
    case .received, .jurisdictionCheck, .assigned, .completenessCheck, .awaitingApplicant, .consulting,
      .suspended,
      .legalReview, .hearing, .draft, .finalSignOff, .decided, .notified, .appealable, .litigated, .final,
      .cardOrdered, .cardReceived, .handedOut:
      false
    }
  }

  /// Whether the matter is about somebody under age.
  var concernsMinor: Bool {
    ["childOfGerman", "childReunification", "childBornHere", "schoolAttendance", "integratedYouth"]
      .contains(matter.key.rawValue)
  }

  /// Whether the matter rests on a marriage.
  var concernsMarriage: Bool {
    ["spouseOfGerman", "spouseOfForeigner", "settlementSpouseSkilled"].contains(matter.key.rawValue)
  }
}
