import AktenlageTesting
import CNcurses
import NcursesTerminal
import OfficeFiles
import TerminalCanvas

/// A sort of terminal, as far as pictures differ on it.
enum TerminalSort: String, CaseIterable, Sendable {
  case direct
  case indexed = "256"
  case sixteen = "16"
  case mono
  /// The console with eight colours and a character set without UTF-8.
  case ascii

  fileprivate var term: String {
    switch self {
    case .direct: "xterm-direct"
    case .indexed, .mono: "xterm-256color"
    case .sixteen: "xterm-16color"
    case .ascii: "linux"
    }
  }

  fileprivate var locale: String { self == .ascii ? "C" : "C.UTF-8" }

  /// Whether a colour can be told at this depth.
  func has(_ color: ThemeColor) -> Bool {
    switch (color, self) {
    case (.standard, _), (.direct, .direct), (.indexed, .indexed): true
    case (.indexed(let index), .sixteen): index < 16
    case (.indexed(let index), .ascii): index < 8
    case (.indexed, .direct), (.indexed, .mono), (.direct, _): false
    }
  }
}

/// The driver on one sort of terminal, and what that shows.
@MainActor
struct TerminalStage {
  private let sort: TerminalSort
  private let painter: Painter
  private let theme: Theme
  private(set) var model: ScreenModel

  init(_ sort: TerminalSort, _ size: Size) throws {
    self.sort = sort
    let isUnicode = cn_set_locale(sort.locale)
    let capabilities = try Capabilities.decide(
      environment: ["TERM": sort.term],
      isUnicode: isUnicode,
      isMono: sort == .mono
    ) {
      let count = Int(cn_colors_of($0))
      return count < 0 ? nil : count
    }
    painter = try Painter(capabilities: capabilities, size: size, transliterate: ASCIIFallback.text)
    theme = try ThemeLibrary().theme(named: ThemeLibrary.standardName)
    model = ScreenModel(columns: size.columns, rows: size.rows)
    feed(Array(String(cString: cn_screen_enter_bytes()).utf8))
  }

  private mutating func feed(_ bytes: some Sequence<UInt8>) {
    model.feed(bytes, isUnicode: sort != .ascii)
  }

  /// Shows a picture, and gives the bytes and cells that it took.
  @discardableResult
  mutating func show(_ canvas: Canvas) -> (bytes: Int, cells: Int) {
    let frame = painter.frame(canvas, theme: theme)
    feed(frame.bytes)
    return (frame.bytes.count, frame.cells)
  }

  /// Shows a picture on an empty screen of its size.
  mutating func showAnew(_ canvas: Canvas) {
    painter.invalidate()
    model = ScreenModel(columns: canvas.size.columns, rows: canvas.size.rows)
    feed(Array(String(cString: cn_screen_enter_bytes()).utf8))
    show(canvas)
  }

  func close() {
    painter.close()
    _ = cn_set_locale("C.UTF-8")
  }

  /// What the terminal does not show as the picture has it; nil if there is nothing.
  func fault(_ canvas: Canvas) -> String? {
    if let sequence = model.unknown.first { return "unknown: \(sequence)" }
    for row in 0..<canvas.size.rows {
      if sort == .ascii {
        for (cell, shown) in zip(canvas.rowCells(row), model.cells[row]) {
          let isASCII = cell.text.utf8.count == 1
          guard !isASCII || shown.text == cell.text, !shown.text.isEmpty else {
            return "row \(row): \(model.text(row))"
          }
        }
      } else if model.text(row) != canvas.row(row) {
        return "row \(row): \(model.text(row)) for \(canvas.row(row))"
      }
      for cell in model.cells[row] where !sort.has(cell.look.foreground) || !sort.has(cell.look.background) {
        return "row \(row): \(cell.look)"
      }
    }
    guard let cursor = canvas.cursor else { return nil }
    return model.isCursorShown && model.cursor == cursor ? nil : "the cursor is at \(model.cursor)"
  }
}
