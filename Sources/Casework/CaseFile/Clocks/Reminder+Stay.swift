extension Reminder {
  /// W15 to W30: what follows a decision, and what a stay brings with the years.
  static let onStay = [
    Reminder(
      .w15,
      ("Klagefrist", "remedy period"),
      from: ("letzter Tag der Frist", "last day of the period"),
      [.onDay],
      ("Bestandskraft vermerken und dem Register melden", "record finality and report it to the register"),
      LegalSource("§ 74 VwGO")
    ),
    Reminder(
      .w16,
      ("Ausreisefrist", "departure period"),
      from: ("letzter Tag der Frist", "last day of the period"),
      [.onDay],
      ("Ausreise prüfen, an die Rückführung geben", "check the exit, pass on to the return unit"),
      LegalSource("§ 59 AufenthG")
    ),
    Reminder(
      .w17,
      ("Grenzübertrittsbescheinigung", "border certificate"),
      from: ("letzter Tag der Ausreisefrist", "last day of the departure period"),
      [.after(.weeks(2))],
      ("nicht zurück: Suchvermerk prüfen", "not returned: consider a search note"),
      LegalSource("§ 50 AufenthG; Abstand Annahme", isVerified: false)
    ),
    Reminder(
      .w18,
      ("Duldung läuft ab", "a toleration ends"),
      from: ("letzter Tag der Duldung", "last day of the toleration"),
      [.before(.weeks(2))],
      ("verlängern oder Termin geben", "renew or give an appointment"),
      LegalSource("§ 60a AufenthG; Abstand Annahme", isVerified: false)
    ),
    Reminder(
      .w19,
      ("Ende oder Abbruch einer Ausbildung", "end or drop-out of a training"),
      from: ("Ende oder Mitteilung", "end or notice"),
      [.onDay],
      ("Suchzeitraum von sechs Monaten eröffnen", "open the six months of search"),
      LegalSource("§§ 16g Abs. 5, 60c AufenthG")
    ),
    Reminder(
      .w20,
      ("Verlust von Arbeit oder Studienplatz", "loss of a job or a place of study"),
      from: ("Kenntnis", "knowledge"),
      [.onDay],
      ("Suchzeitraum je nach Titel bestimmen", "set the search period by the title"),
      LegalSource("§§ 4a Abs. 5, 16g Abs. 4, 60d Abs. 3, 82 Abs. 6 AufenthG")
    ),
    Reminder(
      .w21,
      ("Arbeitskonto Studierender", "a student's work account"),
      from: ("Kalenderjahr", "calendar year"),
      [],
      ("bei 120 und 140 Arbeitstagen warnen", "warn at 120 and 140 days of work"),
      LegalSource("§ 16b Abs. 3 AufenthG")
    ),
    Reminder(
      .w22,
      ("Höchstdauer der Anerkennung", "longest time for a recognition"),
      from: ("erste Erteilung", "first issue"),
      [.after(.months(24)), .after(.months(36))],
      ("nicht weiter verlängern", "no further extension"),
      LegalSource("§ 16d AufenthG")
    ),
    Reminder(
      .w23,
      ("Höchstdauer der Arbeitsplatzsuche von 18 Monaten", "eighteen months for a job search"),
      from: ("Erteilung", "issue"),
      [.after(.months(15))],
      ("auf das Ende hinweisen", "point to the end"),
      LegalSource("§ 20 Abs. 2 AufenthG")
    ),
    Reminder(
      .w24,
      ("Drei Jahre eheliche Lebensgemeinschaft", "three years of marriage in one home"),
      from: ("Beginn der Lebensgemeinschaft", "start of the joint life"),
      [.after(.years(3))],
      (
        "eigenständiges Recht und Niederlassungserlaubnis prüfen",
        "consider the own right and a settlement permit"
      ),
      LegalSource("§§ 28, 31 AufenthG")
    ),
    Reminder(
      .w25,
      ("Kind wird 16, 18, 23 oder 27", "a child turns 16, 18, 23 or 27"),
      from: ("Geburt", "birth"),
      [
        .afterYearsLessMonths(16, 3), .afterYearsLessMonths(18, 3), .afterYearsLessMonths(23, 3),
        .afterYearsLessMonths(27, 3),
      ],
      ("Rechtsfolgen des Alters prüfen", "consider what the age changes"),
      LegalSource("§§ 32, 34, 35, 25a AufenthG")
    ),
    Reminder(
      .w26,
      ("Lichtbild und Fingerabdrücke", "photo and fingerprints"),
      from: ("erste Erfassung", "first capture"),
      [.after(.years(5)), .after(.years(7)), .after(.years(10))],
      ("löschen, sobald die Frist der Person erreicht ist", "delete once the person's time is up"),
      LegalSource("§ 61a Abs. 3 AufenthV")
    ),
    Reminder(
      .w27,
      ("Verpflichtungserklärung", "sponsor's declaration"),
      from: ("Einreise", "entry"),
      [.after(.years(5))],
      ("Ende der Haftung vermerken", "record the end of the liability"),
      LegalSource("§ 68 AufenthG")
    ),
    Reminder(
      .w28,
      ("Einreise- und Aufenthaltsverbot", "entry ban"),
      from: ("letzter Tag des Verbots", "last day of the ban"),
      [.onDay],
      ("Ausschreibung löschen lassen", "have the alert removed"),
      LegalSource("§ 11 AufenthG")
    ),
    Reminder(
      .w29,
      ("Wohnsitzregelung", "residence rule"),
      from: ("Anerkennung", "recognition"),
      [.after(.years(3))],
      ("Ende vermerken", "record the end"),
      LegalSource("§ 12a AufenthG")
    ),
    Reminder(
      .w30,
      ("Pflicht zum Integrationskurs", "duty to attend the integration course"),
      from: ("Verpflichtung", "order"),
      [],
      (
        "Mitteilung des Bundesamts abwarten; höchstens um ein Jahr verlängern",
        "wait for the notice of the federal office; extend by one year at most"
      ),
      LegalSource("§§ 8 Abs. 3, 44a AufenthG")
    ),
  ]
}
