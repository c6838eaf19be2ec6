import CLetterFiles
import Mustache

/// The pages that ship inside the program, parsed once.
enum LetterTemplate {
  /// The page of a letter.
  static let page = Result { try MustacheTemplate(string: text(of: letter_page_template())) }
  /// The page that shows a kept text unchanged.
  static let kept = Result { try MustacheTemplate(string: text(of: letter_kept_template())) }
  /// The style sheet of both.
  static let style = text(of: letter_style())

  private static func text(of file: letter_template) -> String {
    String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
  }
}
