import Casework
import Office
import TerminalCanvas

// Forms of acts around the decision and its service.

extension ActFields {
  func decision(_ kind: ActKind) -> [FormField] {
    let words = context.words
    switch kind {
    case .returnDraft: return [area("text", words.say("Anmerkung", "Remark"), rows: 6)]
    case .dispatch:
      return [
        choice(
          "mode",
          words.say("Bekanntgabe", "Service"),
          words.name(of:) as (ServiceMode) -> String,
          selected: .letter
        ),
        date("day", words.say("abgesandt am", "sent on"), suggestion: context.today),
      ]
    case .confirmService:
      return [
        date(
          "day",
          words.say("zugestellt am", "delivered on"),
          required: view?.record.dispatch?.mode == .serviceRecord
        ),
        text("text", words.say("Nachweis", "Proof"), required: false),
      ]
    case .beginLitigation:
      return [
        choice("kind", words.say("Art", "Kind"), words.name(of:) as (LitigationKind) -> String),
        text("court", words.say("Gericht", "Court"), value: "Verwaltungsgericht Düsseldorf"),
        text("number", words.say("Geschäftszeichen", "Court reference")),
      ]
    case .endLitigation: return [area("text", words.say("Ausgang", "Outcome"), rows: 4)]
    case .orderCard: return [text("number", words.say("Seriennummer", "Serial number"), required: false)]
    case .handOutCard: return [text("with", words.say("ausgehändigt an", "handed to"))]
    default: return []
    }
  }
}
