package import Casework

// What a decision does, who signs it and how it is made known.

extension Words {
  /// The result of a decision.
  package func name(of outcome: Outcome) -> String {
    switch outcome {
    case .grant: say("Erteilung", "Grant")
    case .extension: say("Verlängerung", "Extension")
    case .grantWithConditions: say("Erteilung mit Nebenbestimmungen", "Grant with conditions")
    case .partialGrant: say("Teilweise Erteilung", "Partial grant")
    case .refusal: say("Ablehnung", "Refusal")
    case .shortening: say("Nachträgliche Befristung", "Subsequent shortening")
    case .revocation: say("Widerruf", "Revocation")
    case .withdrawal: say("Rücknahme", "Withdrawal of the title")
    case .lapseFinding: say("Feststellung des Erlöschens", "Finding of lapse")
    case .lossFinding: say("Verlustfeststellung", "Finding of loss")
    case .expulsion: say("Ausweisung", "Expulsion")
    case .warning: say("Abschiebungsandrohung", "Removal warning")
    case .entryBan: say("Einreise- und Aufenthaltsverbot", "Entry and residence ban")
    case .conditionChange: say("Änderung einer Nebenbestimmung", "Change of a condition")
    case .certificate: say("Bescheinigung", "Certificate")
    }
  }

  /// How strongly the law binds the office.
  package func name(of norm: NormKind) -> String {
    switch norm {
    case .claim: say("Anspruch", "Entitlement")
    case .claimAsARule: say("Regelanspruch", "Entitlement as a rule")
    case .shall: say("Soll-Vorschrift", "Shall be granted")
    case .may: say("Ermessen", "Discretion")
    case .duty: say("Pflicht von Amts wegen", "Duty of the office")
    case .declaratory: say("Deklaratorisch", "Declaratory")
    case .decidedElsewhere: say("Entscheidung einer anderen Behörde", "Decided by another authority")
    case .byLaw: say("Kraft Gesetzes", "By operation of law")
    case .finding: say("Feststellung", "Finding")
    case .weighing: say("Gebundene Abwägung", "Bound weighing of interests")
    case .ban: say("Erteilungsverbot", "Ban on granting")
    case .followsTitle: say("Folgt dem Titel", "Follows the title")
    case .followsOrder: say("Nach Anordnung des Landes", "By order of the Land")
    case .refusalOnlyIfAbusive: say("Ablehnung nur bei Missbrauch", "Refusal only in case of abuse")
    case .service: say("Vereinbarung", "Agreement")
    case .internalStep: say("Verwaltungsinterner Schritt", "Internal step")
    case .check: say("Prüfung ohne eigene Entscheidung", "Check without a decision")
    case .programme: say("Förderprogramm", "Funding programme")
    case .onApplication: say("Auf Antrag", "On application")
    case .legacy: say("Ausgelaufene Regelung", "Expired programme")
    }
  }

  /// Who closes a decision of this class.
  package func name(of signOffClass: SignOffClass) -> String {
    switch signOffClass {
    case .s0: say("S0, Entscheidung außerhalb der Behörde", "S0, decided outside the office")
    case .s1: say("S1, eine Sachbearbeitung", "S1, one caseworker")
    case .s2: say("S2, zweite zeichnungsberechtigte Person", "S2, a second person with signing right")
    case .s3: say("S3, Sachgebietsleitung", "S3, head of the Sachgebiet")
    case .s4: say("S4, Amtsleitung", "S4, head of the office")
    }
  }

  /// How a decision is made known.
  package func name(of mode: ServiceMode) -> String {
    switch mode {
    case .letter: say("einfacher Brief", "simple letter")
    case .serviceRecord: say("Postzustellungsurkunde", "postal service record")
    case .handedOver: say("persönliche Übergabe", "handed over in person")
    }
  }

  /// What is litigated.
  package func name(of kind: LitigationKind) -> String {
    switch kind {
    case .action: say("Klage", "Court action")
    case .inactivity: say("Untätigkeitsklage", "Action for failure to act")
    case .urgentMotion: say("Eilantrag", "Urgent motion")
    }
  }
}
