package import Casework

extension Words {
  /// What an act does, in one sentence.
  package func purpose(of act: ActKind) -> String {
    switch act {
    case .confirmCompetence:
      say(
        "Stellt fest, dass die Behörde örtlich zuständig ist.",
        "Finds that the office is locally competent."
      )
    case .chooseMatter:
      say(
        "Legt fest, welches Anliegen der Vorgang betrifft; danach richten sich Nachweise und Zeichnung.",
        "Says what the case is about; evidence and sign-off follow from it."
      )
    case .route:
      say(
        "Leitet den Vorgang an ein anderes Sachgebiet; eine Zuteilung endet damit.",
        "Sends the case to another Sachgebiet; an assignment ends with it."
      )
    case .handOver:
      say(
        "Gibt den Vorgang zuständigkeitshalber an eine andere Behörde ab.",
        "Hands the case over to the competent office."
      )
    case .take:
      say("Übernimmt den Vorgang in die eigene Bearbeitung.", "Takes the case into your own work.")
    case .assign:
      say("Teilt den Vorgang einer Kollegin oder einem Kollegen zu.", "Assigns the case to a colleague.")
    case .release:
      say(
        "Hebt die Zuteilung auf; der Vorgang ist wieder unverteilt.",
        "Ends the assignment; the case is unassigned again."
      )
    case .receiveDocument:
      say("Nimmt eine Unterlage zur Akte.", "Takes a document into the file.")
    case .assessEvidence:
      say(
        "Hält fest, ob ein Nachweis fehlt, in Kopie vorliegt, im Original gesehen wurde oder nicht erforderlich ist.",
        "Records whether an item of evidence is missing, present as a copy, seen in the original or not needed."
      )
    case .requestDocuments:
      say(
        "Fordert fehlende Unterlagen mit Frist und Belehrung über die Folgen nach.",
        "Asks for missing documents with a deadline and a warning of the consequences."
      )
    case .extendRequest:
      say(
        "Verlängert die Frist einer Nachforderung, auch nach ihrem Ablauf.",
        "Extends the deadline of a document request, also after it has passed."
      )
    case .closeRequest:
      say(
        "Beendet eine Nachforderung: erfüllt, Frist verstrichen oder entfallen.",
        "Ends a document request: met, deadline passed, or waived."
      )
    case .endCompleteness:
      say(
        "Schließt die Vollständigkeitsprüfung ab; die materielle Prüfung beginnt.",
        "Ends the completeness check; the legal review begins."
      )
    case .consult:
      say(
        "Beteiligt eine andere Stelle; wo das Gesetz es vorsieht, läuft die Frist der Zustimmungsfiktion.",
        "Consults another body; where the law says so, the period of deemed consent runs."
      )
    case .remindConsultation:
      say("Erinnert eine beteiligte Stelle an ihre Antwort.", "Reminds a consulted body of its answer.")
    case .endConsultation:
      say("Hält das Ergebnis einer Beteiligung fest.", "Records the result of a consultation.")
    case .hear:
      say(
        "Gibt Gelegenheit, sich vor einer belastenden Entscheidung zu äußern.",
        "Gives the person the opportunity to comment before an adverse decision."
      )
    case .endHearing:
      say("Hält das Ergebnis einer Anhörung fest.", "Records the result of a hearing.")
    case .waiveHearing:
      say("Vermerkt, warum von der Anhörung abgesehen wird.", "Records why the hearing is waived.")
    case .queryRegister:
      say("Hält eine Registerabfrage und ihr Ergebnis fest.", "Records a register query and its result.")
    case .recordContact:
      say("Hält ein Gespräch oder ein Schreiben fest.", "Records a conversation or a letter.")
    case .note: say("Schreibt einen Vermerk in die Akte.", "Writes a note into the file.")
    case .correctPerson:
      say(
        "Berichtigt eine Angabe zur Person; der frühere Wert bleibt in der Akte.",
        "Corrects an item of the person's data; the earlier value stays in the file."
      )
    case .setFee:
      say(
        "Hält fest, was die Akte über die Gebühr nicht sagt: wofür, Befreiung, Zusätze, Ermäßigung.",
        "Records what the file does not say about the fee: what for, exemption, extras, reduction."
      )
    case .recordPayment:
      say("Hält eine Zahlung oder ihr Storno fest.", "Records a payment or its reversal.")
    case .draft:
      say(
        "Legt eine neue Fassung des Bescheids an; frühere Fassungen bleiben in der Akte.",
        "Makes a new version of the decision; earlier versions stay in the file."
      )
    case .submit:
      say(
        "Legt den entscheidungsreifen Entwurf zur Schlusszeichnung vor.",
        "Submits the draft for final sign-off once the case is ready for decision."
      )
    case .recall:
      say(
        "Holt einen vorgelegten Entwurf vor der Zeichnung zurück.",
        "Takes a submitted draft back before it is signed."
      )
    case .returnDraft:
      say(
        "Gibt den vorgelegten Entwurf mit einer Anmerkung zurück.",
        "Sends the submitted draft back with a remark."
      )
    case .sign:
      say(
        "Leistet die Schlusszeichnung; der Wortlaut dieser Fassung steht damit fest.",
        "Signs the draft; the wording of this version is settled."
      )
    case .stop:
      say(
        "Hält einen gezeichneten Bescheid vor der Absendung an; er ist neu vorzulegen und zu zeichnen.",
        "Stops a signed decision before dispatch; it has to be submitted and signed again."
      )
    case .dispatch:
      say("Sendet den gezeichneten Bescheid ab.", "Dispatches the signed decision.")
    case .confirmService:
      say(
        "Vermerkt den Tag der Bekanntgabe; damit steht das Ende der Klagefrist fest.",
        "Records the day of notification, which settles the end of the remedy period."
      )
    case .failService:
      say(
        "Vermerkt, dass der Bescheid nicht zugegangen ist; er ist neu abzusenden.",
        "Records that the decision did not arrive; it has to be dispatched again."
      )
    case .beginLitigation:
      say("Erfasst eine Klage oder einen Eilantrag.", "Records a court action or an urgent motion.")
    case .endLitigation:
      say("Erfasst den Ausgang des Rechtsstreits.", "Records how the court case ended.")
    case .finalise:
      say(
        "Vermerkt, dass der Bescheid bestandskräftig ist.",
        "Records that the decision can no longer be challenged."
      )
    case .close: say("Verfügt den Vorgang zu den Akten.", "Files the case away.")
    case .withdraw:
      say(
        "Vermerkt, dass der Antrag zurückgenommen wurde; der Vorgang endet.",
        "Records that the applicant withdrew the application; the case ends."
      )
    case .discontinue:
      say("Stellt das Verfahren ohne Entscheidung ein.", "Ends the case without a decision.")
    case .suspend: say("Setzt das Verfahren aus.", "Lets the case rest.")
    case .resume:
      say(
        "Setzt das Verfahren dort fort, wo es ausgesetzt wurde.",
        "Goes on with the case where it was suspended."
      )
    case .reopen: say("Öffnet einen beendeten Vorgang wieder.", "Takes an ended case up again.")
    case .orderCard:
      say("Vermerkt die Bestellung des elektronischen Aufenthaltstitels.", "Records the order of the card.")
    case .receiveCard:
      say(
        "Vermerkt, dass der elektronische Aufenthaltstitel eingegangen ist.",
        "Records that the card is in the office."
      )
    case .handOutCard:
      say("Vermerkt, wem der elektronische Aufenthaltstitel ausgehändigt wurde.", "Records who got the card.")
    case .setFollowUp:
      say("Legt den Vorgang an einem bestimmten Tag wieder vor.", "Shows the case again on a given day.")
    case .endFollowUp: say("Erledigt eine Wiedervorlage.", "Settles a follow-up.")
    case .explainDelay:
      say(
        "Hält fest, welcher zureichende Grund einer Entscheidung binnen drei Monaten entgegensteht, und bis wann.",
        "Records which sufficient reason stands in the way of a decision within three months, and until when."
      )
    case .declareConflict:
      say(
        "Zeigt einen Ausschlussgrund oder die Besorgnis der Befangenheit an; Sie bearbeiten den Vorgang nicht weiter.",
        "Declares a conflict of interest; you no longer work on the case."
      )
    case .undo:
      say(
        "Nimmt Ihren letzten Schritt zurück, solange er nicht nach außen gewirkt hat; die Einträge bleiben in der Akte.",
        "Takes your last act back while it has had no effect outside the office; its entries stay in the file."
      )
    }
  }
}
