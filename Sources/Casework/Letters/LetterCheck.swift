/// What a letter must contain, by its kind, and what it lacks.
package enum LetterCheck {
  /// A part that a kind of letter must have, with the norm that asks for it.
  package struct Duty: Hashable, Sendable {
    /// The part.
    package let part: LetterPart.Kind
    /// The norm.
    package let source: LegalSource

    init(_ part: LetterPart.Kind, _ source: LegalSource) {
      self.part = part
      self.source = source
    }
  }

  /// A mandatory part that a letter lacks.
  package enum Gap: Hashable, Sendable {
    /// A part of the body.
    case part(LetterPart.Kind)
    /// Nobody is named to whom it goes.
    case addressee
    /// The authority is not named.
    case letterhead
    case reference
    case subject
    case signature
    /// The translation that was asked for lacks a part.
    case translation(LetterPart.Kind)
    /// What the fee is could not be found.
    case fee(FeeGap)
  }

  /// A gap and the norm that asks for what is missing.
  package struct Finding: Hashable, Sendable {
    /// What is missing.
    package let gap: Gap
    /// The norm.
    package let source: LegalSource

    /// Whether the letter must not leave so; a fee can also be decided later, in a letter of its own.
    package var holdsBack: Bool {
      switch gap {
      case .part(.fee), .fee: false
      case .part, .addressee, .letterhead, .reference, .subject, .signature, .translation: true
      }
    }
  }

  /// Everything mandatory that a letter lacks, in the order of the letter.
  ///
  /// - Parameters:
  ///   - weighing: the norm of the matter leaves discretion, or weighs interests.
  ///   - wasHeard: the person answered in a hearing, so the letter has to answer too.
  ///   - fee: what a decision says of its fee.
  package static func findings(
    in letter: Letter,
    weighing: Bool = false,
    wasHeard: Bool = false,
    fee: DecisionFee = .notCharged
  ) -> [Finding] {
    var findings: [Finding] = []
    func need(_ isThere: Bool, _ gap: Gap, _ source: LegalSource) {
      if !isThere { findings.append(Finding(gap: gap, source: source)) }
    }
    let form = LegalSource("§ 37 Abs. 3 VwVfG NRW")
    need(letter.letterhead.name.contains(where: \.hasVisibleCharacter), .letterhead, form)
    need(letter.references.contains { $0.value.hasVisibleCharacter }, .reference, .fileTruth)
    need(letter.addressee.lines.contains(where: \.hasVisibleCharacter), .addressee, .notification)
    need(letter.subject.hasVisibleCharacter, .subject, .operativePart)
    for duty in duties(of: letter.kind, weighing: weighing, wasHeard: wasHeard) {
      need(letter.part(duty.part)?.isEmpty == false, .part(duty.part), duty.source)
    }
    switch fee {
    case .notCharged: break
    case .assessed: need(letter.part(.fee)?.isEmpty == false, .part(.fee), .feeDecision)
    case .open(let fault): findings.append(Finding(gap: .fee(fault), source: .feeDecision))
    }
    // What nobody signed is a draft, not a letter without a signature.
    if letter.signature != .unsigned { need(letter.signature.name.hasVisibleCharacter, .signature, form) }
    if let translation = letter.translation {
      for kind in translatedParts(of: letter.kind) where letter.part(kind)?.isEmpty == false {
        let isThere = translation.parts.contains { $0.kind == kind && !$0.isEmpty }
        need(isThere, .translation(kind), .translation)
      }
    }
    return findings
  }

  /// The parts that a kind of letter must have.
  package static func duties(of kind: LetterKind, weighing: Bool = false, wasHeard: Bool = false) -> [Duty] {
    switch kind {
    case .documentRequest:
      [.items, .deadline, .consequence].map { Duty($0, .documentRequest) }
    case .hearing:
      [.operativePart, .facts, .deadline, .rights].map { Duty($0, .hearing) }
    case .decision(let outcome): duties(of: outcome, weighing: weighing, wasHeard: wasHeard)
    case .interimCertificate:
      [.operativePart, .data, .deadline].map { Duty($0, LegalSource("§ 81 Abs. 5, § 78a AufenthG")) }
    case .consultationRequest:
      [.opening, .operativePart, .data].map { Duty($0, .consultation) }
    case .statusInformation: [Duty(.operativePart, LegalSource("§ 25 Abs. 2 VwVfG NRW"))]
    case .transferNotice: [Duty(.operativePart, .localCompetence)]
    }
  }

  private static func duties(of outcome: Outcome, weighing: Bool, wasHeard: Bool) -> [Duty] {
    var duties = [Duty(.operativePart, .operativePart)]
    let reasons = outcome.needsReasons
    if reasons.holds { duties += [Duty(.facts, reasons.source), Duty(.reasons, reasons.source)] }
    if weighing || outcome.alwaysWeighs { duties.append(Duty(.weighing, .discretion)) }
    if outcome == .grantWithConditions { duties.append(Duty(.conditions, .conditions)) }
    if wasHeard { duties.append(Duty(.hearingAnswer, .hearing)) }
    switch AppealNoticeRule.need(.decision(outcome)) {
    case .required(let source): duties.append(Duty(.appealNotice, source))
    case .given, .none: break
    }
    if outcome.isTranslatedOnRequest { duties.append(Duty(.translationHint, .translation)) }
    return duties
  }

  /// The parts that a translation carries.
  ///
  /// Source: § 77 Abs. 3 AufenthG for decisions; a request is translated as a courtesy.
  static func translatedParts(of kind: LetterKind) -> [LetterPart.Kind] {
    switch kind {
    case .decision: [.operativePart, .appealNotice]
    case .documentRequest: [.opening, .items, .deadline, .consequence]
    case .hearing: [.opening, .deadline, .rights]
    case .interimCertificate: [.operativePart, .deadline]
    case .statusInformation: [.opening, .closing]
    case .transferNotice: [.operativePart, .closing]
    case .consultationRequest: []
    }
  }
}

extension Outcome {
  /// Whether the reasons must weigh interests whatever the norm of the matter says.
  ///
  /// Source: §§ 53–55 AufenthG for expulsions, § 11 Abs. 3 AufenthG for the length of a ban.
  package var alwaysWeighs: Bool {
    switch self {
    case .expulsion, .entryBan: true
    case .grant, .extension, .grantWithConditions, .partialGrant, .refusal, .shortening, .revocation,
      .withdrawal,
      .lapseFinding, .lossFinding, .warning, .conditionChange, .certificate:
      false
    }
  }

  /// Whether operative part and appeal notice are translated free of charge on request.
  ///
  /// Source: § 77 Abs. 1 and 3 AufenthG.
  package var isTranslatedOnRequest: Bool {
    switch self {
    case .grantWithConditions, .partialGrant, .refusal, .shortening, .revocation, .withdrawal, .expulsion,
      .warning,
      .entryBan:
      true
    case .grant, .extension, .lapseFinding, .lossFinding, .conditionChange, .certificate: false
    }
  }
}

extension LegalSource {
  /// A title can be bound to conditions, which must be definite.
  static let conditions = LegalSource("§ 12 Abs. 2 AufenthG, § 37 Abs. 1 VwVfG NRW")
  /// The fee is decided together with the matter where that is possible.
  static let feeDecision = LegalSource("§ 69 AufenthG, § 14 Abs. 1 GebG NRW", isVerified: false)
  /// Who may ask for a translation, and of what.
  static let translation = LegalSource("§ 77 Abs. 3 AufenthG")
}
