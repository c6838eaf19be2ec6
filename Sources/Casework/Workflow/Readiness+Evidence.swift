// Evidence and consultations as part of readiness.

extension Readiness {
  /// Items of the matter's list that are not settled.
  ///
  /// A grant needs every item. An adverse decision may rest on the file: an item that was asked for, and whose
  /// request has ended, no longer blocks it (§ 82 Abs. 1 S. 4 AufenthG).
  package static func evidenceBlockers(in circumstances: Circumstances, outcome: Outcome?) -> [Blocker] {
    guard let matter = circumstances.matter else { return [] }
    let isAdverse = outcome.map { !$0.isFavourable } ?? false
    return matter.allEvidence.compactMap { requirement in
      blocker(for: requirement, in: circumstances, isAdverse: isAdverse)
    }
  }

  private static func blocker(
    for requirement: EvidenceRequirement,
    in circumstances: Circumstances,
    isAdverse: Bool
  ) -> Blocker? {
    let record = circumstances.record
    guard let first = requirement.codes.first else { return nil }
    let source = circumstances.matter?.legalBasis ?? .documentRequest
    let states = requirement.codes.map { (code: $0, assessment: record.assessment(of: $0)) }
    if states.contains(where: { $0.assessment == .originalSeen }) { return nil }
    // An alternative that is not needed settles nothing while the usual item is missing.
    let isMissing = states.contains { $0.assessment == .missing }
    if !isMissing, record.assessment(of: first) == .notNeeded { return nil }
    let copies = states.filter { $0.assessment == .copyPresent }
    if let copy = copies.first {
      guard !isAdverse, copies.allSatisfy({ circumstances.needsOriginal($0.code) }) else { return nil }
      return Blocker(.originalNotSeen(copy.code), source: source, remedy: .act(.assessEvidence))
    }
    if let code = requirement.codes.first(where: record.hasUnreadDocument) {
      return Blocker(.evidenceUnchecked(code), source: source, remedy: .act(.assessEvidence))
    }
    // Only a deadline that passed lets the office disregard the item; a waived request sets none.
    let wasAskedInVain = record.requests.contains { request in
      request.closed == .expired && requirement.codes.contains(where: request.items.contains)
    }
    if isAdverse, wasAskedInVain { return nil }
    if let missing = states.first(where: { $0.assessment == .missing }) {
      return Blocker(.evidenceMissing(missing.code), source: source, remedy: .act(.requestDocuments))
    }
    return Blocker(.evidenceUnchecked(first), source: source, remedy: .act(.assessEvidence))
  }

  /// Bodies that must be asked and were not, and answers that are awaited or stand against a grant.
  static func consultationBlockers(
    in circumstances: Circumstances,
    matter: Matter,
    outcome: Outcome?
  ) -> [Blocker] {
    let record = circumstances.record
    var blockers: [Blocker] = []
    for requirement in matter.consultations where requirement.need == .required {
      guard case .listed(let code) = requirement.body else { continue }
      if !record.consultations.contains(where: { $0.code == code }) {
        blockers.append(Blocker(.consultationMissing(code), source: .consultation, remedy: .act(.consult)))
      }
    }
    for consultation in record.consultations {
      if consultation.isOpen {
        blockers.append(
          Blocker(
            .consultationOpen(consultation.number, consultation.code),
            source: .consultation,
            remedy: .act(.endConsultation)
          )
        )
      }
      let wasAskedAgain = record.consultations.contains {
        $0.code == consultation.code && $0.number > consultation.number
      }
      if consultation.end == .objected, !wasAskedAgain, outcome?.isFavourable ?? true {
        blockers.append(
          Blocker(
            .consultationObjected(consultation.number, consultation.code),
            source: .consultation,
            remedy: .act(.draft)
          )
        )
      }
    }
    return blockers
  }
}

extension Case {
  /// Whether a document for this item came in after somebody last looked at the item.
  func hasUnreadDocument(for code: EvidenceCode) -> Bool {
    let looked = evidence[code]?.folio ?? 0
    return documents.contains { $0.document.code == code && $0.folio > looked }
  }
}
