package import Casework

// How the house does a step. No public page says so: every rule is an assumption, and is shown as one.

extension Words {
  /// The house's own rule for an act, as one sentence.
  package func houseRule(of act: ActKind) -> String {
    switch act {
    case .confirmCompetence:
      say(
        "Anschrift im Melderegister nachsehen, nicht nur im Antrag.",
        "Look the address up in the population register, not only in the application."
      )
    case .chooseMatter:
      say(
        "Nach dem Zweck des Aufenthalts wählen, nicht nach dem Formular.",
        "Choose by the purpose of the stay, not by the form that was used."
      )
    case .route:
      say(
        "Erst mit dem anderen Sachgebiet sprechen; laufende Fristen nennen.",
        "Talk to the other Sachgebiet first; name the periods that run."
      )
    case .handOver:
      say(
        "Am selben Tag die Person unterrichten; die Akte geht vollständig mit.",
        "Tell the person the same day; the whole file goes along."
      )
    case .take:
      say(
        "Das Dringendste zuerst; vor dem Lesen an Befangenheit denken.",
        "The most urgent first; first of all, no conflict of interest."
      )
    case .assign:
      say(
        "Vorher Fristen und Abwesenheiten ansehen.",
        "Look at periods and absences before."
      )
    case .release:
      say(
        "Nur mit Übergabe im Vermerk: was geschah, was ansteht.",
        "Only with a note that hands over: what happened, what comes next."
      )
    case .receiveDocument:
      say(
        "Am Tag des Eingangs aufnehmen; jedes Schriftstück für sich.",
        "Take it in on the day it came; every paper by itself."
      )
    case .assessEvidence:
      say(
        "Pass und Urkunden nur im Original abhaken.",
        "Tick passport and certificates only when the original was seen."
      )
    case .requestDocuments:
      say(
        "Alles in einem Schreiben; in der Regel drei Wochen Frist.",
        "Everything in one letter; as a rule three weeks."
      )
    case .extendRequest:
      say(
        "Die erste Bitte ohne Nachweis gewähren, höchstens drei Wochen.",
        "Grant the first request without proof, three weeks at most."
      )
    case .closeRequest:
      say(
        "Erst schließen, wenn jeder Nachweis einzeln bewertet ist.",
        "Close it only when every item has its own finding."
      )
    case .endCompleteness:
      say(
        "Erst, wenn jeder Nachweis bewertet oder vergeblich nachgefordert ist.",
        "Only when every item has a finding or was asked for in vain."
      )
    case .consult:
      say(
        "Eine klare Frage; nur senden, was für die Antwort nötig ist.",
        "One clear question; send only what the answer needs."
      )
    case .remindConsultation:
      say(
        "Nach zwei Wochen erinnern, dann anrufen und das vermerken.",
        "Remind after two weeks, then call and note the call."
      )
    case .endConsultation:
      say(
        "Den Wortlaut der Antwort aufnehmen, nicht nur das Ergebnis.",
        "Record the words of the answer, not only the result."
      )
    case .hear:
      say(
        "Sagen, was beabsichtigt ist und warum; in der Regel drei Wochen.",
        "Say what is intended and why; as a rule three weeks."
      )
    case .endHearing:
      say(
        "Die ganze Äußerung zur Akte; nach Fristende die Post abwarten.",
        "The whole statement into the file; wait for the post after the deadline."
      )
    case .waiveHearing:
      say(
        "Den gesetzlichen Grund nennen und was im Einzelfall dafür spricht.",
        "Name the ground of the law and what speaks for it in this case."
      )
    case .queryRegister:
      say(
        "Frisch vor dem Entwurf; Tag und Vorgangsnummer festhalten.",
        "Fresh before the draft; record day and number."
      )
    case .recordContact:
      say(
        "Am selben Tag: wer, was gesagt und was zugesagt wurde.",
        "The same day: who, what was said and what was promised."
      )
    case .note:
      say(
        "So schreiben, dass eine Vertretung ohne Rückfrage weiterarbeitet.",
        "Write so that a deputy can go on without asking."
      )
    case .correctPerson:
      say(
        "Nur nach einem amtlichen Dokument, nie auf Zuruf.",
        "Only by an official document, never by word of mouth."
      )
    case .setFee:
      say(
        "Befreiung nur mit Nachweis, Ermäßigung nur mit Begründung.",
        "An exemption needs proof, a reduction needs a reason."
      )
    case .recordPayment:
      say(
        "Betrag, Tag und Vorgang mit dem Beleg vergleichen.",
        "Compare amount, day and case with the receipt."
      )
    case .draft:
      say(
        "Jeder Satz steht in der Akte; erst Tenor, dann Gründe.",
        "Every sentence is in the file; the operative part first, then reasons."
      )
    case .submit:
      say(
        "Vorher Name, Daten und Gültigkeit lesen.",
        "Read name, dates and validity before."
      )
    case .recall:
      say(
        "Der zeichnenden Person kurz sagen, warum.",
        "Tell the signer briefly why."
      )
    case .returnDraft:
      say(
        "Zitieren und sagen, was dort stehen soll.",
        "Quote, and say what should stand there."
      )
    case .sign:
      say(
        "Ganz lesen, mit der Akte vergleichen.",
        "Read all, compare it with the file."
      )
    case .stop:
      say(
        "Sofort anhalten, dann klären.",
        "Stop at once, then find out."
      )
    case .dispatch:
      say(
        "Belastendes mit Zustellungsurkunde; den Tag der Aufgabe eintragen.",
        "Adverse decisions by formal service; enter the day of posting."
      )
    case .confirmService:
      say(
        "Den Tag der Urkunde eintragen, nicht den ihres Eingangs.",
        "Enter the day on the record, not the day the record came."
      )
    case .failService:
      say(
        "Melderegister abfragen, bevor neu gesendet wird.",
        "Ask the population register before sending again."
      )
    case .beginLitigation:
      say(
        "Am Tag des Eingangs erfassen; die Rechtsstelle unterrichten.",
        "Record it the day it comes; tell the legal desk."
      )
    case .endLitigation:
      say(
        "Tenor und Kosten festhalten; Folgen für den Titel prüfen.",
        "Record ruling and costs; check what follows for the title."
      )
    case .finalise:
      say(
        "Zwei Wochen für die Post des Gerichts abwarten.",
        "Allow two weeks for the court's post."
      )
    case .close:
      say(
        "Erst, wenn Karte, Register und Wiedervorlagen erledigt sind.",
        "Only when card, register and follow-ups are done."
      )
    case .withdraw:
      say(
        "Nur eine eindeutige Erklärung; ihr Wortlaut gehört zur Akte.",
        "Only a clear declaration; its words belong in the file."
      )
    case .discontinue:
      say(
        "Den Beleg nennen: Urkunde, Abmeldung, anderer Titel.",
        "Name the proof: certificate, deregistration, other title."
      )
    case .suspend:
      say(
        "Den Grund monatlich prüfen; eine Wiedervorlage setzen.",
        "Check the ground every month; set a follow-up."
      )
    case .resume:
      say(
        "Pass, Titel und Nachweise neu ansehen: was lief ab?",
        "Look at passport, title and evidence again: what has expired?"
      )
    case .reopen:
      say(
        "Vorher mit der Teamleitung abstimmen.",
        "Agree it with the team lead before."
      )
    case .orderCard:
      say(
        "Schreibweise und Unterschrift mit dem Pass vergleichen.",
        "Compare spelling and signature with the passport."
      )
    case .receiveCard:
      say(
        "Die Karte mit der Bestellung vergleichen.",
        "Compare the card with the order."
      )
    case .handOutCard:
      say(
        "Ausweis ansehen, alte Karte einziehen, Vollmacht zur Akte.",
        "See an identity document, take the old card back, file the power of attorney."
      )
    case .setFollowUp:
      say(
        "Ein Datum und eine Frage, nicht „in drei Wochen“.",
        "A date and a question, not “in three weeks”."
      )
    case .endFollowUp:
      say(
        "Erst, wenn die Frage beantwortet oder neu gestellt ist.",
        "Only when the question is answered or asked anew."
      )
    case .explainDelay:
      say(
        "Einen Grund dieses Falls nennen; Überlastung allein genügt nicht.",
        "Name a reason of this case; overload alone is not enough."
      )
    case .declareConflict:
      say(
        "Sofort anzeigen und nicht weiterlesen.",
        "Declare it at once and read no further."
      )
    case .undo:
      say(
        "Zurücknehmen und richtig neu machen, nicht überdecken.",
        "Take it back and do it right; do not paper over it."
      )
    }
  }
}
