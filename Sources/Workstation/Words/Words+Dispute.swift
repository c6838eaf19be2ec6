package import Casework

// What courts have not settled about a date.

extension Words {
  /// What is not settled about a date, in a sentence.
  package func sentence(for dispute: Dispute) -> String {
    switch dispute {
    case .presumedDayOfRest:
      say(
        "Dass der vermutete Tag an einem Wochenende oder Feiertag bleibt, ist nur für die frühere Drei-Tage-Regel "
          + "entschieden.",
        "That the presumed day stays on a weekend or holiday was decided only for the former three-day rule."
      )
    case .portalEnd:
      say(
        "Ob der letzte Abruftag vom Wochenende oder Feiertag auf den nächsten Werktag übergeht, ist nicht geklärt.",
        "Whether the last day for fetching moves from a weekend or holiday to the next working day is not settled."
      )
    case .publicServiceEnd:
      say(
        "Ob das Ende der zwei Wochen vom Wochenende oder Feiertag auf den nächsten Werktag übergeht, ist nicht geklärt.",
        "Whether the end of the two weeks moves from a weekend or holiday to the next working day is not settled."
      )
    case .waitingPeriodEnd:
      say(
        "Ob diese Frist auf den nächsten Werktag übergeht, ist nicht geklärt; sicher ist der frühere Tag.",
        "Whether this period moves to the next working day is not settled; the earlier day is safe."
      )
    case .titleEnd:
      say(
        "Ein Antrag am nächsten Werktag gilt hier als verspätet; über § 81 Abs. 4 S. 3 AufenthG entscheidet ein Mensch.",
        "An application on the next working day is taken as late; on § 81 (4) S. 3 AufenthG a person decides."
      )
    case .absenceEnd:
      say(
        "Dass die Zeit im Ausland nicht auf den nächsten Werktag übergeht, folgt nur aus einem Vergleich mit dem Titel.",
        "That time abroad does not move to the next working day follows only by analogy with a title."
      )
    case .spanEnd:
      say(
        "Als Dauer eines Zustands geht das Ende nicht auf den nächsten Werktag über; bei einer Handlungsfrist wäre es anders.",
        "As the length of a state the end does not move to the next working day; for an act it would."
      )
    case .withdrawalYear:
      say(
        "Auf einen Übergang auf den nächsten Werktag sollte sich die Behörde nicht verlassen.",
        "The office should not rely on a move to the next working day."
      )
    case .startedHour:
      say(
        "Dass die angebrochene Stunde nicht zählt, sagt das Gesetz nur für Tage.",
        "That the hour which has begun does not count, the law says only for days."
      )
    }
  }
}
