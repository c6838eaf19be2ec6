extension Reminder {
  /// W31 to W38: what the office itself has to keep in mind.
  static let onOffice = [
    Reminder(
      .w31,
      ("Auskunftssperre", "information block"),
      from: ("Eintragung", "entry"),
      [.afterYearsLessMonths(2, 2)],
      ("Meldebehörde nach der Verlängerung fragen", "ask the registration office about a renewal"),
      LegalSource("§ 51 Abs. 4 BMG")
    ),
    Reminder(
      .w32,
      ("Karte nicht abgeholt", "a card is not collected"),
      from: ("Eingang der Karte", "receipt of the card"),
      [.after(.weeks(4)), .after(.months(3))],
      ("anschreiben, dann aufbewahren", "write a letter, then keep it"),
      LegalSource("Dienstanweisung der Behörde (Annahme)", isVerified: false)
    ),
    Reminder(
      .w33,
      ("Titel für Schutzsuchende aus der Ukraine", "titles of people from Ukraine"),
      from: ("Kalender", "calendar"),
      [.fixed(year: 2027, month: 3, day: 4)],
      ("Liste aller Fälle ziehen", "list all cases"),
      LegalSource("UkraineAufenthFGV")
    ),
    Reminder(
      .w34,
      (
        "Familiennachzug zu subsidiär Geschützten",
        "family reunification with beneficiaries of subsidiary protection"
      ),
      from: ("Kalender", "calendar"),
      [.fixed(year: 2027, month: 7, day: 23)],
      ("geänderte Regel anwenden", "apply the changed rule"),
      LegalSource("§ 104 Abs. 14 AufenthG")
    ),
    Reminder(
      .w35,
      ("Frist der Rücknahme", "time for a withdrawal"),
      from: ("Kenntnis", "knowledge"),
      [.after(.years(1))],
      ("vorher entscheiden", "decide before"),
      LegalSource("§ 48 Abs. 4 VwVfG NRW")
    ),
    Reminder(
      .w36,
      ("Zustimmung zur Vaterschaftsanerkennung", "consent to a recognition of paternity"),
      from: ("Eingang", "receipt"),
      [.after(.months(3)), .afterMonthsAndDays(3, 15), .after(.months(4))],
      ("entscheiden; Hemmung der Frist verfolgen", "decide; keep track of the stopped clock"),
      LegalSource("§ 85c Abs. 3 AufenthG")
    ),
    Reminder(
      .w37,
      ("Löschung", "deletion"),
      from: ("je nach Frist der Aufbewahrung", "by the time of retention"),
      [],
      ("dem Stadtarchiv anbieten, dann löschen", "offer to the city archive, then delete"),
      LegalSource("§§ 62 bis 68 AufenthV")
    ),
    Reminder(
      .w38,
      ("Aussetzung wegen Strafverfahren", "suspended for criminal proceedings"),
      from: ("Beginn der Aussetzung", "start of the suspension"),
      [.after(.months(1))],
      repeatsMonthly: true,
      ("bei der Staatsanwaltschaft nachfragen", "ask the prosecutor"),
      LegalSource("§ 79 AufenthG; Abstand Annahme", isVerified: false)
    ),
  ]
}
