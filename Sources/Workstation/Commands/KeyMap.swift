import TerminalCanvas

extension CommandID {
  /// The keys of a command: the one that hints show first. No key needs AltGr on a German keyboard.
  package var strokes: [KeyStroke] {
    switch self {
    case .help: [KeyStroke("?"), .function(1)]
    case .why: [KeyStroke("i"), .function(1)]
    case .back: [.function(3), KeyStroke("q"), KeyStroke(.escape), .function(12)]
    case .quit: [.control("q")]
    case .redraw: [.control("l")]
    case .suspend: [.control("z")]
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
    case .help, .why, .back, .quit, .redraw, .suspend, .open, .refresh, .search, .actions, .nextStep, .undo,
      .previousTab, .nextTab, .switchPane, .zoom, .note, .decide, .take, .tick, .requestDocuments, .followUp,
      .sign,
      .returnDraft, .save, .submit, .edit, .openItem, .nextItem, .previousItem:
      nil
    }
  }
}
