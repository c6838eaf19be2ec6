import TerminalCanvas

extension CommandID {
  /// The keys of a command now: the one that hints show first.
  ///
  /// While somebody types, letters are text, and F1 explains the field. Enter then belongs to the field as well; a
  /// screen that offers it runs it itself.
  package func strokes(whileTyping: Bool) -> [KeyStroke] {
    guard whileTyping else { return strokes.filter { self != .why || $0 != .function(1) } }
    if self == .help { return [.function(9)] }
    // In a text Ctrl+Z takes back what was typed.
    if self == .suspend { return [] }
    return strokes.filter { $0.isSafeWhileTyping || $0 == KeyStroke(.enter) }
  }

  /// All keys of a command. None needs AltGr on a German keyboard.
  private var strokes: [KeyStroke] {
    switch self {
    case .help: [KeyStroke("?"), .function(1), .function(9)]
    case .why: [KeyStroke("i"), .function(1)]
    case .back: [.function(3), KeyStroke("q"), KeyStroke(.escape), .function(12)]
    case .leave: [.function(3), KeyStroke("q")]
    case .quit: [.control("q")]
    case .redraw: [.control("l")]
    case .suspend: [.control("z")]
    case .appearance: [.control("t")]
    case .open, .openItem: [KeyStroke(.enter)]
    case .refresh: [.function(5), KeyStroke("r")]
    case .search: [KeyStroke("/")]
    case .actions: [KeyStroke("x")]
    case .nextStep: [KeyStroke("a")]
    case .undo: [KeyStroke("u")]
    case .firstTab: [KeyStroke("1")]
    case .secondTab: [KeyStroke("2")]
    case .thirdTab: [KeyStroke("3")]
    case .fourthTab: [KeyStroke("4")]
    case .fifthTab: [KeyStroke("5")]
    case .sixthTab: [KeyStroke("6")]
    case .seventhTab: [KeyStroke("7")]
    case .eighthTab: [KeyStroke("8")]
    case .ninthTab: [KeyStroke("9")]
    case .previousTab: [KeyStroke("ö"), KeyStroke(.left)]
    case .nextTab: [KeyStroke("ä"), KeyStroke(.right)]
    case .switchPane: [.function(6), KeyStroke(.tab)]
    case .zoom: [KeyStroke("z")]
    case .note: [KeyStroke("c")]
    case .decide: [KeyStroke("b")]
    case .take: [KeyStroke("t")]
    case .tick: [KeyStroke(" ")]
    case .requestDocuments: [KeyStroke("f")]
    case .followUp: [KeyStroke("w")]
    case .sign: [KeyStroke("Z")]
    case .returnDraft: [KeyStroke("R")]
    case .save: [.function(2), .control("s")]
    case .submit: [.function(8)]
    case .edit: [KeyStroke("e")]
    case .nextItem: [KeyStroke("n")]
    case .previousItem: [KeyStroke("N")]
    case .compare: [KeyStroke("d")]
    case .capture: [KeyStroke("+")]
    case .asOf: [KeyStroke("s")]
    case .deadlineBook: [KeyStroke("F")]
    case .letters: [KeyStroke("v")]
    case .print: [KeyStroke("p")]
    case .catalogue: [KeyStroke("§")]
    }
  }

  /// The number of a tab, counted from 0, for the commands that choose one.
  package var tabIndex: Int? {
    switch self {
    case .firstTab: 0
    case .secondTab: 1
    case .thirdTab: 2
    case .fourthTab: 3
    case .fifthTab: 4
    case .sixthTab: 5
    case .seventhTab: 6
    case .eighthTab: 7
    case .ninthTab: 8
    case .help, .why, .back, .leave, .quit, .redraw, .suspend, .appearance, .open, .refresh, .search,
      .actions, .nextStep,
      .undo,
      .previousTab, .nextTab, .switchPane, .zoom, .note, .decide, .take, .tick, .requestDocuments, .followUp,
      .sign,
      .returnDraft, .save, .submit, .edit, .openItem, .nextItem, .previousItem,
      .compare, .capture, .asOf, .catalogue, .deadlineBook, .letters, .print:
      nil
    }
  }
}
