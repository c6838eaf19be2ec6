package import Casework

extension Officer {
  /// An officer of one role.
  package static func sample(
    _ login: String,
    _ roles: Set<OfficerRole>,
    in sachgebiet: Sachgebiet? = .employment,
    isActive: Bool = true
  ) throws -> Officer {
    Officer(
      id: try Fixture.officer(login),
      name: login.uppercased(),
      roles: roles,
      sachgebiet: sachgebiet,
      isActive: isActive
    )
  }
}

extension Organisation {
  /// An office with every role in the Sachgebiet of employment, and leads of another one.
  package static func sample() throws -> Organisation {
    Organisation([
      try .sample("owner", [.caseworker]),
      try .sample("colleague", [.caseworker]),
      try .sample("second", [.secondSigner]),
      try .sample("lead", [.teamLead]),
      try .sample("head", [.areaHead]),
      try .sample("gone", [.caseworker], isActive: false),
      try .sample("hybrid", [.caseworker, .triage]),
      try .sample("family", [.caseworker], in: .family),
      try .sample("family-lead", [.teamLead], in: .family),
      try .sample("family-head", [.areaHead], in: .family),
      try .sample("chief", [.officeHead], in: nil),
      try .sample("triage", [.triage], in: nil),
      try .sample("newcomer", [.newcomerService], in: nil),
      try .sample("desk", [.frontDesk], in: nil),
      try .sample("legal", [.legalDesk], in: nil),
      try .sample("privacy", [.dataProtection], in: nil),
      try .sample("admin", [.administrator], in: nil),
      try .sample("trainee", [.training], in: nil),
    ])
  }
}
