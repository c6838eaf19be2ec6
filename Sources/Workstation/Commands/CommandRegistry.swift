import TerminalCanvas

extension Command {
  /// All commands, in the order in which lists show them.
  package static let all: [Command] = CommandID.allCases.map(\.entry)
}

extension CommandID {
  /// The one place that says to which menu a command belongs, where it can be given, and by which keys.
  ///
  /// No key needs AltGr on a German keyboard.
  package var entry: Command {
    switch self {
    case .help: Command(self, .program, [], KeyStroke("?"), .function(1), .control("g"))
    case .palette: Command(self, .program, [], KeyStroke(":"), .control("k"))
    case .menu: Command(self, .program, [], .function(9))
    case .why: Command(self, .program, [], KeyStroke("i"), .function(1))
    case .back: Command(self, .go, [], .function(3), KeyStroke("q"), KeyStroke(.escape), .function(12))
    case .leave: Command(self, .program, [.queue], .function(3), KeyStroke("q"))
    case .quit: Command(self, .program, [], .control("q"))
    case .redraw: Command(self, .view, [], .control("l"))
    case .suspend: Command(self, .program, [], .control("z"))
    case .appearance: Command(self, .view, [], .control("t"))
    case .messages: Command(self, .program, [], .control("n"))
    case .readAll: Command(self, .program, [.readAloud], .control("r"))
    case .readHints: Command(self, .program, [.readAloud], .control("f"))
    case .mouse: Command(self, .program, [], .control("x"))
    case .copyValue: Command(self, .work, [], KeyStroke("y"))
    case .copyReference: Command(self, .work, [], KeyStroke("Y"))
    case .openCases: Command(self, .go, [], .control("o"))
    case .lastCase: Command(self, .go, [], KeyStroke(","))
    case .tour: Command(self, .program, [], KeyStroke("#"))
    case .coach: Command(self, .program, [], KeyStroke("="))
    case .example: Command(self, .program, [], .control("d"))
    case .open: Command(self, .work, [], KeyStroke(.enter))
    case .openItem: Command(self, .work, [.caseFile], KeyStroke(.enter))
    case .refresh: Command(self, .view, [.queue, .caseFile, .review], .function(5), KeyStroke("r"))
    case .search: Command(self, .go, [.queue, .caseFile], KeyStroke("/"))
    case .filter: Command(self, .view, [.queue], KeyStroke("f"))
    case .clearFilter: Command(self, .view, [.queue], KeyStroke(.backspace))
    case .sortList: Command(self, .view, [.queue], KeyStroke("o"))
    case .chooseColumns: Command(self, .view, [.queue], KeyStroke("s"))
    case .news: Command(self, .view, [.queue], KeyStroke("n"))
    case .views: Command(self, .view, [.queue], KeyStroke("V"))
    case .mark: Command(self, .work, [.queue], KeyStroke(" "))
    case .markRange: Command(self, .work, [.queue], KeyStroke("v"))
    case .markAll: Command(self, .work, [.queue], KeyStroke("*"))
    case .clearMarks: Command(self, .work, [.queue], KeyStroke("-"), KeyStroke(.escape))
    case .runBatch: Command(self, .work, [.form], KeyStroke("A"))
    case .stopWork: Command(self, .work, [.form], .control("c"))
    case .actions: Command(self, .work, [.queue, .caseFile], KeyStroke("x"))
    case .nextStep: Command(self, .work, [.caseFile], KeyStroke("a"))
    case .undo: Command(self, .work, [.queue, .caseFile, .form], KeyStroke("u"))
    case .firstTab: tab("1")
    case .secondTab: tab("2")
    case .thirdTab: tab("3")
    case .fourthTab: tab("4")
    case .fifthTab: tab("5")
    case .sixthTab: tab("6")
    case .seventhTab: tab("7")
    case .eighthTab: tab("8")
    case .ninthTab: tab("9")
    case .previousTab:
      Command(self, .view, [.queue, .caseFile, .catalogue], KeyStroke("ö"), KeyStroke(.left))
    case .nextTab: Command(self, .view, [.queue, .caseFile, .catalogue], KeyStroke("ä"), KeyStroke(.right))
    case .switchPane: Command(self, .view, [.form, .review], .function(6), KeyStroke(.tab))
    case .zoom: Command(self, .view, [.queue, .document, .review], KeyStroke("z"))
    case .picture: Command(self, .view, [.document], KeyStroke("t"))
    case .note: Command(self, .work, [.queue, .caseFile, .review], KeyStroke("c"))
    case .decide: Command(self, .decision, [.caseFile], KeyStroke("b"))
    case .take: Command(self, .work, [.queue, .caseFile], KeyStroke("t"))
    case .tick: Command(self, .work, [.caseFile], KeyStroke(" "))
    case .requestDocuments: Command(self, .work, [.caseFile], KeyStroke("f"))
    case .followUp: Command(self, .work, [.caseFile], KeyStroke("w"))
    case .sign: Command(self, .decision, [.caseFile, .review], KeyStroke("Z"))
    case .returnDraft: Command(self, .decision, [.caseFile, .review], KeyStroke("R"))
    case .signStack: Command(self, .decision, [.queue], KeyStroke("S"))
    case .remark: Command(self, .decision, [.review], KeyStroke("m"))
    case .save: Command(self, .decision, [.form], .function(2), .control("s"))
    case .submit: Command(self, .decision, [.form], .function(8))
    case .values: Command(self, .work, [.form], .function(4))
    case .nextFault: Command(self, .view, [.form], .function(7))
    case .edit: Command(self, .work, [.caseFile], KeyStroke("e"))
    case .nextItem: Command(self, .go, [.caseFile, .review], KeyStroke("n"))
    case .previousItem: Command(self, .go, [.caseFile, .review], KeyStroke("N"))
    case .compare: Command(self, .decision, [.review, .catalogue], KeyStroke("d"))
    case .capture: Command(self, .work, [.queue], KeyStroke("+"))
    case .asOf: Command(self, .view, [.caseFile], KeyStroke("s"))
    case .deadlineBook: Command(self, .go, [.caseFile], KeyStroke("F"))
    case .letters: Command(self, .go, [.caseFile], KeyStroke("v"))
    case .print: Command(self, .work, [.letters], KeyStroke("p"))
    case .catalogue: Command(self, .go, [.queue, .caseFile], KeyStroke("§"))
    }
  }

  private func tab(_ digit: Character) -> Command {
    Command(self, .view, [.queue, .caseFile], KeyStroke(digit))
  }
}
