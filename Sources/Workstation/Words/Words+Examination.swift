package import Casework

// Evidence, requests, consultations, hearings, registers, notes.

extension Words {
  /// How an item of evidence stands.
  package func name(of assessment: EvidenceAssessment) -> String {
    switch assessment {
    case .missing: say("fehlt", "missing")
    case .copyPresent: say("Kopie liegt vor", "copy present")
    case .originalSeen: say("Original gesehen", "original seen")
    case .notNeeded: say("nicht erforderlich", "not needed")
    }
  }

  /// How a document request ended.
  package func name(of how: ClosedRequest) -> String {
    switch how {
    case .met: say("erfüllt", "met")
    case .expired: say("Frist verstrichen", "deadline passed")
    case .waived: say("entfallen", "waived")
    }
  }

  /// How a consultation ended.
  package func name(of end: ConsultationEnd) -> String {
    switch end {
    case .agreed: say("zugestimmt", "agreed")
    case .objected: say("nicht zugestimmt", "objected")
    case .deemed: say("Zustimmung gilt als erteilt", "consent deemed given")
    case .waived: say("Antwort nicht mehr erforderlich", "answer no longer needed")
    }
  }

  /// How a hearing ended.
  package func name(of end: HearingEnd) -> String {
    switch end {
    case .answered: say("Stellungnahme liegt vor", "statement received")
    case .expired: say("Frist ohne Stellungnahme verstrichen", "deadline passed without a statement")
    case .waived: say("von der Anhörung abgesehen", "hearing waived")
    }
  }

  /// A register that the office asks.
  package func name(of register: Register) -> String {
    switch register {
    case .azr: say("Ausländerzentralregister", "Central register of foreigners")
    case .residents: say("Melderegister", "Residents' register")
    case .criminal: say("Bundeszentralregister", "Central criminal register")
    case .security: say("Sicherheitsabfrage", "Security query")
    }
  }

  /// What a note is about.
  package func name(of kind: NoteKind) -> String {
    switch kind {
    case .general: say("allgemein", "general")
    case .phone: say("Telefon", "phone")
    case .visit: say("Vorsprache", "visit")
    case .lookUp: say("Auskunft", "look-up")
    case .legalAssessment: say("rechtliche Würdigung", "legal assessment")
    case .identityCheck: say("Identitätsprüfung", "identity check")
    }
  }

  /// How somebody was in contact with the office.
  package func name(of kind: ContactKind) -> String {
    switch kind {
    case .phone: say("Telefonat", "phone call")
    case .email: say("E-Mail", "e-mail")
    case .letter: say("Schreiben", "letter")
    case .visit: say("Vorsprache", "visit")
    }
  }
}
