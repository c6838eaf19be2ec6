extension Reminder {
  /// W1 to W14: papers that end, and what a running procedure waits for.
  static let onProcedure = [
    Reminder(
      .w1,
      ("Titel läuft ab", "a title ends"),
      from: ("letzter Tag des Titels", "last day of the title"),
      [.before(.weeks(8)), .before(.weeks(6))],
      (
        "einladen, Unterlagenliste senden; bei Aussicht auf Niederlassungserlaubnis drei Monate vorher",
        "invite and send the checklist; three months before where a settlement permit is in sight"
      ),
      LegalSource("§ 81 Abs. 4 AufenthG; Abstand Annahme", isVerified: false)
    ),
    Reminder(
      .w2,
      ("Pass läuft ab", "a passport ends"),
      from: ("letzter Tag des Passes", "last day of the passport"),
      [.before(.months(6))],
      (
        "neuen Pass anfordern, Übertrag des eAT einplanen",
        "ask for the new passport, plan the transfer of the card"
      ),
      LegalSource("§§ 3, 78 AufenthG; Abstand Annahme", isVerified: false)
    ),
    Reminder(
      .w3,
      ("Fiktionsbescheinigung läuft ab", "an interim certificate ends"),
      from: ("letzter Tag der Bescheinigung", "last day of the certificate"),
      [.before(.weeks(2))],
      (
        "verlängern oder entscheiden; die Wirkung endet nicht mit dem Papier",
        "renew or decide; the effect does not end with the paper"
      ),
      LegalSource("§ 81 Abs. 5 AufenthG; Abstand Annahme", isVerified: false)
    ),
    Reminder(
      .w4,
      ("Nachforderung", "document request"),
      from: ("gesetzter Tag", "day that was set"),
      [.onDay, .after(.days(3))],
      ("einmal erinnern oder nach Aktenlage entscheiden", "remind once or decide on the file"),
      LegalSource("§ 82 AufenthG")
    ),
    Reminder(
      .w5,
      ("Anhörung", "hearing"),
      from: ("gesetzter Tag", "day that was set"),
      [.onDay, .after(.days(5))],
      ("nach dem Postlauf fortfahren", "go on once the post is in"),
      LegalSource("§ 28 VwVfG NRW")
    ),
    Reminder(
      .w6,
      ("Zustimmung der Bundesagentur", "consent of the employment agency"),
      from: ("Tag der Anfrage", "day of the request"),
      [.after(.days(10)), .after(.days(14))],
      ("nachsehen, dann Zustimmungsfiktion vermerken", "look, then record the deemed consent"),
      LegalSource("§ 36 BeschV")
    ),
    Reminder(
      .w7,
      ("Sicherheitsabfrage", "security query"),
      from: ("Tag der Abfrage", "day of the query"),
      [.after(.weeks(4))],
      repeatsMonthly: true,
      ("erinnern", "remind"),
      LegalSource("§ 73 AufenthG; Abstand Annahme", isVerified: false)
    ),
    Reminder(
      .w8,
      ("Zustimmung zur Wohnsitzauflage", "consent to a residence rule"),
      from: ("Eingang bei der anderen Ausländerbehörde", "receipt by the other office"),
      [.after(.days(28))],
      ("Zustimmungsfiktion vermerken", "record the deemed consent"),
      LegalSource("§ 72 Abs. 3a AufenthG")
    ),
    Reminder(
      .w9,
      (
        "Beschleunigtes Verfahren: Unterlage der Anerkennungsstelle liegt vor",
        "fast procedure: the recognition body's document is in"
      ),
      from: ("Eingang", "receipt"),
      [.afterWorkingDays(3)],
      ("Arbeitgeber einladen", "invite the employer"),
      LegalSource("§ 81a Abs. 3 Nr. 3 AufenthG")
    ),
    Reminder(
      .w10,
      ("Arbeitgeberwechsel mit Blauer Karte", "change of employer with a Blue Card"),
      from: ("Mitteilung", "notice"),
      [.after(.days(30))],
      ("ablehnen oder laufen lassen", "refuse or let it run"),
      LegalSource("§ 18g Abs. 4 AufenthG")
    ),
    Reminder(
      .w11,
      ("Mobilität mit Blauer Karte", "mobility with a Blue Card"),
      from: ("vollständiger Antrag", "complete application"),
      [.after(.days(30)), .after(.days(60))],
      (
        "entscheiden und den anderen Staat unterrichten; einmal um 30 Tage verlängerbar",
        "decide and inform the other state; can be extended once by 30 days"
      ),
      LegalSource("§ 81 Abs. 6a AufenthG")
    ),
    Reminder(
      .w12,
      ("Forschende an anerkannter Einrichtung", "researcher at a recognised body"),
      from: ("vollständiger Antrag", "complete application"),
      [.after(.days(60))],
      ("entscheiden", "decide"),
      LegalSource("§ 18d AufenthG, AufenthV")
    ),
    Reminder(
      .w13,
      ("EU-Aufenthaltskarte", "EU residence card"),
      from: ("vollständige Angaben", "complete data"),
      [.after(.months(6))],
      ("ausstellen", "issue"),
      LegalSource("§ 5 Abs. 1 FreizügG/EU")
    ),
    Reminder(
      .w14,
      ("Untätigkeit", "failure to act"),
      from: ("Eingang des Antrags", "receipt of the application"),
      [.after(.days(60)), .after(.days(80)), .after(.days(90))],
      ("der Leitung vorlegen", "escalate to the lead"),
      LegalSource("§ 75 VwGO; Abstand Annahme", isVerified: false)
    ),
  ]
}
