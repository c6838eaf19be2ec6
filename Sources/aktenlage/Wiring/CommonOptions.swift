import ArgumentParser
import Casework
import Workstation

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    help: help(
      "Der Bestand; sonst $AKTENLAGE_STORE, dann $XDG_DATA_HOME/aktenlage/aktenlage.sqlite.",
      "The store; else $AKTENLAGE_STORE, then $XDG_DATA_HOME/aktenlage/aktenlage.sqlite.",
      "path"
    )
  )
  var store: String?

  @Flag(help: help("Ein JSON-Objekt je Zeile.", "One JSON object a line."))
  var json = false

  @Flag(help: help("Auch sagen, warum.", "Say why as well."))
  var explain = false

  @Option(
    name: .customLong("lang"),
    help: help("Sprache: de oder en.", "Language: de or en.", "de|en")
  )
  var language: Language?

  @Option(help: help("Das Farbschema des Arbeitsplatzes.", "The workstation's theme.", "name"))
  var theme: String?

  @Option(
    name: [.customLong("mouse"), .customLong("maus")],
    help: help("Die Maus am Bildschirm: an oder aus.", "The mouse at the screen: on or off.", "on|off")
  )
  var mouse: Switch?

  @Flag(
    name: [.customLong("read-aloud"), .customLong("vorlesen")],
    help: help(
      "Der Arbeitsplatz als Zeilen zum Vorlesen statt als Bild.",
      "The workstation as lines to be read aloud, not as a picture."
    )
  )
  var readAloud = false

  @Option(
    name: .customLong("as"),
    help: help("Nur Übungsbestand: wer handelt.", "Training store only: who acts.", "officer")
  )
  var officer: String?

  @Option(
    help: help("Nur Übungsbestand: der heutige Tag.", "Training store only: today's date.", "date"),
    transform: CommonOptions.day
  )
  var today: CivilDate?

  @Option(
    help: help(
      "Wozu die Daten eingesehen werden; steht im Einsichtsprotokoll.",
      "What the data are looked at for; stands in the look-log.",
      "text"
    )
  )
  var purpose: String?

  /// The words in the language that was asked for.
  var words: Words { Words(language ?? HelpWords.ofEnvironment, names: BuiltInCatalogue.shared.names) }

  /// A day as people write it; the parser reports what is none.
  static func day(_ text: String) throws -> CivilDate {
    guard let day = try? CivilDate(parsing: text) else {
      throw ValidationError(
        helpText(
          "\(text) ist kein Tag von 1900-01-01 bis 2199-12-31.",
          "\(text) is not a day from 1900-01-01 to 2199-12-31."
        )
      )
    }
    return day
  }
}

extension Language: ExpressibleByArgument {}

/// On or off, in German or English.
enum Switch: String, CaseIterable, ExpressibleByArgument {
  case on, off

  init?(argument: String) {
    switch argument {
    case "on", "an": self = .on
    case "off", "aus": self = .off
    default: return nil
    }
  }
}
