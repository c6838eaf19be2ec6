import Casework

extension Texts {
  static let missing = [
    "Nicht beigefügt.", "Kopie unleserlich.", "Nur die erste Seite eingereicht.",
    "Nachweis ist älter als sechs Monate.",
    "Übersetzung fehlt.",
  ]
  static let `extension` = [
    "Fristverlängerung telefonisch erbeten; Unterlagen kommen aus dem Ausland.",
    "Die Bevollmächtigte bittet wegen Urlaubs um Aufschub.", "Termin beim Konsulat erst nach Fristablauf.",
  ]
  static let azr = [
    "Bestand wie in der Akte, keine Suchvermerke.",
    "Ein früherer Aufenthaltstitel gespeichert, keine Ausschreibung.",
    "Keine Abweichung zu den Angaben im Antrag.", "Adresse im Register veraltet, Korrektur veranlasst.",
    "Keine Einreisebedenken, keine Fahndung.",
  ]
  static let residents = [
    "Alleinige Wohnung wie angegeben.", "Ehegatte unter derselben Anschrift gemeldet.",
    "Zuzug vor vier Monaten, vorher in Köln gemeldet.", "Ein Kind unter derselben Anschrift gemeldet.",
  ]

  static func question(to code: ConsultationCode, _ scene: inout Scene) -> String {
    let ask = scene.random.text([
      "Bitte um Stellungnahme bis in drei Wochen.", "Um Zustimmung wird gebeten.",
      "Bestehen aus dortiger Sicht Bedenken?", "Bitte um Mitteilung der dort vorliegenden Erkenntnisse.",
    ])
    return "\(scene.words.matterName) (\(scene.words.legalBasis)): \(ask)"
  }

  static let agreement = [
    "Keine Bedenken.", "Zustimmung erteilt, Anlage zur Akte genommen.", "Es liegen keine Erkenntnisse vor.",
    "Zustimmung wie beantragt, befristet auf die Dauer des Vertrags.", "Einvernehmen hergestellt.",
  ]
  static let objection = [
    "Die Arbeitsbedingungen sind ungünstiger als bei vergleichbaren Beschäftigten.",
    "Einwände: die Angaben zum Lebensunterhalt sind nicht belegt.",
    "Zustimmung wird versagt, Begründung liegt bei.",
  ]
  static let waiver = [
    "Der Antrag wurde von der Person selbst mit denselben Tatsachen begründet (§ 28 Abs. 2 Nr. 3 VwVfG NRW).",
    "Sofortige Entscheidung im öffentlichen Interesse geboten (§ 28 Abs. 2 Nr. 1 VwVfG NRW).",
  ]
  static let statements = [
    "Die Person hat Arbeit gefunden und bittet, von der Maßnahme abzusehen.",
    "Über die Bevollmächtigte: Bindungen im Bundesgebiet seien nicht genügend gewichtet.",
    "Die Person trägt vor, die Unterlagen rechtzeitig abgegeben zu haben.",
    "Gesundheitliche Gründe werden geltend gemacht, ein Attest ist beigefügt.",
  ]

  static func hearing(_ outcome: Outcome, _ scene: inout Scene) -> String {
    let ground = scene.random.text([
      "Die Voraussetzungen sind nach Aktenlage nicht nachgewiesen.",
      "Die tatsächlichen Verhältnisse haben sich seit der Erteilung geändert.",
      "Der Lebensunterhalt ist nach den vorgelegten Nachweisen nicht gesichert.",
    ])
    return
      "Es ist beabsichtigt, zum Vorgang „\(scene.words.matterName)“ nachteilig zu entscheiden. \(ground) "
      + "Sie erhalten Gelegenheit, sich zu den erheblichen Tatsachen zu äußern (§ 28 VwVfG NRW)."
  }

  static func assessment(_ scene: inout Scene) -> String {
    let first = scene.random.text([
      "Tatbestand des \(scene.words.legalBasis) nach Aktenlage erfüllt.",
      "Erteilungsvoraussetzungen des § 5 Abs. 1 AufenthG geprüft.",
      "Identität durch Nationalpass geklärt, § 5 Abs. 1 Nr. 1a AufenthG.",
      "Ausweisungsinteresse nicht ersichtlich.",
    ])
    let second = scene.random.text([
      "Lebensunterhalt: Nettoeinkommen deckt den Bedarf einschließlich Warmmiete.",
      "Lebensunterhalt nur teilweise gesichert, Ausnahme von der Regel geprüft.",
      "Wohnraum ausreichend, Mietvertrag über 62 m² für drei Personen.",
      "Sprachnachweis eines anerkannten Trägers liegt vor.", "Sperrgründe nach § 11 AufenthG bestehen nicht.",
    ])
    return first + " " + second
  }

  static let followUps = [
    "Eingang der Unterlagen prüfen", "Rückmeldung der Bundesagentur prüfen", "Gültigkeit des Passes prüfen",
    "Anruf der Bevollmächtigten erwarten", "Einkommensnachweise der letzten drei Monate anfordern",
    "Stand des Asylverfahrens erfragen",
  ]
  static let safeguards = [
    "Versand und Zugang prüfen", "Rücklauf der Zustellung prüfen", "Kartenproduktion prüfen",
    "Abschluss der Akte prüfen",
  ]

  static let courtFollowUps = [
    "Stand des Verfahrens beim Verwaltungsgericht erfragen", "Frist zur Klageerwiderung prüfen",
    "Entscheidung des Verwaltungsgerichts prüfen",
  ]

  static func note(_ kind: NoteKind, _ scene: inout Scene) -> String {
    switch kind {
    case .phone:
      scene.random.text([
        "Anruf der Person: Arbeitgeber verlangt eine Bestätigung bis Monatsende. Fiktionsbescheinigung erläutert.",
        "Anruf der Bevollmächtigten, Sachstand mitgeteilt, Akteneinsicht nach Terminabsprache.",
        "Rückruf beim Arbeitgeber: Stelle besteht weiter, Beginn verschoben.",
        "Person telefonisch nicht erreicht, Nachricht auf dem Anrufbeantworter hinterlassen.",
      ])
    case .visit:
      scene.random.text([
        "Vorsprache: Original des Passes vorgelegt, Kopie zur Akte genommen.",
        "Vorsprache mit Dolmetscherin; Fragen zum Familiennachzug beantwortet.",
        "Fingerabdrücke und Unterschrift aufgenommen, Gebühr entrichtet.",
        "Person erschien ohne Termin, Unterlagen am Empfang angenommen.",
      ])
    case .lookUp:
      scene.random.text([
        "Anabin: Hochschule H+, Abschluss entspricht.",
        "Handelsregister: Gesellschaft eingetragen, Geschäftsführer wie angegeben.",
        "Lohnspiegel verglichen: Gehalt liegt im mittleren Drittel.",
        "Hochschule bestätigt die Immatrikulation auf Nachfrage.",
      ])
    case .identityCheck:
      scene.random.text([
        "Pass im Original geprüft, keine Auffälligkeiten.",
        "Schreibweise des Vornamens weicht von der Geburtsurkunde ab; Pass gilt.",
        "Prüfziffern der maschinenlesbaren Zone stimmen.", "Lichtbild und Person stimmen überein.",
      ])
    case .general, .legalAssessment:
      scene.random.text([
        "Vorgang mit der Teamleitung besprochen, weitere Prüfung wie vorgesehen.",
        "Unterlagen gesichtet; Gehaltsabrechnungen für zwei Monate fehlen noch.",
        "Terminwunsch an die Steuerung weitergegeben.", "Vertretung übernommen, Akte vollständig gelesen.",
        "Familienangehörige haben eigene Vorgänge; gemeinsame Entscheidung angestrebt.",
        "Verpflichtungserklärung liegt vor, Bonität noch offen.",
        "Hinweis auf Integrationskurs gegeben, Berechtigung wird mit der Entscheidung ausgestellt.",
      ])
    }
  }

  static let court = [
    "Akte an das Gericht übersandt, Frist zur Klageerwiderung notiert.",
    "Klageerwiderung mit der Rechtsstelle abgestimmt.",
    "Vergleich nicht ausgeschlossen; neue Nachweise abwarten.",
  ]
}
