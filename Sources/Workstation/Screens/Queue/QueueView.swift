package import Casework

/// The lists of the workstation, in the order of their tabs. Raw values are the names of `aktenlage queue --view`.
package enum QueueView: String, CaseIterable, Hashable, Sendable {
  case mine
  case team
  case unassigned
  case signOff = "sign-off"
  case returned
  case all
  case ready
  case expiring

  /// How many weeks before its end a title comes into the list, where nobody says otherwise.
  package static let radarWeeks = 6

  /// The cases of the list for an officer on a day; nil where the officer has no such list.
  package func filter(for officer: Officer, on today: CivilDate) -> QueueFilter? {
    switch self {
    case .mine: .assigned(to: officer.id)
    case .team: .open(officer.sachgebiet)
    case .unassigned: .unassigned(officer.sachgebiet)
    case .signOff: officer.signsUpTo.map { .signOff(upTo: $0, officer.sachgebiet, not: officer.id) }
    case .returned: .returned(to: officer.id)
    case .all: .all
    case .expiring:
      officer.holds(.allocate)
        ? .expiring(from: today, through: today.adding(weeks: Self.radarWeeks), officer.sachgebiet) : nil
    case .ready: .ready(officer.sachgebiet)
    }
  }
}

extension Words {
  /// The name of a list, as on its tab.
  package func name(of view: QueueView) -> String {
    switch view {
    case .mine: say("Meine", "Mine")
    case .team: say("Team", "Team")
    case .unassigned: say("Unverteilt", "Unassigned")
    case .signOff: say("Zeichnung", "Sign-off")
    case .returned: say("Zurückgegeben", "Returned")
    case .all: say("Alle", "All")
    case .ready: say("Reif", "Ready")
    case .expiring: say("Ablauf", "Expiring")
    }
  }

  /// Why an officer has no such list.
  func noSuchList(_ view: QueueView) -> String {
    switch view {
    case .expiring:
      say(
        "Ablaufende Titel sieht, wer Vorgänge verteilt.",
        "Those who assign cases see the titles that end."
      )
    case .mine, .team, .unassigned, .signOff, .returned, .all, .ready: signsNothing
    }
  }

  /// What stands in an empty list: why it is empty, and what to do now.
  func emptySentence(of view: QueueView) -> String {
    switch view {
    case .mine:
      say(
        "Ihnen ist kein offener Vorgang zugeteilt. Taste \(key(.thirdTab)) zeigt, was unverteilt ist.",
        "No open case is assigned to you. Key \(key(.thirdTab)) shows what is unassigned."
      )
    case .team: say("Ihr Bereich hat keinen offenen Vorgang.", "Your area has no open case.")
    case .unassigned: say("Alles ist verteilt.", "Everything is assigned.")
    case .signOff:
      say("Nichts wartet auf Ihre Schlusszeichnung.", "Nothing waits for your signature.")
    case .returned: say("Kein Entwurf kam zu Ihnen zurück.", "No draft came back to you.")
    case .expiring:
      say(
        "In den nächsten sechs Wochen endet kein Titel, auf den nichts folgt.",
        "No title ends within six weeks without anything that follows on it."
      )
    case .all: say("Der Bestand ist leer.", "The store is empty.")
    case .ready:
      say(
        "Kein Vorgang Ihres Bereichs wartet nur noch auf den Entwurf.",
        "No case of your area waits for nothing but its draft."
      )
    }
  }
}
