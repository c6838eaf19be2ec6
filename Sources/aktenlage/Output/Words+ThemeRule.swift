import OfficeFiles
import TerminalCanvas
import Workstation

extension Words {
  /// The rule that a theme breaks, as a sentence.
  func sentence(for rule: ThemeFault.Rule) -> String {
    switch rule {
    case .syntax(let text): notTOML(text)
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
    case .textContrast(let role, let depth, let ratio, let required),
      .shapeContrast(let role, let depth, let ratio, let required):
      say(
        "\(role.name): Kontrast \(tenths(ratio)) \(phrase(for: depth)), nötig \(tenths(required)).",
        "\(role.name): contrast \(tenths(ratio)) \(phrase(for: depth)), needed \(tenths(required))."
      )
    case .missingMark(let role):
      say(
        "\(role.name) hat kein Zeichen für Bildschirme ohne Farbe.",
        "\(role.name) has no mark for screens without colour."
      )
    case .sameMark(let one, let other):
      say(
        "\(one.name) und \(other.name) haben dasselbe Zeichen oder Wort.",
        "\(one.name) and \(other.name) have the same mark or word."
      )
    case .ansiForeground(let role, let index):
      say(
        "\(role.name): \(colorName(index)) ist bei 16 Farben auf manchen Terminals nicht zu lesen.",
        "\(role.name): \(colorName(index)) cannot be read with 16 colours on some terminals."
      )
    case .sameLook(let one, let other, let depth):
      say(
        "\(one.name) und \(other.name) sehen \(phrase(for: depth)) gleich aus.",
        "\(one.name) and \(other.name) look the same \(phrase(for: depth))."
      )
    case .closeColors(let one, let other, let depth, let vision, let distance, let required):
      say(
        "\(one.name) und \(other.name) sind \(phrase(for: depth))\(phrase(for: vision)) zu ähnlich: "
          + "Farbabstand \(tenths(distance)), nötig \(tenths(required)).",
        "\(one.name) and \(other.name) are too much alike \(phrase(for: depth))\(phrase(for: vision)): "
          + "colour distance \(tenths(distance)), needed \(tenths(required))."
      )
    }
  }

  private func colorName(_ index: UInt8) -> String {
    IndexedPalette.names.indices.contains(Int(index)) ? IndexedPalette.names[Int(index)] : "\(index)"
  }

  private func phrase(for depth: ColorDepth) -> String {
    switch depth {
    case .mono: say("ohne Farben", "without colours")
    case .ansi8: say("bei 8 Farben", "with 8 colours")
    case .ansi16: say("bei 16 Farben", "with 16 colours")
    case .indexed256: say("bei 256 Farben", "with 256 colours")
    case .direct: say("in voller Farbe", "in full colour")
    }
  }

  private func phrase(for vision: ColorVision) -> String {
    switch vision {
    case .normal: ""
    case .protan: say(" bei Rotblindheit", " for red-blind eyes")
    case .deutan: say(" bei Grünblindheit", " for green-blind eyes")
    case .tritan: say(" bei Blaublindheit", " for blue-blind eyes")
    }
  }

  private func tenths(_ ratio: Double) -> String {
    let tenths = Int((ratio * 10).rounded(.down))
    return "\(tenths / 10)\(say(",", "."))\(tenths % 10)"
  }
}
