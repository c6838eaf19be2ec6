/// Something an officer may do, apart from what a case's state allows.
package enum Right: String, CaseIterable, Hashable, Sendable {
  /// Open files and read them.
  case read
  /// Examine, draft and everything a caseworker does.
  case work
  /// Check competence, choose the matter, route and assign what came in.
  case steer
  /// Assign cases to others in one's own Sachgebiet.
  case allocate
  /// Receive and hand out cards, take documents in.
  case desk
  /// Post decisions and record their service.
  case dispatch
  /// Keep court cases.
  case litigate
  /// Bring a changed catalogue in.
  case proposeCatalogue
  /// Let a catalogue that another officer brought in hold for the office.
  case releaseCatalogue
  /// Keep officers and the store.
  case administer
}

extension OfficerRole {
  /// The rights of a role.
  package var rights: Set<Right> {
    switch self {
    case .caseworker, .secondSigner: [.read, .work, .desk, .dispatch]
    case .teamLead: [.read, .work, .desk, .dispatch, .allocate, .litigate, .proposeCatalogue]
    case .areaHead:
      [.read, .work, .desk, .dispatch, .allocate, .litigate, .proposeCatalogue, .releaseCatalogue]
    case .officeHead:
      [.read, .work, .desk, .allocate, .litigate, .dispatch, .proposeCatalogue, .releaseCatalogue]
    case .triage: [.read, .steer, .allocate, .desk]
    case .newcomerService: [.read, .steer, .desk]
    case .frontDesk: [.read, .desk]
    case .legalDesk: [.read, .desk, .litigate, .proposeCatalogue]
    case .dataProtection: [.read]
    case .administrator: [.administer]
    case .training: Set(Right.allCases)
    }
  }

  /// Whether the role leads: it may act in the place of the officers whom it gives work.
  ///
  /// Asked of one role at a time, so that triage and casework together do not make a lead.
  var leads: Bool { rights.isSuperset(of: [.work, .allocate]) }

  /// The highest class whose decisions the role may sign; nil for none.
  ///
  /// The classes are the office's own rule, not law.
  package var signsUpTo: SignOffClass? {
    switch self {
    case .caseworker: .s1
    case .secondSigner, .teamLead: .s2
    case .areaHead: .s3
    case .officeHead, .training: .s4
    case .triage, .newcomerService, .frontDesk, .legalDesk, .dataProtection, .administrator: nil
    }
  }
}

extension Officer {
  /// Whether one of the officer's roles holds the right.
  package func holds(_ right: Right) -> Bool {
    isActive && roles.contains { $0.rights.contains(right) }
  }

  /// The highest class the officer may sign; nil for none.
  package var signsUpTo: SignOffClass? {
    isActive ? roles.compactMap(\.signsUpTo).max() : nil
  }
}
