/// A person who works in the office and may act on cases.
package struct Officer: Hashable, Sendable, Codable {
  /// The Unix login, which the kernel vouches for.
  package let id: OfficerID
  /// The name as colleagues know it.
  package var name: String
  /// What the officer does; rights follow from it.
  package var roles: Set<OfficerRole>
  /// The Sachgebiet of the officer; nil for those who serve all.
  package var sachgebiet: Sachgebiet?
  /// The team within the Sachgebiet, as text.
  package var team: String
  /// False once the officer has left; the past acts stay.
  package var isActive: Bool

  package init(
    id: OfficerID,
    name: String,
    roles: Set<OfficerRole>,
    sachgebiet: Sachgebiet?,
    team: String = "",
    isActive: Bool = true
  ) {
    self.id = id
    self.name = name
    self.roles = roles
    self.sachgebiet = sachgebiet
    self.team = team
    self.isActive = isActive
  }
}

/// What an officer is in the office.
package enum OfficerRole: String, CaseIterable, Hashable, Sendable, Codable {
  /// Sachbearbeitung.
  case caseworker
  /// Caseworker with signing right for class S2.
  case secondSigner
  /// Teamleitung.
  case teamLead
  /// Sachgebietsleitung.
  case areaHead
  /// Amtsleitung.
  case officeHead
  /// Steuerung von Anträgen und Terminkoordination.
  case triage
  /// Neukundenservice.
  case newcomerService
  /// Ausgabe and Empfang.
  case frontDesk
  /// Rechtsstelle.
  case legalDesk
  /// Behördliche Datenschutzbeauftragte.
  case dataProtection
  /// Keeps officers and store; sees no file and signs nothing.
  case administrator
  /// The officer of a training store, who holds every right.
  case training
}
