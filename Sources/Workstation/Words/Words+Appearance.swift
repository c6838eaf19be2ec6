package import TerminalCanvas

// The words of themes, languages and what the terminal can show.

extension Words {
  var appearanceTitle: String { say("Farben und Sprache", "Colours and language") }
  var keepAppearance: String { say("behalten", "keep") }
  var dropAppearance: String { say("Zurück wie vorher", "Back as before") }

  /// The name of a language in that language.
  func ownName(of language: Language) -> String {
    switch language {
    case .german: "Deutsch"
    case .english: "English"
    }
  }

  func kind(of theme: ThemeChoice) -> String {
    if theme.isFaulty { return say("✗ fehlerhaft", "✗ faulty") }
    return theme.isOwn ? say("eigenes", "own") : say("Farben", "colours")
  }

  func themeHasFaults(_ name: String) -> String {
    say(
      "Das Farbschema \(name) hat Fehler; „aktenlage themes check“ nennt sie.",
      "The theme \(name) has faults; “aktenlage themes check” names them."
    )
  }

  /// In the language that was chosen, whatever it was before.
  func appearanceKept(_ title: String, _ language: Language) -> String {
    Words(language).say(
      "Behalten: \(title), Deutsch.",
      "Kept: \(title), English."
    )
  }

  /// The user changed their keys during the session.
  var keysRead: String { say("keys.toml neu gelesen.", "Read keys.toml anew.") }

  /// What went wrong with the settings, and what is done instead.
  package func sentence(for fault: SettingsFault) -> String {
    switch fault {
    case .notKept(let path):
      say(
        "Gilt nur, bis Sie gehen: \(path) ließ sich nicht schreiben.",
        "Holds only until you leave: \(path) could not be written."
      )
    case .themeRefused(let name):
      say(
        "Das Farbschema \(name) fehlt oder hat Fehler; Sie sehen das übliche. \(key(.appearance)) wählt ein anderes.",
        "The theme \(name) is missing or has faults; you see the usual one. \(key(.appearance)) chooses another."
      )
    case .unreadable(let path, let line):
      say(
        "\(path), Zeile \(line), ist nicht zu verstehen und gilt nicht.",
        "\(path), line \(line), makes no sense and does not count."
      )
    case .keysRefused(let line):
      say(
        "keys.toml:\(line) fehlerhaft, übliche Tasten gelten; siehe aktenlage keys check.",
        "keys.toml:\(line) is faulty, the usual keys hold; see aktenlage keys check."
      )
    case .keysKept(let line):
      say(
        "keys.toml:\(line) fehlerhaft, die Tasten bleiben; siehe aktenlage keys check.",
        "keys.toml:\(line) is faulty, the keys stay; see aktenlage keys check."
      )
    case .themeKept(let name, let line):
      say(
        "Farbschema \(name), Zeile \(line), fehlerhaft; es bleibt, wie es war.",
        "Theme \(name), line \(line), is faulty; it stays as it was."
      )
    }
  }

  /// What was decided about the terminal, and why.
  package func sentence(for display: Display) -> String {
    let colors =
      switch display.depth {
      case .mono: say("keine Farben", "no colours")
      case .ansi8: say("8 Farben", "8 colours")
      case .ansi16: say("16 Farben", "16 colours")
      case .indexed256: say("256 Farben", "256 colours")
      case .direct: say("volle Farbe", "full colour")
      }
    let reason =
      switch display.reason {
      case .noColor: "NO_COLOR"
      case .terminfo: "TERM=\(display.term)"
      case .colorterm: "COLORTERM"
      }
    let signs =
      if !display.isUnicode {
        say(
          " Der Zeichensatz ist nicht UTF-8: alles in ASCII.",
          " The character set is not UTF-8: all in ASCII."
        )
      } else if !display.hasSigns {
        say(" Zeichen in ASCII, weil die Schrift sie nicht hat.", " Signs in ASCII; the font lacks them.")
      } else {
        ""
      }
    return say("Dieses Terminal: \(colors), laut \(reason).", "This terminal: \(colors), by \(reason).")
      + signs
  }

  var sampleChart: String { say("Muster", "Sample") }
  var sampleSeries: [String] { [say("neu", "new"), say("in Arbeit", "at work"), say("fertig", "done")] }

  /// How charts are written in this language.
  package var chartStyle: ChartStyle {
    ChartStyle(
      .block,
      decimalSign: say(",", "."),
      groupSign: say(".", ","),
      emptyText: say("keine Daten", "no data")
    )
  }
}
