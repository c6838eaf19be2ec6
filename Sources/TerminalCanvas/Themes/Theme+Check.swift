extension Theme {
  /// Every rule this theme breaks; empty for a good one.
  ///
  /// Pairs with a colour of the terminal's own cannot be judged and pass (WCAG technique G148). Text must have a
  /// contrast of 4.5 (WCAG 1.4.3), more if the theme promises so.
  package func findings(promises: Promises = []) -> [ThemeFinding] {
    contrastFindings(minimum: promises.textContrast) + markFindings() + ansiFindings() + lookFindings()
      + distanceFindings(promises)
  }

  private func contrastFindings(minimum: Double) -> [ThemeFinding] {
    var findings: [ThemeFinding] = []
    for depth in [ColorDepth.direct, .indexed256] {
      for role in Role.allCases {
        let look = look(role, at: depth)
        guard let ratio = Self.ratio(look.foreground, look.background) else { continue }
        if role.isShape {
          if ratio < 3 { findings.append(.shapeContrast(role, depth, ratio: ratio, required: 3)) }
        } else if !role.mayBeFaint, ratio < minimum {
          findings.append(.textContrast(role, depth, ratio: ratio, required: minimum))
        }
      }
      let ground = self.look(.ui, at: depth).background
      for role in [Role.uiCursor, .formField, .formFieldFocus, .formFieldInvalid] {
        let look = look(role, at: depth)
        // An underline in the colour of the text is an edge, too.
        guard role == .uiCursor || !look.attributes.contains(.underline),
          let ratio = Self.ratio(look.background, ground), ratio < 3
        else { continue }
        findings.append(.shapeContrast(role, depth, ratio: ratio, required: 3))
      }
    }
    return findings
  }

  private func markFindings() -> [ThemeFinding] {
    var findings: [ThemeFinding] = []
    let meanings = Role.allCases.filter(\.isMeaning)
    for (index, role) in meanings.enumerated() {
      guard let mark = marks[role], DisplayWidth.of(mark.glyph) == 1, mark.ascii.utf8.count == 1,
        mark.ascii.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !mark.word.isEmpty
      else {
        findings.append(.missingMark(role))
        continue
      }
      for other in meanings[(index + 1)...] where other.family == role.family {
        guard let second = marks[other] else { continue }
        if mark.glyph == second.glyph || mark.ascii == second.ascii || mark.word == second.word {
          findings.append(.sameMark(role, other))
        }
      }
    }
    return findings
  }

  private func ansiFindings() -> [ThemeFinding] {
    var findings: [ThemeFinding] = []
    for role in Role.allCases where !role.mayBeFaint {
      let look = look(role, at: .ansi16)
      guard case .indexed(let index) = look.foreground else { continue }
      if !isReadable(index, on: look.background) { findings.append(.ansiForeground(role, index: index)) }
    }
    return findings
  }

  /// On the ground by the list of colours that hold in the palettes of xterm and of the VGA text mode; on a colour by
  /// their contrast in both.
  private func isReadable(_ index: UInt8, on background: ThemeColor) -> Bool {
    switch (background, appearance) {
    case (.direct, _), (.standard, .terminal): true
    case (.standard, .dark), (.indexed(0), _): [2, 6, 7, 9, 10, 11, 13, 14, 15].contains(index)
    case (.standard, .light), (.indexed(15), _), (.indexed(7), _): [0, 1, 4, 5].contains(index)
    case (.indexed(let ground), _):
      [IndexedPalette.ansi, IndexedPalette.vga].allSatisfy { palette in
        guard palette.indices.contains(Int(index)), palette.indices.contains(Int(ground)) else {
          return false
        }
        return Contrast.ratio(palette[Int(index)], palette[Int(ground)]) >= 4.5
      }
    }
  }

  private func lookFindings() -> [ThemeFinding] {
    let apart: [Role] = [.ui, .uiCursor, .uiMark, .uiMatch, .levelError, .uiDisabled]
    var findings: [ThemeFinding] = []
    for depth in ColorDepth.allCases {
      for (index, role) in apart.enumerated() {
        for other in apart[(index + 1)...] where look(role, at: depth) == look(other, at: depth) {
          findings.append(.sameLook(role, other, depth))
        }
      }
    }
    return findings
  }

  /// The contrast of two colours; nil when one is the terminal's own.
  static func ratio(_ one: ThemeColor, _ other: ThemeColor) -> Double? {
    guard let first = rgb(one), let second = rgb(other) else { return nil }
    return Contrast.ratio(first, second)
  }

  static func rgb(_ color: ThemeColor) -> RGB? {
    switch color {
    case .standard: nil
    case .indexed(let index): IndexedPalette.color(index)
    case .direct(let rgb): rgb
    }
  }
}

extension Role {
  /// The first part of the name: marks must differ within it.
  var family: Substring { name.prefix { $0 != "." } }

  /// True for lines, bars and chart marks, which need a contrast of 3.
  var isShape: Bool { Self.shapes.contains(self) }

  private static let shapes: Set<Role> = [
    .uiBorder, .uiBorderFocus, .uiScrollThumb, .uiPopupBorder, .chart1, .chart2, .chart3, .chart4, .chart5,
    .chart6,
    .chartAxis, .chartTarget, .chartMuted,
  ]

  /// True for what WCAG lets be faint: disabled text, and the track behind a scroll thumb.
  var mayBeFaint: Bool { self == .uiDisabled || self == .uiScrollTrack }
}
