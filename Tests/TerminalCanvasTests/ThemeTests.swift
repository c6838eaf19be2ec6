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
    "knows how colours look to eyes that lack cones: red and green are alike without the middle waves",
    arguments: [
      (ColorVision.normal, 0x7FD18B, 0xFF8A80, 80, 90), (.protan, 0x7FD18B, 0xFF8A80, 20, 27),
      (.deutan, 0x7FD18B, 0xFF8A80, 4, 9), (.tritan, 0x0000FF, 0x008080, 0, 60),
      (.normal, 0x000000, 0xFFFFFF, 99, 101), (.deutan, 0x808080, 0x808080, 0, 0.01),
    ] as [(ColorVision, UInt32, UInt32, Double, Double)]
  )
  func vision(vision: ColorVision, one: UInt32, other: UInt32, least: Double, most: Double) {
    let distance = vision.distance(RGB(value: one), RGB(value: other))
    #expect(distance >= least && distance <= most, "\(distance)")
  }

  @Test("finds meanings that a colour-blind eye cannot tell apart, if the theme promises that it can")
  func promises() {
    func theme(_ ok: UInt32, _ error: UInt32) -> Theme {
      Theme.fallback.derived(
        name: "p",
        title: "P",
        appearance: .dark,
        border: .light,
        glyphs: .auto,
        overrides: [
          .ui: StyleOverride(background: PaletteColor(RGB(value: 0))),
          .levelOk: StyleOverride(foreground: PaletteColor(RGB(value: ok))),
          .levelError: StyleOverride(foreground: PaletteColor(RGB(value: error))),
        ],
        marks: [:]
      )
    }
    func visions(_ theme: Theme, _ promises: Theme.Promises) -> Set<ColorVision> {
      Set(
        theme.findings(promises: promises).compactMap {
          if case .closeColors(.levelOk, .levelError, .direct, let vision, _, 25) = $0 { vision } else { nil }
        }
      )
    }
    #expect(visions(theme(0x7FD18B, 0xFF8A80), []).isEmpty)
    #expect(visions(theme(0x7FD18B, 0xFF8A80), .colorBlind).contains(.deutan))
    #expect(visions(theme(0x56B4E9, 0xFF6A6A), .colorBlind).isEmpty)
    #expect(visions(theme(0x56B4E9, 0x5FB4E0), []) == [.normal])
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
    let findings = theme.findings(promises: .highContrast)
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
