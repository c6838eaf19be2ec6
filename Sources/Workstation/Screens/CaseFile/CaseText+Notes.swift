import Casework
import Office
import TerminalCanvas

// The notes of a case.

extension CaseText {
  static func notes(_ view: CaseView, _ context: Context, _ reasons: ActReasons) -> [Line] {
    let words = context.words
    guard !view.record.notes.isEmpty else {
      let how =
        reasons[.note]
        ?? words.say("Taste \(words.key(.note)) schreibt einen.", "Key \(words.key(.note)) writes one.")
      let text = "\(words.say("Noch kein Vermerk.", "No note yet.")) \(how)"
      return [Line(label: "", text: text, role: .uiDim)]
    }
    return view.record.notes.reversed().flatMap { note in
      let day = "\(words.date(note.at.civilDate)) \(note.at.timeOfDay.text)"
      let head = "\(words.say("Blatt", "Folio")) \(note.folio) · \(day) · \(words.name(of: note.kind))"
      return [.header("\(head) · \(context.name(of: note.by))")] + paragraphs(note.text) + [.blank]
    }
  }
}
