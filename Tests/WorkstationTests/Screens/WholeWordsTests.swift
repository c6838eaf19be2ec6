import TerminalCanvas
import Testing
import Workstation

/// Nothing that is to be read as a word ends in the middle of it, in the smallest window.
@Suite("Whole words")
struct WholeWordsTests {
  /// Lists of titles and names, whose row under the cursor is shown whole beside or below the list.
  static let lists: Set<Scene> = [
    .queue, .queueEmpty, .queueUnassigned, .queueSignOff, .queueReturned, .queueZoomed, .queueWhy,
    .queueFilter,
    .queueFilterFault, .queueFiltered, .queueOrder, .queueColumns, .queueOrdered, .help,
    .helpFound, .palette, .paletteFound, .paletteRefused, .paletteReference, .paletteInForm, .menu,
    .disabled, .timeline, .asOfTimeline, .deadlines, .queueExpiring, .actions, .search, .searchHint,
    .reviewPassages, .tooSmall, .queueMarked, .queueViews, .queueViewName, .queueView, .queueNews,
    .batchPreview, .batchRunning, .batchResult, .batchUndo, .coachQueue,
  ]

  /// Words that end so on purpose, because they lead on to something.
  static let leading = [
    "Aktionen…", "actions…", "Befund…", "finding…", "Stand", "vom…", "of…", "Tag…", "day…", "zu…", "to…",
  ]

  @Test(
    "No label, hint, status or text is cut at 80 columns",
    arguments: Scene.allCases.filter { !lists.contains($0) },
    Language.allCases
  )
  func whole(_ scene: Scene, _ language: Language) throws {
    let station = try scene.play(Size(columns: 80, rows: 24), language)
    let cut = Self.firstCut(station)
    #expect(cut == nil)
  }

  /// The first line with a word that is cut; nil if there is none.
  static func firstCut(_ station: ScriptedWorkstation) -> String? {
    // The first line says where one is; its oldest part gives way.
    let lines = station.text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    let cut = lines.first { line in
      line.split(separator: " ").contains { word in
        word.hasSuffix("…") && word != "…" && !leading.contains(String(word))
      }
    }
    return cut.map(String.init)
  }
}
