import AktenlageTesting
import TerminalCanvas

/// A piece of a row that a terminal shows in one look other than its own.
struct ShownRun {
  let row: Int
  let columns: ClosedRange<Int>
  let look: Look
  let text: String

  /// The runs of a row, in order.
  static func all(in model: ScreenModel, row: Int) -> [ShownRun] {
    let cells = model.cells[row]
    var runs: [ShownRun] = []
    var start = 0
    while start < cells.count {
      var end = start
      while end + 1 < cells.count, cells[end + 1].look == cells[start].look { end += 1 }
      if cells[start].look != Look() {
        let text = cells[start...end].map(\.text).joined()
        runs.append(ShownRun(row: row, columns: start...end, look: cells[start].look, text: text))
      }
      start = end + 1
    }
    return runs
  }

  /// `5:54-66 underline  Zurückgegeben`.
  var line: String {
    let words = text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    let place = "\(row):\(columns.lowerBound)-\(columns.upperBound)"
    return words.isEmpty ? "\(place) \(lookText)" : "\(place) \(lookText)  \(words)"
  }

  private var lookText: String {
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"), (.reverse, "reverse"),
    ]
    var parts = names.filter { look.attributes.contains($0.0) }.map(\.1)
    if case .indexed(let index) = look.foreground { parts.append("\(index)") }
    if case .indexed(let index) = look.background { parts.append("on \(index)") }
    return parts.joined(separator: " ")
  }
}
