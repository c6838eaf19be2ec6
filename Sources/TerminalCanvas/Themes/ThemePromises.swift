extension Theme {
  /// What a theme promises beyond the rules for every theme; it is checked against its promises.
  package struct Promises: OptionSet, Hashable, Sendable {
    /// One bit for each promise.
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Text has a contrast of 7 (WCAG 1.4.6).
    package static let highContrast = Promises(rawValue: 1)
    /// Meanings keep their distance under protanopia, deuteranopia and tritanopia.
    package static let colorBlind = Promises(rawValue: 2)

    /// The names in theme files.
    package static let names = ["high-contrast", "colour-blind"]

    /// The promise of a name in theme files; nil if there is none.
    package init?(name: String) {
      switch name {
      case "high-contrast": self = .highContrast
      case "colour-blind": self = .colorBlind
      default: return nil
      }
    }

    /// The contrast that text must have.
    var textContrast: Double { contains(.highContrast) ? 7 : 4.5 }

    /// The eyes for which meanings must keep their distance.
    var visions: [ColorVision] { contains(.colorBlind) ? ColorVision.allCases : [.normal] }
  }
}
