package import Casework

/// Why an officer was not added or changed.
package enum OfficerFault: Hashable, Sendable {
  /// The login belongs to an officer already.
  case exists(OfficerID)
  case nameMissing
  /// The name or the team has a character that cannot be seen; at which place, counted from 1.
  case invisibleCharacter(Unicode.Scalar, place: Int, in: Text)
  /// Nobody of the Sachgebiet is in this team; those that there are.
  case teamUnknown(String, known: [String])
  /// Nobody would be left who may keep officers.
  case lastAdministrator

  /// Which text of an officer is meant.
  package enum Text: Hashable, Sendable {
    case name, team
  }
}

extension Office {
  /// Adds an officer whom the office does not know. The first of an empty store makes itself the administrator.
  ///
  /// - Parameter opensTeam: whether the team may be one that nobody of the Sachgebiet is in.
  package func add(_ officer: Officer, opensTeam: Bool = false, for caller: Caller) throws(OfficeError) {
    try keep(officer, opensTeam, for: caller) { (known) throws(OfficeError) in
      guard known == nil else { throw .officer(.exists(officer.id)) }
    }
  }

  /// Changes an officer; a name in old entries stays the login's.
  ///
  /// - Parameter opensTeam: whether the team may be one that nobody of the Sachgebiet is in.
  package func change(_ officer: Officer, opensTeam: Bool = false, for caller: Caller) throws(OfficeError) {
    try keep(officer, opensTeam, for: caller) { (known) throws(OfficeError) in
      guard known != nil else { throw .unknownOfficer(officer.id.text) }
    }
  }

  private func keep(
    _ officer: Officer,
    _ opensTeam: Bool,
    for caller: Caller,
    _ check: (Officer?) throws(OfficeError) -> Void
  ) throws(OfficeError) {
    try write { (store) throws(OfficeError) in
      let organisation = try Self.organisation(in: store)
      if !organisation.officers.isEmpty {
        let asking = try Self.officer(caller.officer, in: organisation)
        guard asking.holds(.administer) else { throw .notPermitted(.administer) }
      }
      try check(organisation[officer.id])
      try Self.check(officer, opensTeam, in: organisation)
      let others = organisation.officers.values.filter { $0.id != officer.id }
      guard officer.holds(.administer) || others.contains(where: { $0.holds(.administer) }) else {
        throw .officer(.lastAdministrator)
      }
      try stored { () throws(RepositoryError) in try store.put(officer) }
    }
  }
}

extension Office {
  /// What stands in lists that people read must be there to be read, and a team is no typing error.
  private static func check(
    _ officer: Officer,
    _ opensTeam: Bool,
    in organisation: Organisation
  ) throws(OfficeError) {
    for (text, part) in [(officer.name, OfficerFault.Text.name), (officer.team, .team)] {
      guard let found = text.unicodeScalars.enumerated().first(where: { $0.element.isInvisible }) else {
        continue
      }
      throw .officer(.invisibleCharacter(found.element, place: found.offset + 1, in: part))
    }
    guard officer.name.contains(where: { !$0.isWhitespace }) else { throw .officer(.nameMissing) }
    guard !opensTeam, !officer.team.isEmpty else { return }
    let teams = Set(
      organisation.officers.values.filter { $0.sachgebiet == officer.sachgebiet }.map(\.team)
    )
    guard teams.contains(officer.team) else {
      throw .officer(.teamUnknown(officer.team, known: teams.filter { !$0.isEmpty }.sorted()))
    }
  }
}

extension Unicode.Scalar {
  /// Whether it steers the screen or the direction of writing, or has no form at all.
  fileprivate var isInvisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
    case _: false
    }
  }
}
