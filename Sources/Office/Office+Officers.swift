package import Casework

/// Why an officer was not added or changed.
package enum OfficerFault: Hashable, Sendable {
  /// The login belongs to an officer already.
  case exists(OfficerID)
  case nameMissing
  /// Nobody would be left who may keep officers.
  case lastAdministrator
}

extension Office {
  /// Adds an officer whom the office does not know. The first of an empty store makes itself the administrator.
  package func add(_ officer: Officer, for caller: Caller) throws(OfficeError) {
    try keep(officer, for: caller) { (known) throws(OfficeError) in
      guard known == nil else { throw .officer(.exists(officer.id)) }
    }
  }

  /// Changes an officer; a name in old entries stays the login's.
  package func change(_ officer: Officer, for caller: Caller) throws(OfficeError) {
    try keep(officer, for: caller) { (known) throws(OfficeError) in
      guard known != nil else { throw .unknownOfficer(officer.id.text) }
    }
  }

  private func keep(
    _ officer: Officer,
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
      guard officer.name.contains(where: { !$0.isWhitespace }) else { throw .officer(.nameMissing) }
      let others = organisation.officers.values.filter { $0.id != officer.id }
      guard officer.holds(.administer) || others.contains(where: { $0.holds(.administer) }) else {
        throw .officer(.lastAdministrator)
      }
      try stored { () throws(RepositoryError) in try store.put(officer) }
    }
  }
}
