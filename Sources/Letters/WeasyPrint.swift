import Glibc

/// The program that makes PDF out of HTML: Debian's package `weasyprint`.
package struct WeasyPrint: Hashable, Sendable {
  /// Where the program lies.
  package let path: String

  package init(path: String) { self.path = path }

  /// The Debian package to install where the program is missing.
  package static let package = "weasyprint"

  /// How long one letter may take.
  package static let patience = Duration.seconds(60)

  /// The program as a search path finds it, such as that of `$PATH`; nil where it is not installed.
  ///
  /// Folders that are not named from the root are left out: they would let the working directory decide what runs.
  package static func find(in searchPath: String) -> WeasyPrint? {
    searchPath.split(separator: ":").lazy
      .filter { $0.hasPrefix("/") }
      .map { "\($0)/weasyprint" }
      .first { access($0, X_OK) == 0 }
      .map(WeasyPrint.init)
  }

  /// The PDF of a page, with its fonts embedded and fit for an archive (PDF/A-3b).
  ///
  /// The page is given on standard input and nothing else is: no shell runs, and every address of a network leads
  /// nowhere.
  package func pdf(
    of html: String,
    patience: Duration = WeasyPrint.patience
  ) throws(PDFFault) -> [UInt8] {
    let result = try ChildProcess(
      path: path,
      arguments: ["--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/a-3b", "-", "-"],
      environment: Self.environment
    ).run(input: Array(html.utf8), patience: patience)
    guard result.status == 0 else { throw .failed(status: result.status, detail: result.errors) }
    guard result.output.starts(with: Array("%PDF-".utf8)) else { throw .noPDF }
    return result.output
  }

  private static var environment: [String] {
    // Port 9 discards: whatever the library might want to fetch, it gets nothing.
    let nowhere = ["http_proxy", "https_proxy", "ftp_proxy", "all_proxy"].map { "\($0)=http://127.0.0.1:9" }
    let home = getenv("HOME").map { ["HOME=" + String(cString: $0)] } ?? []
    return ["PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8", "LC_ALL=C.UTF-8"] + nowhere + home
  }
}

/// Why there is no PDF.
package enum PDFFault: Error, Hashable, Sendable {
  /// The program could not be started; `code` is the error number of the system.
  case notStarted(code: Int32)
  /// It took longer than it may and was ended.
  case tookTooLong
  /// It ended with a fault; `detail` is what it said, for the log.
  case failed(status: Int32, detail: String)
  /// It gave more than a letter can have.
  case tooLarge
  /// What it gave is no PDF.
  case noPDF
}
