import TerminalCanvas

// The words of the command registry: key line, help, menu all read these.

extension Words {
  /// What a command does, in at most 24 cells.
  package func name(of command: CommandID) -> String {
    switch command {
    case .help: say("Tasten", "Keys")
    case .palette: say("Befehle", "commands")
    case .menu: say("Menü", "Menu")
    case .why: say("Warum?", "Why?")
    case .back: say("Zurück", "Back")
    case .leave: say("Beenden", "Quit")
    case .quit: say("Sofort beenden", "Quit at once")
    case .redraw: say("Neu zeichnen", "Redraw")
    case .suspend: say("Anhalten (Shell)", "Suspend (shell)")
    case .appearance: appearanceTitle
    case .messages: messagesTitle
    case .readAll: say("alles vorlesen", "read everything")
    case .readHints: say("Tasten vorlesen", "read the keys")
    case .mouse: say("Maus an, aus", "mouse on, off")
    case .copyValue: say("Wert kopieren", "copy value")
    case .copyReference: say("Aktenzeichen kopieren", "copy reference")
    case .goTo: say("Gehe zu…", "go to…")
    case .firstRow: say("zum Anfang", "to the beginning")
    case .toList: say("Arbeitsvorrat", "queue")
    case .openCases: say("offene Vorgänge", "open cases")
    case .lastCase: say("zuletzt benutzter", "last used case")
    case .tour: say("Rundgang", "Tour")
    case .coach: say("Einarbeitungshilfe", "coach mode")
    case .example: say("Beispiel zeigen", "show an example")
    case .open, .openItem: say("öffnen", "open")
    case .refresh: say("Auffrischen", "Refresh")
    case .search: say("suchen", "search")
    case .filter: say("filtern", "filter")
    case .clearFilter: say("ganze Liste", "whole list")
    case .sortList: say("ordnen", "sort")
    case .chooseColumns: say("Spalten", "columns")
    case .news: say("Neues", "news")
    case .views: viewsTitle
    case .mark: say("markieren", "mark")
    case .markRange: say("Bereich markieren", "mark range")
    case .markAll: say("alle markieren", "mark all")
    case .clearMarks: say("Marken weg", "clear marks")
    case .runBatch: say("Ausführen", "Run")
    case .stopWork: say("abbrechen", "stop")
    case .actions: say("Aktionen…", "actions…")
    case .nextStep: say("nächster Schritt", "next step")
    case .undo: say("zurücknehmen", "take back")
    case .firstTab, .secondTab, .thirdTab, .fourthTab, .fifthTab, .sixthTab, .seventhTab, .eighthTab,
      .ninthTab:
      say("Reiter \((command.tabIndex ?? 0) + 1)", "tab \((command.tabIndex ?? 0) + 1)")
    case .previousTab: say("voriger Reiter", "previous tab")
    case .nextTab: say("nächster Reiter", "next tab")
    case .switchPane: say("Fenster", "pane")
    case .zoom: say("Vollbild", "full pane")
    case .picture: say("Bild der Seite", "page as picture")
    case .note: say("Vermerk", "note")
    case .decide: say("Bescheid", "decision")
    case .take: say("übernehmen", "take")
    case .tick: say("abhaken", "tick")
    case .requestDocuments: say("nachfordern", "request items")
    case .followUp: say("Wiedervorlage", "follow-up")
    case .sign: say("zeichnen", "sign")
    case .returnDraft: say("zurückgeben", "return")
    case .signStack: say("Stapel zeichnen", "sign a stack")
    case .remark: say("Stelle anmerken", "mark a passage")
    case .save: say("Sichern", "Save")
    case .submit: say("Zur Zeichnung", "Submit")
    case .values: say("Werte", "Values")
    case .nextFault: say("Fehler", "Faults")
    case .findInText: say("im Text suchen", "find in text")
    case .editOutside: say("im Editor", "in editor")
    case .edit: say("bearbeiten", "edit")
    case .nextItem: say("nächster Vorgang", "next case")
    case .previousItem: say("voriger Vorgang", "previous case")
    case .compare: say("Vergleich", "compare")
    case .capture: say("Antrag erfassen", "Capture application")
    case .asOf: say("Stand vom…", "as of…")
    case .deadlineBook: say("Fristenbuch", "deadline book")
    case .letters: say("Schreiben", "letters")
    case .print: say("PDF schreiben", "write PDF")
    case .catalogue: say("Katalog", "catalogue")
    }
  }

  /// A key stroke as it is printed on the keyboard.
  package func name(of stroke: KeyStroke) -> String {
    if stroke.isAfterGo { return "\(key(.goTo)) \(name(of: KeyStroke(stroke.key)))" }
    var parts: [String] = []
    if stroke.modifiers.contains(.control) { parts.append(say("Strg", "Ctrl")) }
    if stroke.modifiers.contains(.alt) { parts.append("Alt") }
    if stroke.modifiers.contains(.shift) { parts.append(say("Umschalt", "Shift")) }
    if case .character(let character) = stroke.key, stroke.modifiers == .alt, character.isUppercase {
      parts.append(say("Umschalt", "Shift"))
    }
    let isCombined = stroke.modifiers.contains(.control) || stroke.modifiers.contains(.alt)
    switch stroke.key {
    case .character(" "): parts.append(say("Leertaste", "Space"))
    case .character(let character): parts.append(isCombined ? character.uppercased() : String(character))
    case .enter: parts.append("Enter")
    case .tab: parts.append("Tab")
    case .backspace: parts.append(say("Rücktaste", "Backspace"))
    case .delete: parts.append(say("Entf", "Del"))
    case .insert: parts.append(say("Einfg", "Ins"))
    case .escape: parts.append("Esc")
    case .up: parts.append("↑")
    case .down: parts.append("↓")
    case .left: parts.append("←")
    case .right: parts.append("→")
    case .home: parts.append(say("Pos1", "Home"))
    case .end: parts.append(say("Ende", "End"))
    case .pageUp: parts.append(say("Bild↑", "PgUp"))
    case .pageDown: parts.append(say("Bild↓", "PgDn"))
    case .function(let number): parts.append("F\(number)")
    }
    return parts.joined(separator: "+")
  }
}
