import AktenlageTesting
import Casework
import TerminalCanvas
import Testing
import Workstation

/// What every screen offers: a key, short words, a reason when it is not possible.
@Suite("Commands of the screens")
struct OfferTests {
  @Test("Every command has a key, none shares it, and the words are short", arguments: Scene.allCases)
  func keys(_ scene: Scene) throws {
    for language in Language.allCases {
      let workstation = try scene.play(Size(columns: 80, rows: 24), language).workstation
      let isTyping = try #require(workstation.screens.last).isTyping
      let words = Words(language)
      var taken: [KeyStroke: CommandID] = [:]
      for offer in workstation.offers {
        let strokes = workstation.context.keys.strokes(of: offer.command, whileTyping: isTyping)
        #expect(!strokes.isEmpty, "\(offer.command)")
        for stroke in strokes {
          #expect(taken.updateValue(offer.command, forKey: stroke) == nil, "\(stroke) of \(offer.command)")
        }
        #expect(DisplayWidth.of(offer.words ?? words.name(of: offer.command)) <= 24)
        if let reason = offer.disabledReason { #expect(reason.contains { $0.isLetter }) }
      }
    }
  }

  @Test(
    "A command that is not possible says why, in one line, when its key is pressed",
    arguments: Scene.allCases
  )
  func reasons(_ scene: Scene) throws {
    let station = try scene.play(Size(columns: 80, rows: 24), .german)
    guard !station.workstation.isCovered else { return }
    let isTyping = try #require(station.workstation.screens.last).isTyping
    for offer in station.workstation.offers {
      guard let reason = offer.disabledReason,
        let stroke = station.workstation.context.keys.strokes(of: offer.command, whileTyping: isTyping)
          .first(where: { !isTyping || $0.isSafeWhileTyping })
      else { continue }
      var pressed = station
      if stroke.isAfterGo { try pressed.press("g") }
      pressed.send(.event(.key(stroke.key, stroke.modifiers)))
      #expect(pressed.workstation.toast == Toast(.warning, reason))
    }
  }

  @Test("The next step and the way back are always in sight", arguments: Scene.allCases)
  func wayBack(_ scene: Scene) throws {
    guard scene != .tooSmall else { return }
    let station = try scene.play(Size(columns: 80, rows: 24), .german)
    guard !station.workstation.isCovered else { return }
    let lines = station.text
    #expect(["F3 Zurück", "F3 Beenden", "F3 Heute"].contains { lines.contains($0) })
    #expect(lines.contains("Tasten"))
  }
}
