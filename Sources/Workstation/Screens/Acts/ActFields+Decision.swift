import Casework
import Office
import TerminalCanvas

// Forms of acts around the decision and its service.

extension ActFields {
  var returnDraft: [FormField] {
    [area("text", words.say("Anmerkung", "Remark"), rows: 6)]
  }

  var dispatch: [FormField] {
    [
      choice(
        "mode",
        words.say("Bekanntgabe", "Service"),
        words.name(of:) as (ServiceMode) -> String,
        selected: .letter
      ),
      date("day", words.say("abgesandt am", "sent on"), suggestion: context.today),
    ]
  }

  var confirmService: [FormField] {
    [
      date(
        "day",
        words.say("zugestellt am", "delivered on"),
        required: view?.record.dispatch?.mode == .serviceRecord
      ),
      text("text", words.say("Nachweis", "Proof"), required: false),
    ]
  }

  var beginLitigation: [FormField] {
    [
      choice("kind", words.say("Art", "Kind"), words.name(of:) as (LitigationKind) -> String),
      text("court", words.say("Gericht", "Court"), value: "Verwaltungsgericht Düsseldorf"),
      text("number", words.say("Geschäftszeichen", "Court reference")),
    ]
  }

  var endLitigation: [FormField] {
    [area("text", words.say("Ausgang", "Outcome"), rows: 4)]
  }

  var orderCard: [FormField] {
    [text("number", words.say("Seriennummer", "Serial number"), required: false)]
  }

  var handOutCard: [FormField] {
    [text("with", words.say("ausgehändigt an", "handed to"))]
  }
}
