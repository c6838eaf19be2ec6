import Casework
import Letters

/// Makes the page and the PDF of a letter.
enum LetterPrinter {
  /// Why there is no page or no PDF.
  enum Fault: Error, Hashable {
    case template(HTMLFault)
    /// The program that makes PDF is not installed.
    case printerMissing
    case pdf(PDFFault)
  }

  /// The page of a letter as it is filed.
  static func page(of filed: FiledLetter) throws(Fault) -> String {
    do throws(HTMLFault) {
      return try HTMLLetter.page(of: filed)
    } catch {
      throw .template(error)
    }
  }

  /// The PDF of a letter as it is filed, made anew.
  static func pdf(of filed: FiledLetter) throws(Fault) -> [UInt8] {
    guard let printer = WeasyPrint.find(in: StorePath.environment("PATH") ?? "") else {
      throw .printerMissing
    }
    let page = try page(of: filed)
    do throws(PDFFault) {
      return try printer.pdf(of: page)
    } catch {
      throw .pdf(error)
    }
  }
}
