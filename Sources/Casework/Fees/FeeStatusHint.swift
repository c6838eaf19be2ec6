/// Signs in the file that a person may pay less, which nobody has settled.
enum FeeStatusHint {
  /// The status that the file hints at and that would lower the fee; nil where nothing hints at one.
  ///
  /// - Parameters:
  ///   - reliefs: which rules the fee opens.
  ///   - implied: what everybody is who has the matter, and what is therefore settled.
  static func unsettled(
    in circumstances: Circumstances,
    reliefs: Set<FeeRelief>,
    implied: Set<FeeStatus>
  ) -> FeeStatus? {
    if reliefs.contains(.benefits), !implied.contains(.benefits), hasBenefitNotice(circumstances.record) {
      return .benefits
    }
    // Not every national of Türkiye is a worker or family member in the sense of association law.
    if !reliefs.isDisjoint(with: [.associationCard, .associationFree]), !implied.contains(.association),
      circumstances.file.person.nationalities.contains(.turkish)
    {
      return .association
    }
    return nil
  }

  /// Whether a notice of benefits (SGB II, SGB XII, AsylbLG) is in the file.
  private static func hasBenefitNotice(_ record: Case) -> Bool {
    switch record.assessment(of: .e40) {
    case .originalSeen, .copyPresent: true
    case .missing, .notNeeded, nil: record.hasUnreadDocument(for: .e40)
    }
  }
}
