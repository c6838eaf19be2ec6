import Casework

extension Words {
  /// Examples of acts that record something.
  func exampleOfRecord(_ act: ActKind) -> CoachExample {
    switch act {
    case .recordContact:
      CoachExample(
        entered: say(
          "Art: Telefon\nmit: Frau Muster, Personalabteilung Rheinwerk GmbH\nInhalt: 10:15 Uhr. Der Vertrag ist unterschrieben und kommt bis Freitag per Post. Zugesagt: Rückruf, sobald er hier ist.",
          "Kind: phone\nwith: Ms Muster, human resources of Rheinwerk GmbH\nContent: 10:15. The contract is signed and comes by post until Friday. Promised: a call when it is here."
        ),
        praise: say(
          "wer, wann, was gesagt und was zugesagt wurde.",
          "who, when, what was said and what was promised."
        )
      )
    case .note:
      CoachExample(
        entered: say(
          "Art: allgemein\nVermerk: Vorsprache am 23.11.2026. Pass im Original gesehen, gültig bis 14.03.2031. Der Arbeitsvertrag (E07) wird bis 30.11.2026 nachgereicht; danach kann entschieden werden.",
          "Kind: general\nNote: came in person on 23 Nov 2026. Passport seen in the original, valid until 14 Mar 2031. The contract (E07) follows until 30 Nov 2026; then the case can be decided."
        ),
        praise: say(
          "Tag, Tatsache und was daraus folgt; keine Wertung der Person.",
          "day, fact and what follows from it; no judgement of the person."
        )
      )
    case .correctPerson:
      CoachExample(
        entered: say(
          "Angabe: Familienname\nneuer Wert: Al-Hassan\nQuelle: Pass (Blatt 3; im Antrag stand „Alhassan“)",
          "Item: family name\nnew value: Al-Hassan\nSource: passport (folio 3; the application had “Alhassan”)"
        ),
        praise: say(
          "Schreibweise nach dem amtlichen Dokument; der frühere Wert bleibt in der Akte.",
          "the spelling of the official document; the earlier value stays in the file."
        )
      )
    case .setFee:
      CoachExample(
        entered: say(
          "Gebühr für: Verlängerung\nMonate: 24\nPerson: keine Befreiung",
          "Fee for: extension\nMonths: 24\nPerson: no exemption"
        ),
        praise: say(
          "auch das Nein zur Befreiung ist festgehalten; so ist die Gebühr nachrechenbar.",
          "the no to an exemption is recorded too; so the fee can be checked."
        )
      )
    case .recordPayment:
      CoachExample(
        entered: say(
          "Betrag: 93,00\nTag: 23.11.2026\nZahlungsweg: Karte\nBeleg: K-2026-08841",
          "Amount: 93.00\nDay: 23 Nov 2026\nMeans: card\nReceipt: K-2026-08841"
        ),
        praise: say("jede Angabe steht so auf dem Beleg.", "every item stands on the receipt like that.")
      )
    case .setFollowUp:
      CoachExample(
        entered: say(
          "am: 01.12.2026\nZweck: Ist der Arbeitsvertrag (E07) da? Wenn nein: erinnern.\nfür: ich selbst",
          "on: 1 Dec 2026\nPurpose: is the contract (E07) here? If not: remind.\nfor: myself"
        ),
        praise: say(
          "eine Frage, die am Tag selbst ohne Lesen der Akte zu beantworten ist.",
          "a question that can be answered on the day without reading the file."
        )
      )
    case .endFollowUp:
      CoachExample(
        entered: say(
          "Wiedervorlage: 01.12.2026 Ist der Arbeitsvertrag (E07) da?",
          "Follow-up: 1 Dec 2026 Is the contract (E07) here?"
        ),
        praise: say(
          "erledigt, weil der Vertrag als Blatt 18 aufgenommen ist.",
          "settled because the contract was taken in as folio 18."
        )
      )
    default:
      CoachExample(
        entered: say(
          "Besteht bis: 15.01.2027\nBegründung: Die Bewertung des Abschlusses bei der ZAB läuft seit 02.11.2026; ohne sie ist § 18b AufenthG nicht zu prüfen.",
          "Lasts until: 15 Jan 2027\nReason: the degree is being evaluated by the ZAB since 2 Nov 2026; without that § 18b AufenthG cannot be examined."
        ),
        praise: say(
          "ein Grund dieses Falls mit Beginn und Ende, den ein Gericht nachprüfen kann.",
          "a reason of this case with beginning and end, which a court can check."
        )
      )
    }
  }
}
