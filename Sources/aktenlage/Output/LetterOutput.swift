import ArgumentParser
import Casework
import Letters
import Workstation

/// The forms in which a letter is printed.
enum LetterFormat: String, CaseIterable, ExpressibleByArgument {
  case text, html, pdf
}

/// A letter in the form that was asked for, ready to be shown or written.
struct LetterOutput {
  private let filed: FiledLetter
  private let command: LetterCommand
  private let bytes: [UInt8]
  /// Whether the bytes are those that left.
  private let isPaper: Bool

  private var words: Words { command.words }

  /// - Parameter paper: the bytes that left, where they were kept.
  init(_ filed: FiledLetter, paper: [UInt8]? = nil, _ command: LetterCommand) throws(Failure) {
    self.filed = filed
    self.command = command
    isPaper = command.format == .pdf && paper != nil
    if command.format == .pdf, let paper {
      bytes = paper
    } else {
      bytes = try Self.bytes(filed, command.format, command.words)
    }
  }

  /// Shows the letter, or writes it to the new file; what it lacks is said on standard error.
  func print(to output: inout Output) throws(Failure) {
    if let out = command.out {
      guard NewFile.write(bytes, to: out) else { throw .said(words.cannotMake(file: out), .cannotWrite) }
    }
    if command.common.json {
      output.json(json)
    } else if let out = command.out {
      output.line("\(out): \(filed.letter.subject), \(words.size(bytes: bytes.count))")
    } else {
      let text = String(decoding: bytes, as: UTF8.self)
      output.paragraph(text.hasSuffix("\n") ? String(text.dropLast()) : text)
    }
    guard !command.common.json else { return }
    for finding in filed.findings { output.notice(words.sentence(for: finding)) }
    if !filed.saysWhatLeft, !isPaper { output.notice(words.keptTextShown) }
  }

  private var json: JSON {
    .fields([
      "reference": .optional(filed.letter.references.first?.value),
      "kind": .text(filed.letter.kind.code),
      "format": .text(command.format.rawValue),
      "out": .optional(command.out),
      "bytes": .number(bytes.count),
      "sha256": .text(SHA256Digest.of(bytes).text),
      "sent": .bool(filed.frozenText != nil),
      "frozen": .bool(isPaper || (command.format == .text && filed.frozenText != nil)),
      "text": command.out == nil ? .text(String(decoding: bytes, as: UTF8.self)) : .null,
      "lacks": .each(filed.findings) { finding in
        .fields(["what": .text(words.name(of: finding.gap)), "source": .text(finding.source.citation)])
      },
    ])
  }

  private static func bytes(
    _ filed: FiledLetter,
    _ format: LetterFormat,
    _ words: Words
  ) throws(Failure) -> [UInt8] {
    do throws(LetterPrinter.Fault) {
      switch format {
      case .text: return Array(filed.text.utf8)
      case .html: return Array(try LetterPrinter.page(of: filed).utf8)
      case .pdf: return try LetterPrinter.pdf(of: filed)
      }
    } catch {
      switch error {
      case .template(let fault): throw .said(words.faultOfLetters(fault.detail), .programFault)
      case .printerMissing: throw .said(words.noPrinter(WeasyPrint.package), .unavailable)
      case .pdf(let fault): throw .said(words.explanation(of: fault), .unavailable)
      }
    }
  }
}
