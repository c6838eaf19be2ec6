import Casework

// Menus, and the kinds of screens on which commands can be given.

extension Words {
  /// The title of a menu.
  package func name(of group: Command.Group) -> String {
    switch group {
    case .work: say("Vorgang", "Case")
    case .decision: say("Bescheid", "Decision")
    case .view: say("Ansicht", "View")
    case .go: say("Gehe zu", "Go to")
    case .program: say("Programm", "Program")
    }
  }

  /// A kind of screen.
  package func name(of place: Command.Place) -> String {
    switch place {
    case .queue: say("Liste", "list")
    case .caseFile: say("Akte", "file")
    case .document: say("Blatt", "folio")
    case .form: say("Formular", "form")
    case .review: say("Zeichnung", "review")
    case .letters: say("Schreiben", "letters")
    case .catalogue: say("Katalog", "catalogue")
    case .readAloud: say("Vorlesemodus", "read-aloud mode")
    }
  }

  /// Where a command can be given.
  package func places(of command: CommandID) -> String {
    let places = command.entry.places
    return places.isEmpty ? say("überall", "everywhere") : places.map { name(of: $0) }.joined(separator: ", ")
  }

  /// Why a command of another screen is not possible, and where it is.
  func notHere(_ command: CommandID) -> String {
    let places = command.entry.places
    guard !places.isEmpty else {
      return say("In diesem Bild ohne Bedeutung.", "It means nothing on this screen.")
    }
    let names = places.map { name(of: $0) }.joined(separator: ", ")
    return say(
      "Hier gerade nicht möglich. Den Befehl gibt es in: \(names).",
      "Not possible here now. The command exists in: \(names)."
    )
  }

  /// What a command is called beside those of all menus: tabs say that they are tabs.
  func fullName(of offer: Offer) -> String {
    guard let words = offer.words else { return name(of: offer.command) }
    return offer.command.tabIndex == nil ? words : "\(name(of: offer.command)): \(words)"
  }

  /// The keys of a command, at most so many.
  func keyNames(_ strokes: [KeyStroke], most: Int = 2) -> String {
    // Two keys in a row have a blank between them.
    let separator = strokes.prefix(most).contains(where: \.isAfterGo) ? " · " : " "
    return strokes.prefix(most).map { name(of: $0) }.joined(separator: separator)
  }

  var paletteTitle: String { say("Befehle", "Commands") }
  var palettePlaceholder: String { say("Befehl oder Aktenzeichen tippen", "type a command or a reference") }
  var helpTitle: String { say("Tasten dieses Bildes", "Keys of this screen") }
  var helpPlaceholder: String { say("tippen zum Suchen", "type to search") }
  var noCommandFound: String { say("Kein Befehl heißt so ähnlich.", "No command has such a name.") }
  var openCaseCommand: String { say("Vorgang öffnen", "open case") }
  var searchCommand: String { say("danach suchen", "search for it") }

  /// What opening a case from the palette does.
  func openCaseSummary(_ reference: CaseReference) -> String {
    say("Öffnet \(reference).", "Opens \(reference).")
  }

  /// What searching from the palette does.
  var searchSummary: String {
    say("Sucht in allen Akten nach dem getippten Text.", "Searches all files for the text that was typed.")
  }
}
