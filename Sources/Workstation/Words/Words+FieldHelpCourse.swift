import Casework
import TerminalCanvas

// What F1 says of texts, kinds and results in the course of a case.

extension Words {
  func help(for field: FieldID, inCourseOf act: ActKind) -> FieldHelp? {
    switch field {
    case "text": help(forTextOf: act)
    case "with": help(forCounterpartIn: act)
    case "kind": help(forKindOf: act)
    case "how": help(forResultOf: act)
    case "code": help(forCodeOf: act)
    default: nil
    }
  }

  private func help(forTextOf act: ActKind) -> FieldHelp? {
    switch act {
    case .note:
      help(
        "Was war, mit wem und mit welchem Ergebnis. Ein Vermerk bleibt in der Akte und ist bei Akteneinsicht zu lesen.",
        "What happened, with whom, with what result. A note stays in the file and is read when the file is inspected.",
        .fileTruth
      )
    case .recordContact:
      help(
        "Was besprochen oder geschrieben wurde, und was zugesagt ist.",
        "What was said or written, and what was promised.",
        .fileTruth
      )
    case .consult:
      help(
        "Die Frage an die Stelle mit allem, was sie zur Antwort braucht. Vollständige Angaben setzen die Frist in Gang.",
        "The question with all that the body needs to answer. Complete particulars start its period.",
        .consultation
      )
    case .endConsultation:
      help(
        "Der Wortlaut der Antwort, wenn nicht zugestimmt wurde; bei Verzicht der Grund.",
        "The words of the answer where consent was refused; the reason where it was waived.",
        .consultation
      )
    case .hear:
      help(
        "Was beabsichtigt ist und auf welchen Tatsachen es beruht, damit sich die Person dazu äußern kann.",
        "What is intended and on which facts, so that the person can comment on it.",
        .hearing
      )
    case .endHearing:
      help(
        "Die Äußerung im Wortlaut. Der Bescheid muss auf jeden Punkt eingehen.",
        "The statement in its words. The decision must answer every point.",
        .hearing
      )
    case .queryRegister:
      help(
        "Was das Register geantwortet hat, nur soweit es für den Vorgang erforderlich ist.",
        "What the register answered, only as far as the case needs it.",
        .registerQuery
      )
    case .setFollowUp:
      help("Was an dem Tag zu tun ist.", "What is to be done on that day.", .office)
    case .returnDraft:
      help(
        "Was am Entwurf zu ändern ist. Mit > zitierte Stellen bleiben mit dem Text verbunden.",
        "What has to change in the draft. Passages quoted with > stay tied to the text.",
        .fourEyes
      )
    case .confirmService:
      help(
        "Woraus sich der Tag ergibt: Zustellungsurkunde, Empfangsbekenntnis, Übergabevermerk.",
        "What proves the day: service record, acknowledgement of receipt, note of handing over.",
        .notification
      )
    case .endLitigation:
      help(
        "Wie das Gericht entschieden hat oder wie der Streit sonst endete, mit Datum.",
        "How the court decided or how the dispute ended otherwise, with the date.",
        .remedyPeriod
      )
    default: nil
    }
  }

  private func help(forCounterpartIn act: ActKind) -> FieldHelp? {
    switch act {
    case .recordContact:
      help("Mit wem gesprochen oder geschrieben wurde.", "With whom one spoke or wrote.", .fileTruth)
    case .handOutCard:
      help(
        "Wem die Karte ausgehändigt wurde; wer für jemanden kommt, braucht eine schriftliche Vollmacht.",
        "Who received the card; whoever comes for somebody needs a written power.",
        LegalSource("§ 60a AufenthV")
      )
    default: nil
    }
  }

  private func help(forKindOf act: ActKind) -> FieldHelp? {
    switch act {
    case .note, .recordContact:
      help(
        "Die Art; nach ihr lässt sich der Verlauf durchsehen.",
        "The kind; the course can be looked through by it.",
        .fileTruth
      )
    case .beginLitigation:
      help(
        "Klage, Eilantrag oder Untätigkeitsklage. Letztere ist drei Monate nach dem Antrag möglich.",
        "Action, urgent motion, or action for failure to act, which is possible three months after the application.",
        LegalSource("§§ 74, 75, 80 VwGO")
      )
    default: nil
    }
  }

  private func help(forResultOf act: ActKind) -> FieldHelp? {
    switch act {
    case .closeRequest:
      help(
        "Erfüllt, Frist verstrichen oder entfallen. Nach Ablauf kann nach Aktenlage entschieden werden.",
        "Met, deadline passed, or waived. After the deadline the case can be decided on the file.",
        .documentRequest
      )
    case .endConsultation:
      help(
        "Zustimmung, Ablehnung, Fiktion oder Verzicht. Schweigen gilt nur dort als Zustimmung, wo das Gesetz es sagt.",
        "Consent, refusal, deemed consent, or waiver. Silence is consent only where the law says so.",
        .consultation
      )
    case .endHearing:
      help(
        "Ob sich die Person geäußert hat oder die Frist verstrichen ist.",
        "Whether the person made a statement or the deadline passed.",
        .hearing
      )
    default: nil
    }
  }

  private func help(forCodeOf act: ActKind) -> FieldHelp? {
    switch act {
    case .consult:
      help(
        "Die Stelle, deren Zustimmung oder Auskunft das Anliegen verlangt.",
        "The body whose consent or information the matter requires.",
        .consultation
      )
    case .assessEvidence, .receiveDocument:
      help(
        "Der Nachweis, zu dem das Schriftstück gehört. Was verlangt wird, sagt der Katalog zum Anliegen.",
        "The item of evidence to which the paper belongs. The catalogue says what the matter requires.",
        .documentRequest
      )
    default: nil
    }
  }
}
