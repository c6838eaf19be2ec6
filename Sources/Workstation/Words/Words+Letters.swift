import Casework
import TerminalCanvas

// Letters at the screen.

extension Words {
  /// What a letter is called in a list.
  func name(of letter: CaseLetter) -> String {
    let number = letter.number.map { " \($0)" } ?? ""
    switch letter.filed.letter.kind {
    case .documentRequest: return say("Nachforderung", "Document request") + number
    case .hearing: return say("Anhörung", "Hearing") + number
    case .decision(let outcome): return "\(say("Bescheid", "Decision")): \(name(of: outcome))"
    case .interimCertificate: return say("Fiktionsbescheinigung", "Interim certificate")
    case .consultationRequest:
      return "\(say("Beteiligung", "Consultation"))\(number): \(letter.filed.letter.addressee.name)"
    case .statusInformation: return say("Sachstandsmitteilung", "Status information")
    case .transferNotice: return say("Abgabenachricht", "Transfer notice")
    }
  }

  /// How far a letter is.
  func state(of letter: CaseLetter) -> String {
    switch letter.status {
    case .sent(let day): say("abgesandt \(date(day))", "sent \(date(day))")
    case .signed: say("gezeichnet", "signed")
    case .draft(let version): say("Entwurf, Fassung \(version)", "draft, version \(version)")
    case .possible: say("jetzt möglich", "possible now")
    }
  }

  /// What a letter lacks, on one line; empty where it lacks nothing.
  func lack(of letter: CaseLetter) -> String {
    letter.filed.findings.map { name(of: $0.gap) }.joined(separator: ", ")
  }

  /// The mark at the head of a page.
  func page(_ number: Int, of count: Int) -> String {
    say("Seite \(number) von \(count)", "Page \(number) of \(count)")
  }

  /// What the marks of pages mean.
  var pagesAreApproximate: String {
    say("Seitenenden etwa wie im PDF", "pages end about as in the PDF")
  }

  /// Whether the shown text is the one that left.
  func state(ofTextIn letter: CaseLetter) -> String {
    guard letter.filed.frozenText != nil else { return say("So ginge es jetzt ab", "As it would leave now") }
    return letter.filed.frozenPaper == nil
      ? say("So ging es ab; aufbewahrt ist der Text", "As it left; its text is kept")
      : say("So ging es ab; Text und PDF sind aufbewahrt", "As it left; its text and PDF are kept")
  }

  /// Where a written letter lies.
  func sentence(for written: WrittenLetter) -> String {
    let size = size(bytes: written.byteCount)
    return switch written.form {
    case .pdf: say("PDF, \(size): \(written.path)", "PDF, \(size): \(written.path)")
    case .frozenPDF:
      say("PDF, wie abgesandt, \(size): \(written.path)", "PDF as it was sent, \(size): \(written.path)")
    case .textForLack(let package):
      say(
        "Nur Text: \(written.path) – für PDF: apt install \(package)",
        "Text only: \(written.path) – for PDF: apt install \(package)"
      )
    case .textAfterFault:
      say("Das PDF misslang; nur Text: \(written.path)", "The PDF failed; text only: \(written.path)")
    }
  }

  /// Why a letter was not written.
  func sentence(for failure: LetterWritingFailure) -> String {
    switch failure {
    case .folder(let path):
      say(
        "In \(path) lässt sich nichts schreiben; AKTENLAGE_LETTERS nennt einen anderen Ordner.",
        "Nothing can be written in \(path); AKTENLAGE_LETTERS names another folder."
      )
    case .paper(let digest):
      say(
        "Das abgesandte PDF \(digest.short) liegt nicht unversehrt vor; aktenlage verify prüft den Bestand.",
        "The PDF that was sent, \(digest.short), is not there unharmed; aktenlage verify checks the store."
      )
    }
  }

  /// The PDF is on its way.
  var writingLetter: String { say("Das PDF wird geschrieben …", "Writing the PDF …") }

  /// What the message line says of a letter that was to be written.
  func toast(for outcome: Result<WrittenLetter, LetterWritingFailure>) -> Toast {
    switch outcome {
    case .success(let written):
      switch written.form {
      case .pdf, .frozenPDF: Toast(.ok, sentence(for: written))
      case .textForLack, .textAfterFault: Toast(.warning, sentence(for: written))
      }
    case .failure(let failure): Toast(.error, sentence(for: failure))
    }
  }
}
