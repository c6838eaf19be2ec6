import Casework
import TerminalCanvas

extension Form {
  /// Says at every field how its text is understood, where it is more than text.
  mutating func understand(_ context: Context) {
    for field in fields {
      guard case .text(let text) = field.control, let entry = NaturalEntry.of(field.id, values) else {
        continue
      }
      understand(field.id, entry.meaning(of: text.text, context))
    }
  }
}

extension NaturalEntry {
  /// How a text is understood, for the form; nil where it means nothing, which is told when the field is left.
  fileprivate func meaning(of text: String, _ context: Context) -> FormField.Meaning? {
    guard case .meant(let normal, let note, _) = read(text, context) else { return nil }
    return FormField.Meaning(of: text, normal: normal, note: note == text ? "" : note)
  }
}
