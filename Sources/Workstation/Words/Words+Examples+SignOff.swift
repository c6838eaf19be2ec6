import Casework

extension Words {
  /// Examples of acts from the submission to the card.
  func exampleOfSignOff(_ act: ActKind) -> CoachExample {
    switch act {
    case .submit:
      CoachExample(
        entered: say(
          "Keine Angaben nötig. Vorher gelesen: Name wie im Pass, gültig bis vor dem Ende des Passes, Gebühr bestimmt, nichts offen.",
          "Nothing to enter. Read before: name as in the passport, validity ends before the passport, fee determined, nothing open."
        ),
        praise: say(
          "die zeichnende Person findet keinen Fehler, den man selbst hätte sehen können.",
          "the signer finds no fault that one could have seen oneself."
        )
      )
    case .recall:
      CoachExample(
        entered: say(
          "Keine Angaben nötig. Der Arbeitsvertrag endet früher als gedacht; die Teamleitung weiß Bescheid.",
          "Nothing to enter. The contract ends earlier than thought; the team lead knows."
        ),
        praise: say("zurückgeholt, bevor jemand umsonst liest.", "taken back before somebody reads in vain.")
      )
    case .returnDraft:
      CoachExample(
        entered: say(
          "Anmerkung: > 1. Die Aufenthaltserlaubnis wird bis zum 30.11.2029 erteilt.\nDer Vertrag (Blatt 7) endet am 31.05.2029: bitte die Gültigkeit anpassen. Die Gründe sind klar und vollständig.",
          "Remark: > 1. Die Aufenthaltserlaubnis wird bis zum 30.11.2029 erteilt.\nThe contract (folio 7) ends on 31 May 2029: please adapt the validity. The reasons are clear and complete."
        ),
        praise: say(
          "zitiert die Stelle, nennt den Beleg und sagt, was zu tun ist.",
          "it quotes the passage, names the proof and says what to do."
        )
      )
    case .sign:
      CoachExample(
        entered: say(
          "Keine Angaben nötig. Gelesen wurden der ganze Bescheid und in der Akte Pass, Vertrag und Zustimmung.",
          "Nothing to enter. Read were the whole decision and, in the file, passport, contract and consent."
        ),
        praise: say(
          "wer zeichnet, hat verglichen und nicht nur den Entwurf gelesen.",
          "whoever signs has compared and not only read the draft."
        )
      )
    case .stop:
      CoachExample(
        entered: say(
          "Begründung: Nach der Zeichnung kam die Mitteilung, dass das Arbeitsverhältnis gekündigt ist (Blatt 24).",
          "Reason: after the signature we learned that the employment was ended (folio 24)."
        ),
        praise: say(
          "angehalten vor der Absendung, mit dem Blatt, das alles ändert.",
          "stopped before dispatch, with the folio that changes everything."
        )
      )
    case .dispatch:
      CoachExample(
        entered: say(
          "Bekanntgabe: Postzustellungsurkunde\nabgesandt am: 23.11.2026",
          "Service: formal service by post\nsent on: 23 Nov 2026"
        ),
        praise: say(
          "eine Ablehnung mit Urkunde; der Tag ist der der Aufgabe zur Post.",
          "a refusal by formal service; the day is the one of posting."
        )
      )
    case .confirmService:
      CoachExample(
        entered: say(
          "zugestellt am: 25.11.2026\nNachweis: Zustellungsurkunde, Blatt 26",
          "delivered on: 25 Nov 2026\nProof: service record, folio 26"
        ),
        praise: say(
          "der Tag der Übergabe, nicht der, an dem die Urkunde zurückkam.",
          "the day of delivery, not the day the record came back."
        )
      )
    case .failService:
      CoachExample(
        entered: say(
          "Begründung: Rücklauf „unbekannt verzogen“ (Blatt 27). Melderegister am 02.12.2026 abgefragt: neue Anschrift Nordstraße 5.",
          "Reason: returned “moved, address unknown” (folio 27). Population register asked on 2 Dec 2026: new address Nordstraße 5."
        ),
        praise: say("der nächste Schritt ist schon vorbereitet.", "the next step is prepared already.")
      )
    case .beginLitigation:
      CoachExample(
        entered: say(
          "Art: Klage\nGericht: Verwaltungsgericht Düsseldorf\nGeschäftszeichen: 7 K 1234/26",
          "Kind: action\nCourt: Verwaltungsgericht Düsseldorf\nCourt reference: 7 K 1234/26"
        ),
        praise: say(
          "am Tag des Eingangs erfasst; die Rechtsstelle weiß Bescheid.",
          "recorded the day it came; the legal desk knows."
        )
      )
    case .endLitigation:
      CoachExample(
        entered: say(
          "Ausgang: Urteil vom 14.05.2027: Klage abgewiesen, rechtskräftig seit 22.06.2027 (Blatt 41).",
          "Outcome: ruling of 14 May 2027: action dismissed, final since 22 Jun 2027 (folio 41)."
        ),
        praise: say("Art, Tag und Rechtskraft.", "kind, day and finality.")
      )
    case .finalise:
      CoachExample(
        entered: say(
          "Keine Angaben nötig. Die Frist endete am 28.12.2026; bis 11.01.2027 kam keine Klage.",
          "Nothing to enter. The period ended on 28 Dec 2026; by 11 Jan 2027 no action had come."
        ),
        praise: say("die Post des Gerichts wurde abgewartet.", "the court's post was allowed its time.")
      )
    case .orderCard:
      CoachExample(
        entered: say("Seriennummer: leer, bis sie bekannt ist.", "Serial number: empty until it is known."),
        praise: say(
          "vor der Bestellung verglichen: Name, Lichtbild, Unterschrift, Fingerabdrücke.",
          "compared before the order: name, photo, signature, fingerprints."
        )
      )
    case .receiveCard:
      CoachExample(
        entered: say(
          "Keine Angaben nötig. Name, Gültigkeit und Nebenbestimmungen der Karte stimmen mit dem Bescheid überein.",
          "Nothing to enter. Name, validity and conditions on the card agree with the decision."
        ),
        praise: say(
          "Druckfehler fallen auf, bevor jemand anreist.",
          "misprints are seen before anybody travels."
        )
      )
    default:
      CoachExample(
        entered: say(
          "ausgehändigt an: Frau Muster persönlich, Pass gesehen, alte Karte eingezogen",
          "handed to: Ms Muster in person, passport seen, old card taken back"
        ),
        praise: say("wer, womit ausgewiesen, was zurückkam.", "who, proved by what, what came back.")
      )
    }
  }
}
