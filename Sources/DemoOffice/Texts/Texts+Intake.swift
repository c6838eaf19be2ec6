import Casework

/// What people of the synthetic office and its applicants write.
enum Texts {
  static func enquiry(_ scene: inout Scene) -> String {
    scene.random.text([
      "Fragt nach dem Stand des Antrags. Auf die Reihenfolge des Eingangs hingewiesen.",
      "Bittet um einen früheren Termin, weil der Arbeitgeber eine Bestätigung verlangt.",
      "Neue Telefonnummer mitgeteilt. Unterlagen werden online nachgereicht.",
      "Fragt, ob eine Fiktionsbescheinigung ausgestellt werden kann. Merkblatt zugesandt.",
      "Möchte wissen, ob der Pass vor der Verlängerung abgegeben werden muss. Verneint.",
      "Arbeitgeber fragt mit Vollmacht nach der Bearbeitungsdauer. Keine Zusage gegeben.",
      "Kann zum vereinbarten Termin nicht kommen, bittet um Verlegung.",
      "Erkundigt sich, welche Nachweise zur Krankenversicherung genügen.",
    ])
  }

  static let competenceInside = [
    "Hauptwohnung in Düsseldorf laut Melderegister.", "Anschrift im Melderegister bestätigt.",
    "Gewöhnlicher Aufenthalt in Düsseldorf, Meldebescheinigung liegt vor.",
  ]
  static let competenceOutside = [
    "Zuzug nach Düsseldorf ist gemeldet, Ummeldung läuft.",
    "Gewöhnlicher Aufenthalt in Düsseldorf glaubhaft: Arbeitsvertrag und Mietvertrag zum Monatsersten.",
    "Verfahren wird mit Zustimmung der anderen Behörde hier zu Ende geführt (§ 3 Abs. 3 VwVfG NRW).",
  ]
  static let handOver = [
    "Gewöhnlicher Aufenthalt liegt nicht in Düsseldorf.", "Umzug vor Antragstellung, Akte wird nachgesandt.",
    "Die Wohnsitzauflage besteht für einen anderen Kreis.",
    "Antrag wurde irrtümlich hier gestellt; die Person ist unterrichtet.",
  ]
  static let otherOffices = [
    "Ausländerbehörde Rhein-Kreis Neuss", "Ausländerbehörde Kreis Mettmann", "Ausländerbehörde Duisburg",
    "Ausländerbehörde Köln", "Zentrale Ausländerbehörde",
  ]
  static let withdrawal = [
    "Antrag schriftlich zurückgenommen.",
    "Die Person kehrt in das Herkunftsland zurück und nimmt den Antrag zurück.",
    "Rücknahme, weil ein anderer Aufenthaltszweck beantragt wird.",
    "Rücknahme zur Niederschrift beim Empfang erklärt.",
  ]

  static func discontinuation(_ ground: DiscontinuationGround) -> String {
    switch ground {
    case .death: "Sterbefallmitteilung des Standesamts liegt vor."
    case .departure: "Fortzug in das Ausland laut Melderegister."
    case .naturalisation: "Einbürgerung ist vollzogen; der Antrag hat sich erledigt."
    case .otherTitle: "Ein anderer Titel wurde erteilt; das Begehren hat sich erledigt."
    case .movedAway: "Fortzug in eine andere Gemeinde; dort wird neu entschieden."
    case .duplicate: "Doppelt gestellter Antrag; der frühere Vorgang wird fortgeführt."
    }
  }

  static func suspension(_ ground: SuspensionGround) -> [String] {
    switch ground {
    case .criminalProceedings:
      [
        "Ermittlungsverfahren anhängig; Ausgang abzuwarten (§ 79 Abs. 2 AufenthG).",
        "Anklage erhoben, Akteneinsicht beantragt.",
      ]
    case .onRequest:
      [
        "Ruhen auf Antrag der Bevollmächtigten.",
        "Die Person bittet, bis zum Abschluss der Prüfung zuzuwarten.",
      ]
    case .court:
      [
        "Entscheidung des Verwaltungsgerichts im Asylverfahren abzuwarten.",
        "Sorgerechtsverfahren beim Familiengericht anhängig.",
      ]
    }
  }

  /// What the person wrote into the application.
  static func purpose(_ area: Sachgebiet, _ random: inout Random) -> String {
    let start = random.text([
      "Ich beantrage die Bearbeitung meines Anliegens.", "Hiermit stelle ich den oben genannten Antrag.",
      "Guten Tag, ich bitte um Prüfung meines Antrags.",
      "Sehr geehrte Damen und Herren, bitte bearbeiten Sie meinen Antrag.",
      "Dear Sir or Madam, please find my application attached.", "",
    ])
    return start + (start.isEmpty ? "" : " ") + random.text(reasons(area))
      + (random.percent(30) ? " " + random.text(closings) : "")
  }

  private static let closings = [
    "Vielen Dank im Voraus.", "Alle Unterlagen habe ich hochgeladen.",
    "Bitte melden Sie sich, wenn etwas fehlt.",
    "Mein Titel läuft bald ab.", "Mein Arbeitgeber wartet auf die Bestätigung.",
  ]

  private static func reasons(_ area: Sachgebiet) -> [String] {
    switch area {
    case .employment:
      [
        "Ich arbeite seit zwei Jahren als Softwareentwicklerin und mein Vertrag wurde verlängert.",
        "Ich habe ein Stellenangebot als Pflegefachkraft in einem Düsseldorfer Krankenhaus.",
        "Mein Arbeitgeber hat mich innerhalb des Konzerns nach Düsseldorf versetzt.",
        "Ich möchte den Arbeitgeber wechseln; der neue Vertrag liegt bei.",
        "Ich gründe ein Unternehmen für Logistikberatung, der Businessplan ist beigefügt.",
        "I have been working here as a data engineer and would like to extend my permit.",
      ]
    case .training:
      [
        "Ich studiere im vierten Semester Maschinenbau und brauche eine Verlängerung.",
        "Ich habe einen Ausbildungsplatz als Elektroniker und beginne am 1. des Folgemonats.",
        "Nach meinem Abschluss suche ich eine Arbeit in meinem Fach.",
        "Ich besuche einen Sprachkurs zur Vorbereitung auf das Studium.",
        "I am a master's student and my residence permit expires soon.",
      ]
    case .humanitarian:
      [
        "Mein Schutzstatus wurde anerkannt, der Bescheid liegt bei.",
        "Ich bitte um Verlängerung der Aufenthaltserlaubnis für mich und meine Kinder.",
        "Ich bin krank und kann nicht reisen; das Attest ist beigefügt.",
        "Ich benötige einen Reiseausweis, um meine Mutter zu besuchen.",
        "Wegen der Arbeitsaufnahme bitte ich um Aufhebung der Wohnsitzauflage.",
      ]
    case .family:
      [
        "Wir haben in diesem Jahr geheiratet und wohnen zusammen in Düsseldorf.",
        "Unser Kind wurde hier geboren und braucht einen Aufenthaltstitel.",
        "Ich lebe seit acht Jahren hier und beantrage die Niederlassungserlaubnis.",
        "Ich möchte mit meinem Ehemann zusammenleben, der in Düsseldorf arbeitet.",
        "Nach der Trennung möchte ich mein Aufenthaltsrecht klären lassen.",
      ]
    case .return:
      [
        "Ich bitte um Verlängerung der Duldung, da noch keine Papiere vorliegen.",
        "Ich möchte freiwillig zurückkehren und bitte um Beratung.",
        "Ich mache eine Ausbildung und beantrage die Ausbildungsduldung.",
        "Ich bitte um Befristung des Einreiseverbots.",
      ]
    case .service:
      [
        "Ich habe einen neuen Pass und bitte um Übertragung.",
        "Meine Karte wurde gestohlen, die Anzeige liegt bei.",
        "Ich brauche eine Bescheinigung für meinen Arbeitgeber.",
        "Ich bin umgezogen, die Anschrift muss geändert werden.",
        "Ich bitte um Akteneinsicht.",
        "Ich weiß nicht, welchen Antrag ich stellen muss, und bitte um Beratung.",
      ]
    }
  }
}
