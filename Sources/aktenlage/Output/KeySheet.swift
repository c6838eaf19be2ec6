import Letters
import Workstation

/// All commands with their keys on paper: one table a menu.
struct KeySheet {
  let keys: KeyMap
  let words: Words

  /// The page as HTML.
  var page: String {
    let title = words.keySheetTitle
    let tables = Command.Group.allCases.map { group in
      let rows = Command.all.filter { $0.group == group }.map { row($0) }
      return "<h2>\(HTMLText.line(words.name(of: group)))</h2><table>\(rows.joined())</table>"
    }
    return """
      <!DOCTYPE html><html lang="\(words.language.rawValue)"><head><meta charset="utf-8"><title>\(title)</title>
      <style>@page { size: A4; margin: 15mm } body { font: 9pt sans-serif } h1 { font-size: 14pt }
      h2 { font-size: 10pt; margin: 3mm 0 1mm } table { width: 100%; border-collapse: collapse }
      td { border-bottom: 0.2pt solid #999; padding: 0.4mm 2mm 0.4mm 0; vertical-align: top }
      td.k { width: 28mm; font-weight: bold } td.n { width: 38mm } tr { break-inside: avoid }</style></head>
      <body><h1>\(title)</h1>\(tables.joined())</body></html>
      """
  }

  /// The page as PDF.
  func pdf() throws(Failure) -> [UInt8] {
    guard let printer = WeasyPrint.find(in: StorePath.environment("PATH") ?? "") else {
      throw .said(words.noPrinterOfKeys(WeasyPrint.package), .unavailable)
    }
    do throws(PDFFault) {
      return try printer.pdf(of: page)
    } catch {
      throw .said(words.explanation(of: error), .unavailable)
    }
  }

  private func row(_ command: Command) -> String {
    let texts = [
      words.names(of: keys.strokes(of: command.id)), words.name(of: command.id),
      words.summary(of: command.id),
    ].map(HTMLText.line)
    return "<tr><td class=\"k\">\(texts[0])</td><td class=\"n\">\(texts[1])</td><td>\(texts[2])</td></tr>"
  }
}
