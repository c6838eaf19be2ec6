import TerminalCanvas
import Testing

@Suite("Theme")
struct ThemeTests {
  @Test(
    "computes contrast as WCAG does",
    arguments: [
      (0x000000, 0xFFFFFF, 21.0), (0x777777, 0xFFFFFF, 4.48), (0x0000EE, 0x000000, 2.23),
      (0x14181F, 0xE4E7EB, 14.3),
    ] as [(UInt32, UInt32, Double)]
  )
  func contrast(one: UInt32, other: UInt32, ratio: Double) {
    #expect(abs(Contrast.ratio(RGB(value: one), RGB(value: other)) - ratio) < 0.1)
  }

  @Test("finds the nearest of the fixed colours")
  func nearest() {
    #expect(IndexedPalette.nearest(to: RGB(value: 0x000000)) == 16)
    #expect(IndexedPalette.nearest(to: RGB(value: 0xFFFFFF)) == 231)
    #expect(IndexedPalette.nearest(to: RGB(value: 0xFF8700)) == 208)
    #expect(IndexedPalette.nearest(to: RGB(value: 0x1C1C1C)) == 234)
  }

  @Test(
    "has a name for each role that leads back to it, and a shorter one to fall back to",
    arguments: Role.allCases
  )
  func names(role: Role) {
    #expect(Role(name: role.name) == role)
    #expect((role.parent == nil) == (role == .ui))
  }

  @Test("is complete without colour: the built-in theme breaks no rule")
  func fallback() {
    #expect(Theme.fallback.findings() == [])
    #expect(Role.formLabelRequired.parent == .formLabel)
    #expect(Role.uiMarkCursor.parent == .uiMark)
  }

  @Test("finds what nobody could read")
  func findings() {
    let faint = PaletteColor(RGB(value: 0x777777))
    let dark = PaletteColor(rgb: .direct(RGB(value: 0)), indexed: .indexed(16), ansi: .standard)
    let blue = PaletteColor(rgb: .direct(RGB(value: 0x0000EE)), indexed: .indexed(21), ansi: .indexed(4))
    var theme = Theme.fallback.derived(
      name: "schlecht",
      title: "Schlecht",
      appearance: .dark,
      border: .light,
      glyphs: .auto,
      overrides: [
        .ui: StyleOverride(foreground: PaletteColor(RGB(value: 0xFFFFFF)), background: dark),
        .uiDim: StyleOverride(foreground: blue),
        .uiCursor: StyleOverride(
          foreground: PaletteColor(RGB(value: 0xFFFFFF)),
          background: dark,
          monoAttributes: []
        ),
        .chart1: StyleOverride(foreground: blue),
        .uiCrumb: StyleOverride(foreground: faint),
      ],
      marks: [.levelOk: Mark(glyph: "!", ascii: "!", word: "gut")]
    )
    theme.marks[.checkMet] = nil
    let findings = theme.findings(minimumTextContrast: 7)
    #expect(findings.contains { if case .textContrast(.uiDim, .direct, _, _) = $0 { true } else { false } })
    #expect(findings.contains { if case .textContrast(.uiCrumb, .direct, _, _) = $0 { true } else { false } })
    #expect(
      findings.contains { if case .shapeContrast(.chart1, .indexed256, _, _) = $0 { true } else { false } }
    )
    #expect(
      findings.contains { if case .shapeContrast(.uiCursor, .direct, _, _) = $0 { true } else { false } }
    )
    #expect(findings.contains(.ansiForeground(.uiDim, index: 4)))
    #expect(findings.contains(.sameMark(.levelOk, .levelWarn)))
    #expect(findings.contains(.missingMark(.checkMet)))
    #expect(findings.contains(.sameLook(.ui, .uiCursor, .mono)))
  }
}
