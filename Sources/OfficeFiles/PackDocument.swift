import Casework
import TOMLKit

/// One file of a pack, read into a tree, or what kept it from being read.
enum PackDocument {
  case tree([TOMLNode.Field])
  /// The fault, with its line and the key path where they are known.
  case unreadable(CatalogueFault.Rule, line: Int?, path: String)

  /// Reads one file.
  init(_ file: CatalogueFile) {
    // The library reads up to the first zero byte and would silently forget the rest.
    guard !file.bytes.contains(0), let text = String(validating: file.bytes, as: UTF8.self) else {
      self = .unreadable(.notText, line: nil, path: "")
      return
    }
    do {
      guard case .table(let fields) = TOMLNode(try TOMLTable(string: text)) else {
        self = .unreadable(.wrongType(expected: .table), line: nil, path: "")
        return
      }
      self = .tree(fields)
    } catch let error as TOMLParseError {
      self = Self.fault(of: error, in: file)
    } catch {
      self = .unreadable(.syntax("\(error)"), line: nil, path: "")
    }
  }

  private static func fault(of error: TOMLParseError, in file: CatalogueFile) -> PackDocument {
    let line = max(1, error.source.begin.line)
    let repetitions = TOMLLineIndex(utf8: file.bytes).repetitions
    guard let repetition = repetitions.first(where: { $0.line == line }) else {
      return .unreadable(.syntax(error.description), line: line, path: "")
    }
    return .unreadable(.duplicateKey(firstLine: repetition.firstLine), line: line, path: repetition.path)
  }
}
