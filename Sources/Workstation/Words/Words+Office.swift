package import Casework

// The office, its people and who has what.

extension Words {
  /// The name of a Sachgebiet as the city publishes it.
  package func name(of area: Sachgebiet) -> String {
    switch area {
    case .employment:
      say("Beschäftigung, Selbstständigkeit, Forschung", "Employment, self-employment, research")
    case .training: say("Aus- und Weiterbildung", "Training and education")
    case .humanitarian: say("Humanitäre Aufenthalte", "Humanitarian residence")
    case .family: say("Familiäre Aufenthalte", "Family residence")
    case .return: say("Rückkehrmanagement", "Return management")
    case .service: say("Neukundenservice und Steuerung", "Newcomer service and triage")
    }
  }

  /// What somebody is in the office.
  package func name(of role: OfficerRole) -> String {
    switch role {
    case .caseworker: say("Sachbearbeitung", "Caseworker")
    case .secondSigner: say("Sachbearbeitung mit Zeichnungsrecht S2", "Caseworker with signing right S2")
    case .teamLead: say("Teamleitung", "Team lead")
    case .areaHead: say("Sachgebietsleitung", "Head of Sachgebiet")
    case .officeHead: say("Amtsleitung", "Head of office")
    case .triage: say("Steuerung", "Triage")
    case .newcomerService: say("Neukundenservice", "Newcomer service")
    case .frontDesk: say("Empfang und Ausgabe", "Front desk")
    case .legalDesk: say("Rechtsstelle", "Legal desk")
    case .dataProtection: say("Datenschutzbeauftragte", "Data protection officer")
    case .administrator: say("Verwaltung der Anwendung", "Administrator")
    case .training: say("Übungskonto", "Training officer")
    }
  }

  /// What somebody may do.
  package func name(of right: Right) -> String {
    switch right {
    case .read: say("Akten lesen", "read files")
    case .work: say("Vorgänge bearbeiten", "work on cases")
    case .steer: say("Eingänge steuern", "steer incoming applications")
    case .allocate: say("Vorgänge zuteilen", "allocate cases")
    case .desk:
      say("Unterlagen und Vermerke aufnehmen, eAT ausgeben", "take in documents and notes, hand out cards")
    case .dispatch: say("Bescheide absenden", "dispatch decisions")
    case .litigate: say("Rechtsstreite führen", "keep court cases")
    case .proposeCatalogue: say("Kataloge vorschlagen", "propose catalogues")
    case .releaseCatalogue: say("Kataloge freigeben", "release catalogues")
    case .administer: say("Konten und Datenbestand verwalten", "administer officers and store")
    }
  }

  /// How a case came to its officer.
  package func name(of kind: AssignmentKind) -> String {
    switch kind {
    case .taken: say("selbst übernommen", "taken")
    case .assigned: say("zugeteilt", "assigned")
    case .reassigned: say("umgeteilt", "reassigned")
    case .released: say("Zuteilung aufgehoben", "released")
    }
  }

  /// Why a case went to its Sachgebiet.
  package func name(of ground: RoutingGround) -> String {
    switch ground {
    case .catalogue: say("nach dem Katalog der Anliegen", "by the catalogue of matters")
    case .matterUnknown: say("Anliegen noch offen", "matter not yet known")
    case .officer: say("durch Entscheidung im Einzelfall", "by an officer's decision")
    }
  }

  /// Why the office holds itself competent.
  package func name(of basis: CompetenceBasis) -> String {
    switch basis {
    case .address: say("Anschrift in Düsseldorf", "address in Düsseldorf")
    case .officer: say("Entscheidung im Einzelfall", "an officer's decision")
    }
  }
}
