import CRegisterTables
import Casework
import Letters
import OfficeFiles

/// What the tests of letters have in common.
enum Letters {
  /// The catalogue that ships with the program, read once.
  static let catalogue = Result { () throws(CatalogueFaults) in try CataloguePack.builtIn() }

  /// A sample of a kind.
  static func sample(
    _ kind: LetterKind,
    _ person: Person? = nil,
    language: LanguageCode = .german
  ) throws -> Letter {
    try SampleLetter.letter(kind, catalogue: catalogue.get(), person: person, language: language)
  }

  /// Every letter and sequence of DIN 91379, in the order of the standard.
  static var registerLetters: [String] {
    let table = register_table_din91379_characters()
    let text = String(decoding: UnsafeBufferPointer(start: table.bytes, count: table.count), as: UTF8.self)
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: ";").map { $0.drop { $0 == " " } }
      guard fields.count >= 3, fields[0] == "bll" else { return nil }
      let scalars = fields[2].split(separator: " ").compactMap {
        UInt32($0, radix: 16).flatMap(Unicode.Scalar.init)
      }
      return String(String.UnicodeScalarView(scalars))
    }
  }

  /// A text without any blanks and line breaks.
  static func solid(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  /// A text whose blanks and line breaks are single blanks.
  static func flat(_ text: String) -> String {
    text.split { $0.isWhitespace || $0 == "\u{A0}" || $0 == "\u{C}" }.joined(separator: " ")
  }
}
