// Other words by which a command is found.

extension Words {
  /// Words that people may look for instead of a command's name; none where nobody would.
  package func synonyms(of command: CommandID) -> [String] {
    synonymList(of: command).split(separator: ",").map { String($0.drop { $0 == " " }) }
  }

  /// The name, the synonyms: all words of a command in this language.
  package func allNames(of command: CommandID) -> [String] { [name(of: command)] + synonyms(of: command) }

  /// Parted by commas.
  private func synonymList(of command: CommandID) -> String {
    switch command {
    case .help: say("Hilfe, Tastenbelegung, Kürzel", "help, shortcuts, bindings")
    case .palette: say("Palette, Suche nach Befehlen, ausführen", "palette, find command, run")
    case .menu: say("Menüzeile, Menüleiste", "menu bar, pull-down")
    case .why: say("Herkunft, Begründung, Herleitung, Feldhilfe", "explain, reason, source, field help")
    case .back: say("schließen, abbrechen, verlassen", "close, cancel, return")
    case .leave: say("abmelden, Feierabend, Programm beenden", "log out, exit, end")
    case .quit: say("abmelden, Feierabend, Programm beenden", "log out, exit, end")
    case .redraw: say("Bildschirm, Anzeige reparieren", "repaint, screen, repair display")
    case .suspend: say("Hintergrund, Kommandozeile, pausieren", "background, command line, pause")
    case .appearance:
      say(
        "Farben, Sprache, Einstellungen, Thema, Englisch",
        "colours, theme, settings, language, German"
      )
    case .tour: say("Einführung, Anleitung, erster Tag, lernen", "introduction, tutorial, first day, learn")
    case .coach:
      say("Anleitung, Norm, Hausregel, neu hier, Schritte", "guide, norm, house rule, new here, steps")
    case .example: say("Muster, Vorlage, fertiges Beispiel", "sample, finished example, model")
    case .messages: say("Verlauf, Hinweise, Fehlermeldungen", "history, notices, errors")
    case .readAll: say("vorlesen, Screenreader, Braille", "read aloud, screen reader, braille")
    case .readHints: say("vorlesen, Hilfe, Tastenbelegung", "read aloud, help, shortcuts")
    case .mouse: say("Klick, Zeiger, Rad", "click, pointer, wheel")
    case .copyValue: say("Zwischenablage, kopieren, Wert", "clipboard, copy, value")
    case .copyReference: say("Zwischenablage, kopieren, AZ", "clipboard, copy, number")
    case .goTo: say("springen, wechseln, Ziel", "jump, switch, target")
    case .firstRow: say("Anfang, oben, erste Zeile", "top, first row, begin")
    case .toList: say("Liste, Startbild, zurück zur Liste", "list, home, back to the list")
    case .openCases:
      say("offene Akten, wechseln, Fenster, Reiter", "open files, switch, windows, buffers")
    case .lastCase: say("letzte Akte, hin und her, wechseln", "last file, switch back, alternate")
    case .open: say("aufrufen, ansehen, lesen, auswählen", "view, read, choose, enter")
    case .openItem: say("Zeile, Dokument lesen, Eintrag, ansehen", "row, read document, entry, view")
    case .refresh: say("neu laden, aktualisieren", "reload, update")
    case .search: say("finden, Person, Aktenzeichen", "find, person, reference")
    case .sortList: say("sortieren, Reihenfolge, umkehren, aufsteigend", "order, reverse, ascending, arrange")
    case .chooseColumns: say("Ansicht, Felder, einblenden, Tabelle", "view, fields, show, table")
    case .clearFilter: say("Filter löschen, alle", "clear filter, all")
    case .filter: say("einschränken, nur, auswählen", "restrict, only, select")
    case .news: say("seit gestern, neu, bewegt, fällig", "since yesterday, new, moved, due")
    case .views:
      say("Reiter, gespeicherte Filter, Liste sichern, Team", "tabs, saved filters, save list, team")
    case .mark: say("auswählen, ankreuzen, Häkchen", "select, pick, check")
    case .markRange: say("von bis, auswählen, Block", "select, from to, block")
    case .markAll: say("alles auswählen, sämtliche", "select all, every")
    case .clearMarks: say("Auswahl aufheben, abwählen", "deselect, unmark, none")
    case .runBatch: say("Stapel, Sammelaktion, mehrere", "batch, bulk, several")
    case .stopWork: say("anhalten, aufhören, unterbrechen", "cancel, interrupt, halt")
    case .actions: say("Handlungen, Verfahrensschritte, alles", "acts, steps, all, procedure")
    case .nextStep: say("weiter, fortfahren, vorantreiben", "continue, proceed, advance")
    case .undo: say("rückgängig, widerrufen, Fehler", "undo, revert, mistake")
    case .previousTab: say("links, zurückblättern, Ansicht", "left, view, before")
    case .nextTab: say("rechts, weiterblättern, Ansicht", "right, view, after")
    case .switchPane: say("Bereich wechseln, Teil", "area, switch, part")
    case .picture: say("Scan, Faksimile, Vorschau des Dokuments", "scan, facsimile, image of the document")
    case .zoom: say("vergrößern, maximieren, Vorschau", "enlarge, maximise, preview")
    case .note: say("Kommentar, Notiz, Aktenvermerk, Telefonat", "comment, memo, remark, call")
    case .decide: say("entscheiden, Entwurf, Erteilung, Ablehnung", "decide, draft, grant, refusal")
    case .take: say("zuteilen, annehmen, an mich nehmen", "assign, claim, accept")
    case .tick: say("Nachweis, prüfen, Original gesehen", "evidence, check, original seen")
    case .requestDocuments:
      say(
        "Nachforderung, Unterlagen, Mitwirkung",
        "missing documents, evidence, cooperation"
      )
    case .followUp: say("Termin, Erinnerung, WV, Frist", "reminder, date, resubmission")
    case .sign: say("Schlusszeichnung, unterschreiben, freigeben", "signature, approve, release")
    case .signStack: say("Stapel, Sammelzeichnung, nacheinander", "batch, pile, one after the other")
    case .remark: say("Textstelle, Passage, markieren, zitieren", "passage, quote, annotate")
    case .returnDraft: say("ablehnen, Anmerkung, zur Überarbeitung", "reject, remark, rework")
    case .save: say("speichern, Fassung, Zwischenstand", "store, version, keep")
    case .submit: say("absenden, ausführen, vorlegen, abschicken", "send, carry out, complete")
    case .values: say("Werteliste, Kalender, Eingabehilfe", "list of values, calendar, prompt")
    case .nextFault: say("nächster Fehler, fehlende Angabe", "next fault, missing, error")
    case .findInText: say("Stelle, Wort, finden, Textsuche", "place, word, look for, text search")
    case .editOutside: say("vim, nano, emacs, auswärts schreiben", "vim, nano, emacs, external")
    case .edit: say("ändern, berichtigen, Befund, korrigieren", "change, correct, finding")
    case .nextItem: say("weiter, folgender", "following, forward")
    case .previousItem: say("vorheriger, davor", "preceding, backward")
    case .compare: say("Unterschiede, Fassungen, Änderungen", "difference, versions, changes")
    case .capture: say("neu, aufnehmen, anlegen, Eingang", "new, enter, create, intake")
    case .asOf: say("Zeitreise, Stichtag, früher, Datum", "history, date, earlier, past")
    case .deadlineBook: say("Fristen, Termine, Fristenkontrolle", "deadlines, dates, control")
    case .letters: say("Briefe, Post, Bescheide, Anschreiben", "mail, documents, correspondence")
    case .print: say("drucken, ausgeben, Datei", "print, output, file")
    case .catalogue: say("Gesetz, Recht, Paragraph, Anliegen, Gebühr", "law, statute, section, matters, fees")
    case .firstTab, .secondTab, .thirdTab, .fourthTab, .fifthTab, .sixthTab, .seventhTab, .eighthTab,
      .ninthTab:
      ""
    }
  }
}
