package import Casework
import Glibc
import Letters
import TerminalCanvas
package import Workstation

/// The picture of a page, as `pdftoppm` draws it.
///
/// Documents come from anybody: the program gets the bytes on standard input and nothing else, no shell and no file, and
/// has little time, memory and room for its answer.
package enum PagePainter {
  /// The longest side of the picture, in points: enough to read small print at the largest size.
  private static let longestSide = 1800
  /// More than this is not given to the program.
  private static let largest = 64_000_000
  private static let patience = Duration.seconds(10)

  package static func page(_ number: Int, of document: Document, bytes: [UInt8]) -> PagePicture {
    let pdf: [UInt8]
    switch document.mediaType {
    case "application/pdf": pdf = bytes
    case "image/jpeg":
      guard let page = ImagePDF.page(jpeg: bytes) else { return .unreadable }
      pdf = page
    default: return .otherKind
    }
    guard pdf.count <= largest else { return .unreadable }
    guard let program = executable("pdftoppm"), let limiter = executable("prlimit") else {
      return .painterMissing
    }
    let child = ChildProcess(
      path: limiter,
      arguments: [
        "--as=1500000000", "--cpu=10", "--fsize=0", "--core=0", "--", program, "-q", "-gray", "-scale-to",
        String(longestSide), "-f", String(number), "-l", String(number), "-",
      ],
      environment: ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"]
    )
    do throws(PDFFault) {
      let result = try child.run(input: pdf, patience: patience)
      if result.output.isEmpty, result.status == wrongRange { return .noSuchPage }
      return (try? GreyPicture(pgm: result.output)).map { .page($0) } ?? .unreadable
    } catch {
      return .unreadable
    }
  }

  /// How the program ends when the document has no such page.
  private static let wrongRange: Int32 = 99

  private static func executable(_ name: String) -> String? {
    ["/usr/bin", "/usr/local/bin", "/bin"].map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}
