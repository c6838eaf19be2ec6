import AktenlageTesting
import TerminalCanvas
import Testing
import Workstation

@Suite("The registry of commands")
struct CommandRegistryTests {
  @Test(
    "Every command has keys, a short name and a sentence in both languages",
    arguments: CommandID.allCases
  )
  func complete(_ command: CommandID) {
    #expect(!command.entry.keys.isEmpty && command.entry.id == command)
    for language in Language.allCases {
      let words = Words(language)
      #expect(1...24 ~= DisplayWidth.of(words.name(of: command)))
      let summary = words.summary(of: command)
      #expect(summary.hasSuffix(".") && DisplayWidth.of(summary) <= 78, "\(summary)")
      #expect(command.tabIndex != nil || words.synonyms(of: command).count >= 2)
      #expect(words.synonyms(of: command).allSatisfy { !$0.isEmpty && $0.first != " " })
    }
    #expect(Words(.german).summary(of: command) != Words(.english).summary(of: command))
  }

  @Test("No key needs AltGr on a German keyboard", arguments: CommandID.allCases)
  func keyboard(_ command: CommandID) {
    for case .character(let character) in command.entry.keys.map(\.key) {
      #expect(!"@€[]{}\\|~".contains(character))
    }
  }

  @Test("Two commands share a key only where one takes the place of the other, or where no screen has both")
  func shared() {
    var owners: [KeyStroke: [CommandID]] = [:]
    for command in Command.all {
      for stroke in command.keys { owners[stroke, default: []].append(command.id) }
    }
    let shared = Set(owners.values.filter { $0.count > 1 }.map(Set.init))
    let apart: [(CommandID, CommandID)] = [
      (.filter, .requestDocuments), (.chooseColumns, .asOf), (.mark, .tick), (.markRange, .letters),
      (.news, .nextItem),
      (.search, .findInText),
      (.take, .picture),
    ]
    #expect(
      shared
        == Set(
          [[.help, .why], [.back, .leave], [.back, .clearMarks], [.open, .openItem]]
            + apart.map { [$0.0, $0.1] }
        )
    )
    for (one, other) in apart {
      #expect(Set(one.entry.places).isDisjoint(with: other.entry.places), "\(one) and \(other)")
    }
  }

  @Test("A screen offers only commands that the registry places there", arguments: Scene.allCases)
  func places(_ scene: Scene) throws {
    let workstation = try scene.play(Size(columns: 80, rows: 24), .german).workstation
    let place: Command.Place? =
      switch workstation.screens.last {
      case is QueueScreen: .queue
      case is CaseFileScreen: .caseFile
      case is ReviewScreen: .review
      case is ActScreen, is DecisionScreen, is CaptureScreen, is AsOfScreen, is BatchScreen: .form
      case is LettersScreen, is LetterScreen: .letters
      case is CatalogueScreen, is MatterScreen: .catalogue
      case is DocumentScreen: .document
      default: nil
      }
    for offer in workstation.offers {
      let places = offer.command.entry.places
      #expect(places.isEmpty || place.map(places.contains) == true, "\(offer.command) in \(scene)")
    }
  }
}
