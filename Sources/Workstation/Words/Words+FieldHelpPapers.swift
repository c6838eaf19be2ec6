import Casework
import TerminalCanvas

// What F1 says of fields about papers, personal data and fees.

extension Words {
  func help(forPaper field: FieldID) -> FieldHelp? {
    switch field {
    case "file":
      help(
        "Der Pfad der Datei, die zur Akte kommt. Ihre Bytes werden unverändert aufgehoben und mit einer Prüfsumme gesichert.",
        "The path of the file that goes into the file. Its bytes are kept unchanged and sealed with a digest.",
        .fileTruth
      )
    case "title":
      help("Wie das Schriftstück im Verlauf heißt.", "What the paper is called in the course.", .fileTruth)
    case "issued":
      help(
        "Der Tag der Ausstellung, wie er auf dem Schriftstück steht.",
        "The day of issue as it stands on the paper.",
        .fileTruth
      )
    case "until":
      help(
        "Der letzte Tag der Gültigkeit, wenn das Schriftstück einen nennt; vor seinem Ablauf wird erinnert.",
        "The last day of validity where the paper names one; a reminder comes before it.",
        .fileTruth
      )
    case "original":
      help(
        "Ja, wenn das Original vorlag und nicht nur eine Kopie. Beim Pass muss es vorliegen.",
        "Yes if the original was there and not only a copy. For the passport it has to be.",
        .passport
      )
    case "assessment":
      help(
        "Fehlt, Kopie liegt vor, Original gesehen oder nicht erforderlich; Letzteres mit Begründung.",
        "Missing, copy present, original seen, or not needed; the last with a reason.",
        .documentRequest
      )
    case "folio":
      help(
        "Die Blattzahl, unter der das Schriftstück in der Akte liegt; leer, wenn keines vorliegt.",
        "The folio under which the paper lies in the file; empty where there is none.",
        .fileTruth
      )
    case "items":
      help(
        "Jeder fehlende Nachweis in einer eigenen Zeile. Eine Nachforderung, die nicht sagt, was fehlt, bindet kaum.",
        "Each missing item on a line of its own. A request that does not name what is missing hardly binds.",
        .documentRequest
      )
    case "language":
      help(
        "Die Sprache, in der die Person das Schreiben verstehen soll; verbindlich ist der deutsche Text.",
        "The language in which the person is to understand the letter; the German text is binding.",
        .office
      )
    default: nil
    }
  }

  func help(forCorrection field: FieldID, _ values: [FieldID: String]) -> FieldHelp? {
    switch field {
    case "field":
      help(
        "Welche Angabe zur Person berichtigt wird; der frühere Wert bleibt in der Akte.",
        "Which item of the person is corrected; the earlier value stays in the file.",
        .personData
      )
    case "value":
      FieldHelp(
        text: say("Der richtige Wert, wie ihn die Quelle zeigt", "The right value as the source shows it")
          + (values["field"].flatMap(PersonField.init).map { "; \(form(of: $0))" } ?? "") + ".",
        source: .personData
      )
    case "source":
      help(
        "Woher der Wert stammt. Es geht vor: geprüfter Pass, ungeprüfter Pass, deutsche Personenstandsurkunde, "
          + "ausländische Personenstandsurkunde, eigene Angabe.",
        "Where the value comes from. First comes the checked passport, then the unchecked one, a German civil-status "
          + "record, a foreign one, the person's own statement.",
        LegalSource("DSAusländer, Rangfolge der Quellen")
      )
    default: nil
    }
  }

  func help(forFee field: FieldID) -> FieldHelp? {
    switch field {
    case "amount":
      help(
        "Der gezahlte Betrag in Euro; ein Storno steht mit Minus. Beide bleiben in der Akte.",
        "The amount that was paid in euros; a reversal has a minus. Both stay in the file.",
        .fee
      )
    case "means": help("Wie gezahlt wurde.", "How it was paid.", .fee)
    case "receipt":
      help(
        "Die Nummer des Belegs der Kasse, damit die Zahlung wiedergefunden wird.",
        "The number of the cashier's receipt, so that the payment is found again.",
        LegalSource("Kassenordnung der Behörde (Annahme)", isVerified: false)
      )
    case "act":
      help(
        "Wofür die Gebühr erhoben wird, wenn die Akte es nicht von selbst ergibt.",
        "What the fee is charged for where the file does not say it by itself.",
        LegalSource("§§ 44 bis 48 AufenthV")
      )
    case "months":
      help(
        "Um wie viele Monate verlängert wird; davon hängt die Gebühr der Verlängerung ab.",
        "By how many months the title is extended; the fee of an extension depends on it.",
        LegalSource("§ 45 Nr. 2 AufenthV")
      )
    case "status":
      help(
        "Ob die Person von der Gebühr befreit ist, etwa durch Schutzstatus oder Leistungen zum Lebensunterhalt.",
        "Whether the person is exempt, such as by protection status or benefits for subsistence.",
        LegalSource("§§ 52, 52a, 53 AufenthV")
      )
    case "remitted":
      help(
        "Der Betrag, auf den ermäßigt wird; 0 heißt erlassen. Die Ermäßigung braucht eine Begründung.",
        "The amount to which the fee is reduced; 0 remits it. A reduction needs a reason.",
        LegalSource("§ 52 Abs. 6, 7, § 53 Abs. 2 AufenthV")
      )
    case "express":
      help(
        "Die Karte wird im Expressverfahren bestellt; die Gebühr erhöht sich.",
        "The card is ordered by express; the fee is higher.",
        LegalSource("§ 45a AufenthV")
      )
    case "paper":
      help(
        "Der Titel wird auf Papier erteilt statt als Karte; die Gebühr ermäßigt sich.",
        "The title is issued on paper instead of a card; the fee is lower.",
        LegalSource("§ 78a AufenthG, § 45b AufenthV")
      )
    case "shipping":
      help(
        "Die Karte wird nach Hause geschickt; dafür fällt ein Zuschlag an.",
        "The card is sent home, which costs extra.",
        LegalSource("§ 47 Abs. 1 Nr. 16 AufenthV")
      )
    default: nil
    }
  }
}
