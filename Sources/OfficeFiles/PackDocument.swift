import TOMLKit

/// One readable file of a pack.
struct PackDocument {
  let root: TableReader

  /// Reads the file; nil, with the fault in the log, where it is not TOML.
  init?(_ file: CatalogueFile, file number: Int, log: FaultLog) {
    let place = FaultLog.Place(file: number, path: "")
    // The library reads up to the first zero byte and would silently forget the rest.
    guard !file.bytes.contains(0), let text = String(validating: file.bytes, as: UTF8.self) else {
      log.report(.notText, at: place)
      return nil
    }
    do {
      guard case .table(let fields) = TOMLNode(try TOMLTable(string: text)) else { return nil }
      root = TableReader(fields, at: place, log: log)
    } catch let error as TOMLParseError {
      Self.report(error, in: file, number, log)
      return nil
    } catch {
      log.report(.syntax("\(error)"), at: place)
      return nil
    }
  }

  private static func report(_ error: TOMLParseError, in file: CatalogueFile, _ number: Int, _ log: FaultLog)
  {
    let index = TOMLLineIndex(utf8: file.bytes)
    let line = max(1, error.source.begin.line)
    if let repetition = index.repetitions.first(where: { $0.line == line }) {
      let place = FaultLog.Place(file: number, path: repetition.path)
      log.report(.duplicateKey(firstLine: repetition.firstLine), at: place, line: line)
    } else {
      log.report(.syntax(error.description), at: FaultLog.Place(file: number, path: ""), line: line)
    }
  }
}
