// Identity and passport as part of readiness.

extension Readiness {
  /// A title needs a clarified identity and a valid passport; who need not show one has E01 assessed as not needed.
  ///
  /// - Parameter isPassportItemOpen: E01 blocks already, and settling it comes first.
  static func identityBlockers(
    in circumstances: Circumstances,
    outcome: Outcome?,
    isPassportItemOpen: Bool
  ) -> [Blocker] {
    guard outcome?.grantsTitle ?? (circumstances.matter?.norm.leadsToTitle ?? true) else { return [] }
    var blockers: [Blocker] = []
    let (record, file) = (circumstances.record, circumstances.file)
    if !isPassportItemOpen, !record.identityIsShown, !file.personSource.provesIdentity {
      blockers.append(Blocker(.identityOpen, source: .identity, remedy: .act(.assessEvidence)))
    }
    guard record.assessment(of: .e01) != .notNeeded else { return blockers }
    if let until = file.person.passport?.validUntil {
      if until < circumstances.today {
        blockers.append(Blocker(.passportExpired(until), source: .passportDuty, remedy: .act(.correctPerson)))
      }
    } else if !isPassportItemOpen {
      blockers.append(Blocker(.passportUnknown, source: .passportDuty, remedy: .act(.correctPerson)))
    }
    return blockers
  }

  /// Letters go to the representative whose power is in the file (§ 14 Abs. 3 VwVfG), so the address must be known.
  static func addresseeBlockers(in circumstances: Circumstances) -> [Blocker] {
    let record = circumstances.record
    guard let representative = record.application.representative, representative.address == nil,
      record.hasPowerOfAttorney
    else { return [] }
    return [
      Blocker(
        .representativeAddressMissing,
        source: LegalSource("§ 14 Abs. 3, § 41 Abs. 1 VwVfG NRW"),
        remedy: .act(.assessEvidence)
      )
    ]
  }
}

extension Blocker {
  /// Whether it is the passport's item of evidence.
  var isAboutPassport: Bool {
    what == .evidenceUnchecked(.e01) || what == .evidenceMissing(.e01) || what == .originalNotSeen(.e01)
  }
}

extension Case {
  /// Whether a paper shows who the person is, or an officer found why none is needed.
  fileprivate var identityIsShown: Bool {
    if assessment(of: .e01) == .originalSeen { return true }
    switch assessment(of: .e29) {
    case .copyPresent, .originalSeen, .notNeeded: return true
    case .missing, nil: return false
    }
  }
}

extension PersonDataSource {
  /// Whether data from this source are who the person is.
  fileprivate var provesIdentity: Bool {
    switch self {
    case .checkedPassport, .germanCivilStatusRecord: true
    case .uncheckedPassport, .foreignCivilStatusRecord, .ownStatement: false
    }
  }
}

extension NormKind {
  /// Whether a matter of this kind usually ends in a title.
  fileprivate var leadsToTitle: Bool {
    switch self {
    case .claim, .claimAsARule, .shall, .may, .followsTitle, .followsOrder: true
    case .duty, .declaratory, .decidedElsewhere, .byLaw, .finding, .weighing, .ban, .refusalOnlyIfAbusive,
      .service, .internalStep, .check, .programme, .onApplication, .legacy:
      false
    }
  }
}

extension LegalSource {
  /// Who gets a title must be known.
  static let identity = LegalSource("§ 5 Abs. 1 Nr. 1a AufenthG")
  /// Who gets a title has a passport.
  static let passportDuty = LegalSource("§ 3 Abs. 1, § 5 Abs. 1 Nr. 4 AufenthG")
}
