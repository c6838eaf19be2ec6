import OfficeFiles
import TerminalCanvas
import Workstation

extension Words {
  /// The rule that a theme breaks, as a sentence.
  func sentence(for rule: ThemeFault.Rule) -> String {
    switch rule {
    case .syntax(let text): say("Kein TOML: \(text)", "Not TOML: \(text)")
    case .wrongValue(let key, let allowed):
      allowed.isEmpty
        ? say("\(key) braucht einen Text.", "\(key) needs a text.")
        : say("\(key) muss eines davon sein: \(list(allowed)).", "\(key) must be one of: \(list(allowed)).")
    case .unknownKey(let key): say("Den Schlüssel \(key) gibt es nicht.", "There is no key \(key).")
    case .unknownRole(let role): say("Die Rolle \(role) gibt es nicht.", "There is no role \(role).")
    case .unknownColor(let color): say("\(color) ist keine Farbe.", "\(color) is not a colour.")
    case .unknownAttribute(let name):
      say("Die Eigenschaft \(name) gibt es nicht.", "There is no attribute \(name).")
    case .unknownTheme(let name): say("Das Farbschema \(name) gibt es nicht.", "There is no theme \(name).")
    case .cycle(let names):
      say(
        "inherits führt im Kreis: \(names.joined(separator: " → ")).",
        "inherits leads in a circle: \(names.joined(separator: " → "))."
      )
    case .broken(let finding): sentence(for: finding)
    }
  }

  private func sentence(for finding: ThemeFinding) -> String {
    switch finding {
    case .textContrast(let role, _, let ratio, let required),
      .shapeContrast(let role, _, let ratio, let required):
      say(
        "\(role.rawValue): Kontrast \(tenths(ratio)), nötig \(tenths(required)).",
        "\(role.rawValue): contrast \(tenths(ratio)), needed \(tenths(required))."
      )
    case .missingMark(let role):
      say(
        "\(role.rawValue) hat kein Zeichen für Bildschirme ohne Farbe.",
        "\(role.rawValue) has no mark for screens without colour."
      )
    case .sameMark(let one, let other):
      say(
        "\(one.rawValue) und \(other.rawValue) haben dasselbe Zeichen.",
        "\(one.rawValue) and \(other.rawValue) have the same mark."
      )
    case .ansiForeground(let role, let index):
      say(
        "\(role.rawValue): Farbe \(index) ist auf manchen Terminals nicht zu lesen.",
        "\(role.rawValue): colour \(index) cannot be read on some terminals."
      )
    case .sameLook(let one, let other, _):
      say(
        "\(one.rawValue) und \(other.rawValue) sehen gleich aus.",
        "\(one.rawValue) and \(other.rawValue) look the same."
      )
    }
  }

  private func tenths(_ ratio: Double) -> String {
    let tenths = Int((ratio * 10).rounded(.down))
    return "\(tenths / 10)\(say(",", "."))\(tenths % 10)"
  }
}
