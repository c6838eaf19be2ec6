import Casework

extension Words {
  /// Examples of acts of the examination.
  func exampleOfExamination(_ act: ActKind) -> CoachExample {
    switch act {
    case .receiveDocument:
      CoachExample(
        entered: say(
          "Datei: ~/scan/arbeitsvertrag.pdf\nArt: E07 Arbeitsvertrag\nTitel: Arbeitsvertrag Rheinwerk vom 01.10.2026, unterschrieben",
          "File: ~/scan/contract.pdf\nKind: E07 employment contract\nTitle: contract with Rheinwerk of 1 Oct 2026, signed"
        ),
        praise: say(
          "der Titel sagt mit Tag, was es ist; niemand muss öffnen, um zu suchen.",
          "the title says with its day what it is; nobody has to open it to search."
        )
      )
    case .assessEvidence:
      CoachExample(
        entered: say(
          "Nachweis: E09 Hochschulabschluss\nBefund: Original gesehen\nBlatt: 5\nBegründung: anabin: Abschluss entspricht (Auszug Blatt 6).",
          "Item: E09 degree\nFinding: original seen\nFolio: 5\nReason: anabin: the degree is equivalent (printout folio 6)."
        ),
        praise: say(
          "Befund, Blatt und woher die Bewertung stammt.",
          "finding, folio, and where the judgement comes from."
        )
      )
    case .requestDocuments:
      CoachExample(
        entered: say(
          "Nachweise: E07 Arbeitsvertrag, E16 Rentenverlauf\nFrist bis: 14.12.2026 (drei Wochen)\nSprache: de",
          "Items: E07 employment contract, E16 pension record\nDue on: 14 Dec 2026 (three weeks)\nLanguage: de"
        ),
        praise: say(
          "alles in einem Schreiben, jeder Nachweis beim Namen; die Belehrung nach § 82 Abs. 3 setzt das Programm ein.",
          "everything in one letter, every item by its name; the program adds the warning of § 82 Abs. 3."
        )
      )
    case .extendRequest:
      CoachExample(
        entered: say(
          "Nachforderung: 1\nFrist bis: 04.01.2027\nBegründung: Anruf vom 11.12.2026 (Blatt 15): Die Hochschule stellt die Bescheinigung bis Jahresende aus.",
          "Request: 1\nDue on: 4 Jan 2027\nReason: call of 11 Dec 2026 (folio 15): the university issues the certificate by the end of the year."
        ),
        praise: say(
          "nachvollziehbarer Grund, neuer fester Tag.",
          "a reason that can be checked, a new fixed day."
        )
      )
    case .closeRequest:
      CoachExample(
        entered: say(
          "Nachforderung: 1\nErgebnis: Frist verstrichen\nBegründung: E16 fehlt weiterhin; Erinnerung vom 30.11.2026 blieb ohne Antwort.",
          "Request: 1\nResult: deadline passed\nReason: E16 is still missing; the reminder of 30 Nov 2026 was not answered."
        ),
        praise: say(
          "nennt den Nachweis, der fehlt; darauf kann sich der Bescheid stützen.",
          "it names the item that lacks; the decision can rest on that."
        )
      )
    case .endCompleteness:
      CoachExample(
        entered: say(
          "Begründung: leer, denn jeder Nachweis ist bewertet. Oder: E31 nicht erforderlich, Kurs am 14.06.2025 bestanden (Blatt 9).",
          "Reason: empty, as every item has its finding. Or: E31 not needed, course passed on 14 Jun 2025 (folio 9)."
        ),
        praise: say(
          "eine Begründung nur, wo etwas offen blieb.",
          "a reason only where something was left open."
        )
      )
    case .consult:
      CoachExample(
        entered: say(
          "Stelle: Bundesagentur für Arbeit\nFrage: Wird der Beschäftigung als Maschinenbauingenieurin bei der Rheinwerk GmbH (Stellenbeschreibung anbei, 54.000 Euro im Jahr) zugestimmt?",
          "Body: Federal Employment Agency\nQuestion: do you consent to the employment as mechanical engineer with Rheinwerk GmbH (job description enclosed, 54,000 euros a year)?"
        ),
        praise: say(
          "eine Frage, die mit Ja oder Nein zu beantworten ist, und nur die Angaben dafür.",
          "a question to be answered with yes or no, and only what that needs."
        )
      )
    case .remindConsultation:
      CoachExample(
        entered: say(
          "Beteiligung: 1: Bundesagentur für Arbeit",
          "Consultation: 1: Federal Employment Agency"
        ),
        praise: say(
          "nach zwei Wochen erinnert; der Anruf danach steht als Vermerk in der Akte.",
          "reminded after two weeks; the call after it is a note in the file."
        )
      )
    case .endConsultation:
      CoachExample(
        entered: say(
          "Beteiligung: 1\nErgebnis: Zustimmung\nAntwort: „Der Beschäftigung wird nach § 39 AufenthG befristet bis 30.09.2029 zugestimmt.“ (Blatt 17)",
          "Consultation: 1\nResult: consent\nAnswer: „Der Beschäftigung wird nach § 39 AufenthG befristet bis 30.09.2029 zugestimmt.“ (folio 17)"
        ),
        praise: say(
          "der Wortlaut enthält die Befristung, die in den Bescheid muss.",
          "the words hold the limit in time that the decision must take up."
        )
      )
    case .hear:
      CoachExample(
        entered: say(
          "Beabsichtigt: Ablehnung\nSchreiben: Ich beabsichtige, Ihren Antrag vom 05.10.2026 abzulehnen. Ihr Arbeitsverhältnis endete am 31.08.2026; ein neues Angebot liegt nicht vor (§ 18 Abs. 2 Nr. 1 AufenthG). Sie können sich bis zum 14.12.2026 äußern, die Akte einsehen und sich vertreten lassen.\nFrist bis: 14.12.2026",
          "Intended: refusal\nLetter (in German): I intend to refuse your application of 5 Oct 2026. Your employment ended on 31 Aug 2026; there is no new offer (§ 18 Abs. 2 Nr. 1 AufenthG). You may comment until 14 Dec 2026, see the file and be represented.\nDue on: 14 Dec 2026"
        ),
        praise: say(
          "Absicht, Tatsachen, Norm, Frist und Rechte in einfachen Sätzen.",
          "intention, facts, norm, date and rights in plain sentences."
        )
      )
    case .endHearing:
      CoachExample(
        entered: say(
          "Anhörung: 1\nErgebnis: Äußerung eingegangen\nÄußerung: „Ich beginne am 1. Januar bei der Firma Beispiel.“ Zusage des Arbeitgebers liegt bei (Blatt 23).",
          "Hearing: 1\nResult: statement received\nStatement: “I start at Beispiel on 1 January.” The employer's promise is enclosed (folio 23)."
        ),
        praise: say(
          "der Wortlaut und das neue Beweismittel; der Entwurf muss darauf antworten.",
          "the words and the new proof; the draft must answer them."
        )
      )
    case .waiveHearing:
      CoachExample(
        entered: say(
          "Beabsichtigt: Ablehnung\nBegründung: § 28 Abs. 2 Nr. 3 VwVfG NRW: Von den Angaben der Person im Antrag wird nicht zu ihren Ungunsten abgewichen.",
          "Intended: refusal\nReason: § 28 Abs. 2 Nr. 3 VwVfG NRW: we do not depart from what the person stated, to their disadvantage."
        ),
        praise: say(
          "die Nummer des Gesetzes und warum sie hier passt.",
          "the number of the law and why it fits here."
        )
      )
    default:
      CoachExample(
        entered: say(
          "Register: Ausländerzentralregister\nVorgangsnummer: 2026-118-4\nErgebnis: Abfrage 23.11.2026: Aufenthaltserlaubnis bis 31.01.2027, keine Ausschreibung, keine Einreisesperre.",
          "Register: Central Register of Foreigners\nNumber: 2026-118-4\nResult: asked on 23 Nov 2026: residence permit until 31 Jan 2027, no alert, no entry ban."
        ),
        praise: say(
          "Tag, Nummer und was gefunden wurde, auch wenn es nichts war.",
          "day, number and what was found, even where it was nothing."
        )
      )
    }
  }
}
