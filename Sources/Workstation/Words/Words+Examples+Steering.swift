import Casework

extension Words {
  /// Examples of acts that steer a case.
  func exampleOfSteering(_ act: ActKind) -> CoachExample {
    switch act {
    case .confirmCompetence:
      CoachExample(
        entered: say(
          "Begründung: Laut Melderegister (Abfrage 12.11.2026) seit 01.03.2025 Oststraße 22, Düsseldorf; keine Zuweisung an einen anderen Ort.",
          "Reason: by the population register (asked 12 Nov 2026) at Oststraße 22, Düsseldorf, since 1 Mar 2025; not allocated elsewhere."
        ),
        praise: say(
          "nennt die Quelle, ihren Tag und seit wann die Anschrift gilt.",
          "it names the source, its day, and since when the address holds."
        )
      )
    case .chooseMatter:
      CoachExample(
        entered: say(
          "Anliegen: Blaue Karte EU · § 18g Abs. 1 S. 1 AufenthG\nBegründung: Im Formular steht § 18b. Gehalt 54.000 Euro und Hochschulabschluss: Die Blaue Karte geht vor; am Telefon so besprochen (Blatt 7).",
          "Matter: EU Blue Card · § 18g Abs. 1 S. 1 AufenthG\nReason: the form says § 18b. Salary 54,000 euros and a degree: the Blue Card fits better; agreed by phone (folio 7)."
        ),
        praise: say(
          "folgt dem Zweck, sagt, was im Antrag anders stand, und verweist auf das Blatt.",
          "it follows the purpose, says what the application had, and points to the folio."
        )
      )
    case .route:
      CoachExample(
        entered: say(
          "Sachgebiet: Familie\nBegründung: Nach der Heirat vom 02.10.2026 gilt der Antrag dem Familiennachzug; mit Herrn Beispiel abgesprochen. Der Titel läuft am 31.01.2027 ab.",
          "Area: Family\nReason: since the marriage of 2 Oct 2026 the application is for family reunion; agreed with Mr Beispiel. The title ends on 31 Jan 2027."
        ),
        praise: say(
          "das andere Sachgebiet weiß Bescheid, und die Frist steht dabei.",
          "the other Sachgebiet knows, and the date stands beside it."
        )
      )
    case .handOver:
      CoachExample(
        entered: say(
          "Stelle: Ausländerbehörde Köln\nBegründung: Umzug nach Köln am 01.11.2026 (Meldebestätigung, Blatt 12); Frau Muster heute schriftlich unterrichtet.",
          "Office: Ausländerbehörde Köln\nReason: moved to Cologne on 1 Nov 2026 (certificate of registration, folio 12); Ms Muster told in writing today."
        ),
        praise: say(
          "Grund mit Blatt, und die Person weiß, an wen sie sich wendet.",
          "the reason with its folio, and the person knows whom to turn to."
        )
      )
    case .take:
      CoachExample(
        entered: say(
          "Keine Angaben nötig. Gewählt wurde der Vorgang, dessen Titel in neun Tagen abläuft, nicht der neueste.",
          "Nothing to enter. The case chosen was the one whose title ends in nine days, not the newest."
        ),
        praise: say(
          "das Dringendste zuerst; mit niemandem in der Akte verwandt oder befreundet.",
          "the most urgent first; neither related to nor a friend of anybody in the file."
        )
      )
    case .assign:
      CoachExample(
        entered: say(
          "an: Nowak, Piotr\nBegründung: Frau Schäfer ist bis 11.12.2026 abwesend; die Nachforderung läuft am 30.11.2026 ab.",
          "to: Nowak, Piotr\nReason: Ms Schäfer is absent until 11 Dec 2026; the document request ends on 30 Nov 2026."
        ),
        praise: say(
          "sagt, warum gewechselt wird und was zuerst ansteht.",
          "it says why the officer changes and what comes first."
        )
      )
    case .release:
      CoachExample(
        entered: say(
          "Begründung: Wechsel ins Sachgebiet Familie zum 01.12.2026. Übergabe im Vermerk Blatt 14: Beteiligung läuft, Antwort bis 04.12.2026.",
          "Reason: I move to family residence on 1 Dec 2026. Handed over in the note on folio 14: consultation open, answer due 4 Dec 2026."
        ),
        praise: say(
          "wer übernimmt, findet Stand und Frist ohne zu suchen.",
          "whoever takes over finds state and date without searching."
        )
      )
    case .suspend:
      CoachExample(
        entered: say(
          "Grund: Strafverfahren\nBegründung: Anklage beim Amtsgericht Düsseldorf erhoben (Mitteilung vom 09.11.2026, Blatt 16); der Ausgang ist für § 5 Abs. 1 Nr. 2 AufenthG erheblich.",
          "Ground: criminal proceedings\nReason: charges before the Amtsgericht Düsseldorf (notice of 9 Nov 2026, folio 16); the result matters for § 5 Abs. 1 Nr. 2 AufenthG."
        ),
        praise: say(
          "Beleg und Norm, für die der Ausgang zählt; dazu eine Wiedervorlage in einem Monat.",
          "the proof and the norm for which the result counts; with a follow-up in a month."
        )
      )
    case .resume:
      CoachExample(
        entered: say(
          "Begründung: Verfahren nach § 170 Abs. 2 StPO eingestellt (Blatt 19). Pass gültig bis 2029; die Gehaltsnachweise sind neu anzufordern.",
          "Reason: proceedings ended under § 170 Abs. 2 StPO (folio 19). Passport valid until 2029; pay slips must be asked for again."
        ),
        praise: say(
          "sagt, warum es weitergeht und was inzwischen veraltet ist.",
          "it says why the case goes on and what has become outdated."
        )
      )
    case .withdraw:
      CoachExample(
        entered: say(
          "erklärt am: 18.11.2026\nBegründung: E-Mail vom 18.11.2026: „Ich nehme meinen Antrag zurück, weil ich nach Madrid ziehe.“ (Blatt 11)",
          "declared on: 18 Nov 2026\nReason: e-mail of 18 Nov 2026: “I withdraw my application, because I am moving to Madrid.” (folio 11)"
        ),
        praise: say(
          "der Wortlaut zeigt, dass wirklich der Antrag gemeint ist.",
          "the words show that it really is the application that is meant."
        )
      )
    case .discontinue:
      CoachExample(
        entered: say(
          "Grund: Einbürgerung\nBegründung: Einbürgerungsurkunde vom 05.11.2026, Kopie Blatt 21; der Antrag hat keinen Gegenstand mehr.",
          "Ground: naturalisation\nReason: certificate of naturalisation of 5 Nov 2026, copy on folio 21; the application has no object any more."
        ),
        praise: say("die Urkunde mit Tag und Blatt.", "the certificate with its day and folio.")
      )
    case .reopen:
      CoachExample(
        entered: say(
          "Begründung: Die Rücknahme vom 18.11.2026 betraf nach Auskunft der Person (Blatt 13) nur den Reiseausweis; mit der Teamleitung besprochen.",
          "Reason: by the person (folio 13) the withdrawal of 18 Nov 2026 concerned only the travel document; agreed with the team lead."
        ),
        praise: say(
          "nennt den Irrtum, den Beleg und die Absprache.",
          "it names the error, the proof and the agreement."
        )
      )
    case .close:
      CoachExample(
        entered: say(
          "Begründung: eAT am 20.11.2026 ausgehändigt, Register gemeldet; Wiedervorlage 30.08.2029 (Titelende).",
          "Reason: card handed out on 20 Nov 2026, register updated; follow-up on 30 Aug 2029 (end of the title)."
        ),
        praise: say(
          "nichts ist offen, und der Tag, an dem der Vorgang wiederkommt, steht fest.",
          "nothing is open, and the day on which the case comes back is set."
        )
      )
    case .declareConflict:
      CoachExample(
        entered: say(
          "Begründung: Die antragstellende Person ist die Schwägerin meines Bruders.",
          "Reason: the applicant is my brother's sister-in-law."
        ),
        praise: say(
          "ein Satz genügt; danach wurde die Akte nicht weiter gelesen.",
          "one sentence is enough; the file was read no further."
        )
      )
    default:
      CoachExample(
        entered: say(
          "Keine Angaben nötig. Beim Nachweis E07 war „Original gesehen“ ein Versehen: zurückgenommen, dann „Kopie liegt vor“.",
          "Nothing to enter. For item E07 “original seen” was a slip: taken back, then “copy present”."
        ),
        praise: say(
          "sofort zurückgenommen; beide Einträge bleiben in der Akte und erklären sich.",
          "taken back at once; both entries stay in the file and explain themselves."
        )
      )
    }
  }
}
