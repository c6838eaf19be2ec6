import Casework
import TerminalCanvas

// What the read-aloud mode says where the screen shows a sign, a colour or a place.

extension Words {
  /// What a sign that stands alone means; nil for words.
  func spoken(sign: String) -> String? {
    switch sign {
    case "✓": say("erfüllt:", "met:")
    case "✗": say("offen:", "open:")
    case "◐": say("läuft:", "running:")
    case "–": say("keine Angabe", "none")
    case "!": say("Achtung:", "attention:")
    case "•", "·", "›": ","
    case "▸": say("nächster Schritt:", "next step:")
    case "→": say("dann", "then")
    case "▲": say("aufsteigend", "ascending")
    case "▼": say("absteigend", "descending")
    default: nil
    }
  }

  /// An arrow within a word, as on a key.
  func spokenArrow(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "↑": say("auf", "up")
    case "↓": say("ab", "down")
    case "←": say("links", "left")
    case "→": say("rechts", "right")
    default: nil
    }
  }

  /// What an urgent case is called where the list shows a sign.
  var urgentSign: String { say("eilbedürftig", "urgent") }

  /// How near a date is, where the list shows a sign; nil where it shows none.
  func spokenSign(of level: DueLevel) -> String? {
    switch level {
    case .overdue: say("überfällig", "overdue")
    case .today: say("heute fällig", "due today")
    case .none, .ok, .soon: nil
    }
  }

  /// What kind of thing somebody is on; empty where the words say it.
  func spoken(_ role: SemanticRole) -> String {
    switch role {
    case .field: say("Feld", "field")
    case .checkbox: say("Kästchen", "checkbox")
    case .button: say("Schalter", "button")
    case .tab: say("Reiter", "tab")
    case .table: say("Liste", "list")
    case .menu: say("Menü", "menu")
    case .dialog: say("Fenster", "window")
    case .chart: say("Diagramm", "chart")
    case .screen, .heading, .pane, .row, .link, .menuItem, .status, .message, .progress, .calendar, .tree,
      .text, .hint, .scrollBar:
      ""
    }
  }

  /// How a thing stands; empty where nobody has to be told.
  func spoken(_ state: SemanticState) -> String {
    switch state {
    case .checked: say("angekreuzt", "checked")
    case .unchecked: say("nicht angekreuzt", "not checked")
    case .marked: say("markiert", "marked")
    case .selected: say("gewählt", "selected")
    case .disabled: say("nicht möglich", "not possible")
    case .required: say("Pflichtfeld", "required")
    case .invalid: say("fehlerhaft", "faulty")
    case .readOnly: say("nur lesen", "read only")
    case .busy: say("wird gelesen", "being read")
    case .done: ""
    case .warning: say("Achtung", "attention")
    case .error: say("Fehler", "error")
    }
  }

  /// Where something is among others.
  func spoken(_ place: SemanticNode.Place) -> String {
    say(
      "\(number(place.index + 1)) von \(number(place.count))",
      "\(number(place.index + 1)) of \(number(place.count))"
    )
  }

  /// What an empty field holds.
  var spokenEmpty: String { say("leer", "empty") }

  /// The character under the cursor, by its name where it is none that can be heard.
  func spoken(character: String) -> String {
    character.allSatisfy { $0 == " " } ? say("Leerzeichen", "space") : character
  }

  /// What is said once at the start.
  package var readAloudGreeting: String {
    say(
      "Vorlesemodus. \(key(.readAll)) liest alles vor, \(key(.readHints)) nennt die Tasten, "
        + "\(key(.messages)) die letzten Meldungen.",
      "Read-aloud mode. \(key(.readAll)) reads everything, \(key(.readHints)) names the keys, "
        + "\(key(.messages)) the last messages."
    )
  }

  /// The title of the list of messages.
  var messagesTitle: String { say("Meldungen", "Messages") }

  /// What stands there while nothing was said.
  var noMessages: String { say("Noch keine Meldung.", "No message yet.") }

  /// One message of the list with its time.
  func line(for message: Workstation.Said) -> String {
    let level =
      switch message.toast.level {
      case .info, .ok: ""
      case .warning: spoken(.warning) + ": "
      case .error: spoken(.error) + ": "
      }
    return "\(message.at.text) \(level)\(message.toast.text)"
  }
}
