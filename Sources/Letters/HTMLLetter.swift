package import Casework
import Mustache

/// A letter as one HTML page that needs nothing else: no picture, font or address outside it.
package enum HTMLLetter {
  /// The page of a letter as it is filed: of its parts, or of the kept text where the parts no longer say what left.
  package static func page(of filed: FiledLetter) throws(HTMLFault) -> String {
    guard let kept = filed.frozenText, !filed.saysWhatLeft else { return try page(of: filed.letter) }
    return try page(keeping: kept, title: filed.letter.subject)
  }

  /// The page of a letter.
  package static func page(of letter: Letter) throws(HTMLFault) -> String {
    try render(LetterTemplate.page, fields(of: letter))
  }

  /// A page that shows a text exactly as the file keeps it.
  package static func page(keeping text: String, title: String) throws(HTMLFault) -> String {
    try render(
      LetterTemplate.kept,
      [
        "title": HTMLText.line(title), "author": "", "style": LetterTemplate.style,
        "text": HTMLText.lines(text),
      ]
    )
  }

  private static func render(
    _ template: Result<MustacheTemplate, any Error>,
    _ fields: [String: Any]
  ) throws(HTMLFault) -> String {
    do {
      return try template.get().render(fields)
    } catch {
      throw HTMLFault(detail: "\(error)")
    }
  }

  // Every list is there, also an empty one: a name that is missing would be looked for outside its part.
  private static func fields(of letter: Letter) -> [String: Any] {
    let date = Letter.Reference("Datum", letter.date?.german ?? Letter.undated)
    var annexes: [[String: Any]] = []
    if !letter.annexes.isEmpty {
      annexes = [
        [
          "heading": letter.annexes.count == 1 ? "Anlage" : "Anlagen",
          "lines": letter.annexes.map(HTMLText.line),
        ]
      ]
    }
    return [
      "title": HTMLText.line("\(letter.subject), \(letter.references.first?.value ?? "")"),
      "author": HTMLText.line(letter.letterhead.name.joined(separator: ", ")),
      "style": LetterTemplate.style,
      "office": letter.letterhead.name.map(HTMLText.line),
      "returnAddress": letter.letterhead.returnAddress.isEmpty
        ? [] : [HTMLText.line(letter.letterhead.returnAddress)],
      "contact": letter.letterhead.contact.map(HTMLText.line),
      "addressee": letter.addressee.lines.map(HTMLText.line),
      "references": (letter.references + [date]).map(fields),
      "reference": HTMLText.line(letter.references.first?.value ?? ""),
      "subject": HTMLText.line(letter.subject),
      "concerning": letter.concerning.map(fields),
      "salutation": letter.salutation.map { [HTMLText.line($0)] } ?? [],
      "parts": letter.parts.filter { !$0.isEmpty }.map(fields),
      "signature": letter.closingLines.map(HTMLText.line),
      "annexes": annexes,
      "translation": letter.translation.map { [fields(of: $0)] } ?? [],
    ]
  }

  private static func fields(of translation: LetterTranslation) -> [String: Any] {
    [
      "language": translation.language.text,
      "heading": HTMLText.line(translation.heading),
      "parts": translation.parts.filter { !$0.isEmpty }.map(fields),
    ]
  }

  private static func fields(_ reference: Letter.Reference) -> [String: Any] {
    ["label": HTMLText.line(reference.label), "value": HTMLText.line(reference.value)]
  }

  private static func fields(_ part: LetterPart) -> [String: Any] {
    [
      "kind": part.kind.rawValue, "heading": part.heading.map { [HTMLText.line($0)] } ?? [],
      "blocks": part.blocks.map(fields),
    ]
  }

  private static func fields(_ block: LetterPart.Block) -> [String: Any] {
    var fields: [String: Any] = [
      "paragraph": [String](), "point": [[String: Any]](), "field": [[String: Any]](),
    ]
    switch block {
    case .paragraph(let text): fields["paragraph"] = [HTMLText.line(text)]
    case .point(let mark, let text):
      fields["point"] = [["mark": HTMLText.line(mark), "text": HTMLText.line(text)]]
    case .field(let reference): fields["field"] = [self.fields(reference)]
    }
    return fields
  }
}

/// A template of the program is broken.
package struct HTMLFault: Error, Hashable, Sendable {
  /// The words of the template library, for the log.
  package let detail: String
}
