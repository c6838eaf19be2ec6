import Casework
import Glibc
import Letters
import Office
import Workstation

/// The folder into which the screen writes letters: `AKTENLAGE_LETTERS`, else `Aktenlage` in the home folder.
struct LetterFolder {
  let office: Office
  let caller: Caller

  /// Writes a letter into a new file that only its owner may read.
  ///
  /// The file holds the bytes that left where they were kept, else a new PDF, else the plain text.
  func write(
    _ filed: FiledLetter,
    of reference: CaseReference
  ) -> Result<WrittenLetter, LetterWritingFailure> {
    guard let path = Self.path, Self.make(path) else { return .failure(.folder(Self.path ?? "~")) }
    do throws(LetterWritingFailure) {
      let (bytes, form) = try content(of: filed, in: reference)
      let name = "\(path)/\(Self.name(of: filed, reference))"
      // Nothing is overwritten: a letter of the same name gets the next number.
      for number in 1...999 {
        let file = name + (number == 1 ? "" : "-\(number)") + form.ending
        if NewFile.write(bytes, to: file) {
          return .success(WrittenLetter(path: file, byteCount: bytes.count, form: form))
        }
        guard access(file, F_OK) == 0 else { break }
      }
      return .failure(.folder(path))
    } catch {
      return .failure(error)
    }
  }

  private func content(
    of filed: FiledLetter,
    in reference: CaseReference
  ) throws(LetterWritingFailure) -> (bytes: [UInt8], form: WrittenLetter.Form) {
    if let paper = filed.frozenPaper {
      guard let kept = try? office.sentPaper(of: reference, for: caller), kept.paper == paper else {
        throw .paper(paper.digest)
      }
      return (kept.bytes, .frozenPDF)
    }
    do throws(LetterPrinter.Fault) {
      return (try LetterPrinter.pdf(of: filed), .pdf)
    } catch {
      let form: WrittenLetter.Form =
        error == .printerMissing ? .textForLack(ofPackage: WeasyPrint.package) : .textAfterFault
      return (Array(filed.text.utf8), form)
    }
  }

  private static var path: String? {
    StorePath.environment("AKTENLAGE_LETTERS") ?? StorePath.environment("HOME").map { "\($0)/Aktenlage" }
  }

  private static func make(_ path: String) -> Bool {
    if mkdir(path, 0o700) == 0 { return true }
    var status = stat()
    return errno == EEXIST && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// `54-33-B-004711-26-decision-2026-11-23`
  private static func name(of filed: FiledLetter, _ reference: CaseReference) -> String {
    let safe = reference.text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    let day = filed.letter.date.map { "-\($0.iso)" } ?? ""
    return "\(String(safe))-\(filed.letter.kind.code)\(day)"
  }
}

extension WrittenLetter.Form {
  /// The ending of the file's name.
  fileprivate var ending: String {
    switch self {
    case .pdf, .frozenPDF: ".pdf"
    case .textForLack, .textAfterFault: ".txt"
    }
  }
}
