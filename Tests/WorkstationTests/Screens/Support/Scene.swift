import AktenlageTesting
import Casework
import Office
import TerminalCanvas
import Workstation

/// A place in the workstation of which pictures are kept. Raw values name the files.
enum Scene: String, CaseIterable, Sendable {
  case queue
  case queueEmpty = "queue-empty"
  case queueUnassigned = "queue-unassigned"
  case queueSignOff = "queue-sign-off"
  case queueReturned = "queue-returned"
  case queueZoomed = "queue-preview"
  case queueWhy = "queue-why"
  case queueFilter = "queue-filter"
  case queueFilterFault = "queue-filter-fault"
  case queueFiltered = "queue-filtered"
  case queueOrder = "queue-order"
  case queueColumns = "queue-columns"
  case queueOrdered = "queue-ordered"
  case queueMarked = "queue-marked"
  case queueViews = "queue-views"
  case queueViewName = "queue-view-name"
  case queueView = "queue-view"
  case queueNews = "queue-news"
  case batchActs = "batch-acts"
  case batchForm = "batch-form"
  case batchPreview = "batch-preview"
  case batchRunning = "batch-running"
  case batchResult = "batch-result"
  case batchUndo = "batch-undo"
  case help
  case helpFound = "help-found"
  case palette
  case paletteFound = "palette-found"
  case paletteRefused = "palette-refused"
  case paletteReference = "palette-reference"
  case paletteInForm = "palette-in-form"
  case menu
  case menuOfCase = "menu-of-case"
  case openCases = "open-cases"
  case going
  case tour
  case coachQueue = "coach-queue"
  case coachFile = "coach-file"
  case coachEvidence = "coach-evidence"
  case coachForm = "coach-form"
  case coachDecision = "coach-decision"
  case coachKnown = "coach-known"
  case coachExample = "coach-example"
  case disabled
  case overview = "case-overview"
  case overviewDecided = "case-overview-decided"
  case findings = "case-findings"
  case person = "case-person"
  case evidence = "case-evidence"
  case timeline = "case-timeline"
  case entry = "case-entry"
  case notes = "case-notes"
  case notesEmpty = "case-notes-empty"
  case deadlines = "case-deadlines"
  case deadlineSteps = "case-deadline-steps"
  case deadlineBook = "case-deadline-book"
  case decisionTab = "case-decision"
  case decisionTabEmpty = "case-decision-empty"
  case why = "case-why"
  case undo = "case-undo"
  case asOf = "case-as-of"
  case asOfTimeline = "case-as-of-timeline"
  case asOfAsked = "case-as-of-asked"
  case document
  case documentWithoutText = "document-without-text"
  case documentFind = "document-find"
  case documentPicture = "document-picture"
  case documentEnlarged = "document-enlarged"
  case note
  case noteFaults = "note-faults"
  case noteFind = "note-find"
  case noteEdited = "note-edited"
  case request
  case paper = "receive-document"
  case paperFault = "receive-document-fault"
  case payment
  case values
  case actions
  case decisionNew = "decision-new"
  case decision
  case decisionLongField = "decision-long-field"
  case decisionList = "decision-list"
  case decisionReturned = "decision-returned"
  case decisionRefused = "decision-refused"
  case stale
  case merging = "decision-merging"
  case review
  case reviewZoomed = "review-zoomed"
  case reviewComparison = "review-comparison"
  case reviewPassages = "review-passages"
  case reviewRemarks = "review-remarks"
  case reviewStack = "review-stack"
  case decisionRemarks = "decision-remarks"
  case sign
  case returnDraft = "return"
  case dispatch
  case decisionBlocks = "decision-blocks"
  case decisionBlockPut = "decision-block-put"
  case decisionRefusal = "decision-refusal"
  case letters
  case lettersOfNew = "letters-new"
  case letter
  case letterSent = "letter-sent"
  case letterFind = "letter-find"
  case reviewFind = "review-find"
  case letterWritten = "letter-written"
  case search
  case searchHint = "search-hint"
  case searchReference = "search-reference"
  case followUp = "follow-up"
  case calendar
  case calendarInDecision = "calendar-in-decision"
  case queueExpiring = "queue-expiring"
  case capture
  case captureFilled = "capture-filled"
  case captureFaults = "capture-faults"
  case appearance
  case appearanceFaulty = "appearance-faulty"
  case catalogue
  case matter = "catalogue-matter"
  case final
  case tooSmall = "too-small"

  /// Who sits there.
  private var login: String {
    switch self {
    case .queueSignOff, .queueExpiring, .queueMarked, .batchActs, .batchForm, .batchPreview, .batchRunning,
      .batchResult, .batchUndo, .review, .reviewZoomed, .reviewComparison, .reviewPassages, .reviewRemarks,
      .reviewStack, .reviewFind, .sign, .returnDraft:
      "krueger"
    case .queueEmpty: "nowak"
    case .findings, .capture, .captureFilled, .captureFaults: "yildiz"
    case .queue, .queueViews, .queueViewName, .queueView, .queueNews, .queueUnassigned, .queueReturned,
      .queueZoomed, .queueWhy, .queueFilter, .queueFilterFault,
      .queueFiltered, .queueOrder, .queueColumns, .queueOrdered, .help, .helpFound, .palette,
      .paletteFound, .paletteRefused, .paletteReference, .paletteInForm, .menu, .menuOfCase, .openCases,
      .going,
      .tour, .coachQueue, .coachFile, .coachEvidence, .coachForm, .coachDecision, .coachKnown, .coachExample,
      .disabled,
      .overview,
      .overviewDecided, .person, .evidence, .timeline, .entry, .notes, .notesEmpty, .decisionTab,
      .decisionTabEmpty, .why, .undo, .asOf, .asOfTimeline, .asOfAsked, .deadlines, .deadlineSteps,
      .deadlineBook, .followUp, .calendar, .calendarInDecision, .document, .documentWithoutText,
      .documentPicture, .documentEnlarged,
      .note, .noteFaults, .noteFind, .noteEdited, .documentFind, .letterFind, .request, .paper, .paperFault,
      .values,
      .actions, .decisionNew, .decision, .decisionLongField, .decisionList, .decisionReturned,
      .decisionRemarks,
      .decisionRefused,
      .stale, .merging, .search, .searchHint, .searchReference, .payment, .appearance, .appearanceFaulty,
      .catalogue,
      .matter, .final, .dispatch,
      .tooSmall, .decisionBlocks, .decisionBlockPut, .decisionRefusal, .letters, .lettersOfNew, .letter,
      .letterSent, .letterWritten:
      "schaefer"
    }
  }

  /// The workstation at this place.
  func play(
    _ size: Size,
    _ language: Language,
    isReadAloud: Bool = false
  ) throws -> ScriptedWorkstation {
    let desk = try ScreenOffice()
    let cases = try desk.fill()
    if self == .reviewComparison || self == .decisionReturned {
      guard let reference = cases["returned"] else { throw Fixture.Impossible(text: rawValue) }
      if self == .reviewComparison {
        let text =
          "1. Die Aufenthaltserlaubnis wird bis zum 31.05.2029 erteilt.\n2. Die Beschäftigung ist gestattet."
        try desk.act(.draft(try ScreenOffice.draft(text)), in: reference, on: "2026-11-19")
        try desk.act(.submit, in: reference, on: "2026-11-19")
      }
    }
    if self == .reviewStack { try desk.fillStack(cases) }
    if self == .reviewRemarks || self == .decisionRemarks {
      guard let reference = cases["submitted"] else { throw Fixture.Impossible(text: rawValue) }
      let remark = """
        Bitte zwei Stellen ändern.
        > Die Voraussetzungen liegen vor: Hochschulabschluss, Arbeitsplatz, Zustimmung der Bundesagentur.
        Wann hat die Bundesagentur zugestimmt?
        > 1. Die Aufenthaltserlaubnis wird bis zum 30.11.2029 erteilt.
        Länger als der Vertrag.
        """
      try desk.act(.returnDraft(remark: remark), in: reference, by: "krueger", on: "2026-11-19")
      var draft = try ScreenOffice.draft()
      draft.facts += " Der Vertrag endet am 31.05.2029."
      if self == .reviewRemarks {
        draft.operativePart = "1. Die Aufenthaltserlaubnis wird bis zum 31.05.2029 erteilt."
      }
      try desk.act(.draft(draft), in: reference, on: "2026-11-20")
      if self == .reviewRemarks { try desk.act(.submit, in: reference, on: "2026-11-20") }
    }
    if [.deadlines, .deadlineSteps, .deadlineBook].contains(self) { try Self.fillClocks(desk, cases) }
    if self == .queueExpiring, let reference = cases["returned"] {
      var draft = try ScreenOffice.draft("1. Die Aufenthaltserlaubnis wird bis zum 18.12.2026 erteilt.")
      draft.validUntil = try Fixture.day("2026-12-18")
      for act in [Act.draft(draft), .submit] { try desk.act(act, in: reference, on: "2026-11-19") }
      try desk.act(.sign, in: reference, by: "krueger", on: "2026-11-20")
    }
    var station = try ScriptedWorkstation(
      desk,
      login,
      size: size,
      language: language,
      isTraining: self == .tour,
      isReadAloud: isReadAloud
    )
    try play(&station, cases, language)
    return station
  }

  /// Sets dates of every sort in one case: running, overdue, met, and two times of rest.
  private static func fillClocks(_ desk: ScreenOffice, _ cases: [String: CaseReference]) throws {
    guard let reference = cases["taken"] else { throw Fixture.Impossible(text: "taken") }
    let due = try Fixture.day("2026-11-20")
    let acts: [(Act, String)] = [
      (.requestDocuments([.e07, .e09], dueOn: due, language: .german), "2026-11-05"),
      (
        .setFollowUp(on: due.adding(days: 4), purpose: "Eingang des Vertrags prüfen", person: nil),
        "2026-11-05"
      ),
      (.setFollowUp(on: due.adding(days: 9), purpose: "Rückruf", person: nil), "2026-11-06"),
      (.endFollowUp(number: 2), "2026-11-09"),
      (.suspend(.criminalProceedings, reason: "Verfahren der Staatsanwaltschaft"), "2026-11-10"),
      (.resume(reason: "Verfahren eingestellt"), "2026-11-13"),
      (.suspend(.onRequest, reason: "Bitte der Antragstellerin"), "2026-11-16"),
      (.explainDelay(reason: "Gutachten steht aus", expectedUntil: due.adding(days: 70)), "2026-11-17"),
    ]
    for (act, day) in acts { try desk.act(act, in: reference, on: day) }
  }

  private func play(
    _ station: inout ScriptedWorkstation,
    _ cases: [String: CaseReference],
    _ language: Language
  ) throws {
    switch self {
    case .queue: try station.press("Ab Ab")
    case .appearance: try station.press("Strg+t Ab")
    case .appearanceFaulty: try station.press("Strg+t Ab Ab Ab Ab")
    case .queueEmpty: try station.press("5")
    case .queueUnassigned: try station.press("3")
    case .queueSignOff: try station.press("4")
    case .queueReturned: try station.press("5")
    case .queueZoomed: try station.press("Ab z")
    case .queueWhy: try station.press("i")
    case .queueFilter:
      try station.press("6 f")
      station.type("name:a ")
    case .queueFilterFault:
      try station.press("6 f")
      station.type(language == .german ? "name:a stand:fertig" : "name:a stage:done")
    case .queueFiltered:
      try station.press("6 f")
      station.type(language == .german ? "name:a nicht reif" : "name:a not ready")
      try station.press("Enter")
    case .queueOrder: try station.press("6 o Ab Ab")
    case .queueColumns: try station.press("6 s Ab Leertaste Ab Ab Ab Leertaste Ab")
    case .queueOrdered: try station.press("6 s Ab Leertaste Ab Ab Ab Leertaste Enter o Ab Enter o Enter")
    case .queueMarked: try station.press("6 Leertaste Ab Ab v Ab")
    case .queueNews: try station.press("6 n")
    case .queueViewName:
      try station.saveView()
      try station.press("V Ab e Tab")
    case .queueView: try station.saveView()
    case .queueViews:
      try station.saveView()
      try station.press("o Ab Enter V Ab")
    case .batchActs: try station.press("6 * x")
    case .batchForm, .batchPreview, .batchRunning, .batchResult, .batchUndo:
      try station.press("6 * x Ab Enter")
      try station.press("F4 Ab Enter Tab")
      guard self != .batchForm else { return }
      station.type("Vertretung bis Jahresende")
      try station.press("F8")
      if self == .batchRunning { station.answers = false }
      if self != .batchPreview { try station.press("A") }
      if self == .batchUndo { try station.press("u") }
    case .help: try station.press("?")
    case .helpFound:
      try station.open("taken")
      try station.press("?")
      station.type(language == .german ? "frist" : "date")
    case .palette: try station.press(":")
    case .paletteFound, .paletteRefused:
      try station.open("taken")
      try station.press("Strg+k")
      station.type(self == .paletteRefused ? (language == .german ? "zeich" : "sign") : "wv")
    case .paletteReference:
      try station.press(":")
      station.type("4/26")
    case .paletteInForm:
      try station.open("taken")
      try station.press("c Strg+k")
    case .menu: try station.press("F9")
    case .menuOfCase:
      try station.open("taken")
      try station.press("F9 Rechts Ab Ab")
    case .openCases:
      try station.open("taken")
      try station.press("c")
      station.type("Rück")
      try station.press("Strg+o 0 6 Enter 4 ä Strg+o")
    case .going:
      try station.open("ready")
      try station.press("g a")
      try station.open("taken")
      try station.press("g")
    case .tour: try station.press("# Ab Enter")
    case .coachQueue: try station.press("=")
    case .coachFile, .coachEvidence, .coachForm, .coachDecision, .coachKnown, .coachExample:
      try station.open(self == .coachDecision ? "ready" : "taken")
      if self == .coachKnown {
        station.workstation.context.coach = Coach(isOn: true, practised: "note 3")
        return try station.press("c")
      }
      try station.press("=")
      switch self {
      case .coachEvidence: try station.press("3 Ab")
      case .coachForm: try station.press("a")
      case .coachExample: try station.press("c Strg+d")
      case .coachDecision: try station.press("b F4 Enter")
      default: break
      }
    case .disabled: try station.press("t")
    case .overview: try station.open("taken")
    case .overviewDecided, .final: try station.open("decided")
    case .dispatch:
      try station.open("decided")
      try station.press("a")
    case .findings: try station.open("open")
    case .person:
      try station.open("taken")
      try station.press("2")
    case .evidence:
      try station.open("taken")
      try station.press("3 Ab")
    case .timeline:
      try station.open("decided")
      try station.press("4")
    case .entry:
      try station.open("decided")
      try station.press("4 Enter")
    case .catalogue:
      try station.press("§")
      station.type("blau")
    case .matter:
      try station.open("taken")
      try station.press("§")
    case .notes:
      try station.open("taken")
      try station.press("5")
    case .notesEmpty:
      try station.open("drafted")
      try station.press("5")
    case .deadlines, .deadlineSteps, .deadlineBook:
      try station.open("taken")
      try station.press(self == .deadlines ? "7" : self == .deadlineBook ? "7 F" : "7 Ab Ab Enter")
    case .followUp, .calendar:
      try station.open("taken")
      try station.press("w")
      station.type("25.12.2026")
      if self == .calendar { try station.press("F4") }
    case .queueExpiring: try station.press("7")
    case .decisionTab:
      try station.open("returned")
      try station.press("6")
    case .decisionTabEmpty:
      try station.open("taken")
      try station.press("6")
    case .why:
      try station.open("taken")
      try station.press("i")
    case .undo:
      try station.open("taken")
      try station.press("3 Ab Leertaste")
    case .asOf, .asOfTimeline:
      try station.open("decided")
      try station.press("s")
      station.type("10.11.2026")
      try station.press(self == .asOf ? "Enter" : "Enter 4")
    case .asOfAsked:
      try station.open("decided")
      try station.press("s")
      station.type("01.08.2026")
      try station.press("F8")
    case .document:
      try station.open("taken")
      try station.press("3 Ende Enter")
    case .documentPicture, .documentEnlarged:
      try station.open("taken")
      try station.press("3 Ende Enter t")
      if self == .documentEnlarged { try station.press("z z Ab") }
    case .documentWithoutText:
      try station.open("taken")
      try station.press("3 Enter")
    case .documentFind:
      try station.open("taken")
      try station.press("3 Ende Enter /")
      station.type("SEITE")
    case .note, .noteFaults, .noteFind, .noteEdited:
      station.workstation.context.editor = self == .noteEdited ? .ready : .notNamed
      try station.open("taken")
      try station.press("c")
      if self != .noteFaults {
        station.type(
          "Vorsprache am Schalter.\nDer Arbeitsvertrag wird bis Freitag nachgereicht; die Gehaltsangabe"
        )
        station.type(" im Antrag ist richtig.")
        if self == .noteEdited {
          station.editor = { .success(EditedText($0 + "\n\nIm Editor ergänzt.")) }
          try station.press("Alt+e")
        }
        if self == .noteFind {
          try station.press("Alt+/")
          station.type("ist")
        }
      } else {
        try station.press("F8")
      }
    case .request:
      try station.open("taken")
      try station.press("f Tab")
    case .paper, .paperFault:
      try station.open("taken")
      try station.press("x")
      station.type("Unterlage aufnehmen")
      if language == .english {
        for _ in 0..<30 { try station.press("Rück") }
        station.type("Take document in")
      }
      try station.press("Enter")
      station.type(self == .paper ? "~/scan/pass.pdf" : "/nirgends.pdf")
      if self == .paperFault { try station.press("F8") }
    case .values:
      try station.open("taken")
      try station.press("c Tab F4")
    case .actions:
      try station.open("taken")
      try station.press("x")
    case .decisionNew:
      try station.open("ready")
      try station.press("b")
    case .decision, .decisionLongField:
      try station.open("drafted")
      try station.press("b")
      try station.press(self == .decision ? "Tab" : "Tab Tab Tab Tab")
    case .calendarInDecision:
      try station.open("ready")
      try station.press("b")
      for _ in 0..<8 where station.focusedField != "until" { try station.press("Tab") }
      try station.press("F4 4")
    case .decisionList:
      try station.open("ready")
      try station.press("b F6 Ab")
    case .decisionReturned:
      try station.open("returned")
      try station.press("b")
    case .decisionRefused:
      try station.open("returned")
      try station.press("b F8")
    case .stale:
      try station.open("taken")
      try station.press("c")
      station.type("Rücksprache mit dem Arbeitgeber.")
      guard let reference = cases["taken"] else { return }
      try station.desk.act(.note(.general, text: "Posteingang: Vertrag."), in: reference, by: "krueger")
      try station.press("F8")
    case .merging:
      try station.open("drafted")
      try station.press("b Tab Tab Tab Strg+Ende")
      station.type(" 2. Die Gebühr beträgt 113 Euro.")
      guard let reference = cases["drafted"] else { return }
      let view = try station.desk.office.openCase(reference, for: Caller(try Fixture.officer("schaefer")))
      guard var draft = view.record.draft?.draft else { return }
      draft.operativePart += " 2. Die Gebühr beträgt 100 Euro."
      try station.desk.act(.draft(draft), in: reference, by: "schaefer")
      try station.press("F2")
    case .review: try station.press("4 Enter")
    case .reviewZoomed: try station.press("4 Enter F6 z")
    case .reviewComparison: try station.press("4 Ab Enter d")
    case .reviewPassages: try station.press("4 Enter m Ab Leertaste Leertaste")
    case .reviewFind:
      try station.press("4 Enter /")
      station.type("aufenthalt")
    case .reviewRemarks: try station.press("4 Enter F6")
    case .reviewStack: try station.press("4 S n n F6")
    case .decisionRemarks:
      try station.open("submitted")
      try station.press("b F6 Ab")
    case .sign: try station.press("4 Enter Z")
    case .returnDraft:
      try station.press("4 Enter R")
      station.type("Bitte die Gründe ergänzen.")
    case .decisionBlocks, .decisionBlockPut:
      try station.open("ready")
      try station.press("b Enter")
      station.type(language == .german ? "mit Neben" : "with cond")
      try station.press("Enter")
      for _ in 0..<8 where station.focusedField != "conditions" { try station.press("Tab") }
      try station.press("F4")
      if self == .decisionBlockPut { try station.press("Ende Auf Auf Enter") }
    case .decisionRefusal:
      try station.open("ready")
      try station.press("b Enter")
      station.type(language == .german ? "Ablehnung" : "refusal")
      try station.press("Enter Tab")
    case .letters:
      try station.open("requested")
      try station.press("v")
    case .lettersOfNew:
      try station.open("new")
      try station.press("v")
    case .letter, .letterWritten:
      try station.open("drafted")
      try station.press("v Enter")
      if self == .letterWritten { try station.press("p") }
    case .letterSent:
      try station.open("requested")
      try station.press("v Enter")
    case .letterFind:
      try station.open("drafted")
      try station.press("v Enter /")
      station.type("gebuhr")
    case .search:
      try station.press("/")
      station.type("oz")
    case .searchReference:
      try station.press("/")
      station.type("33/4/26")
    case .payment:
      try station.open("taken")
      try station.press("x")
      station.type(Words(language).name(of: ActKind.recordPayment))
      try station.press("Enter Strg+u")
      station.type("1,234")
      try station.press("Tab Strg+u")
      station.type("31.12.2026")
      try station.press("Tab Tab Tab Umschalt+Tab Umschalt+Tab Umschalt+Tab Umschalt+Tab Strg+u")
      station.type(language == .german ? "1234,5" : "1234.5")
    case .searchHint: try station.press("/")
    case .capture: try station.press("+")
    case .captureFilled: try station.capture(CaptureSample.letter)
    case .captureFaults:
      try station.capture(CaptureSample.withFaults)
      try station.press("F8")
    case .tooSmall: station.send(.event(.resize(Size(columns: 60, rows: 20))))
    }
    if self == .final {
      try station.press("a F8")
    }
  }
}

extension ScriptedWorkstation {
  /// The field of the decision form that has the focus.
  var focusedField: FieldID? {
    let front = workstation.screens.last
    return ((front as? DecisionScreen)?.form ?? (front as? ActScreen)?.form)?.focusedField?.id
  }

  /// Opens a case of the filled office from the list of all cases.
  mutating func open(_ name: String) throws {
    let references = [
      "fresh": 1, "new": 2, "open": 3, "taken": 4, "requested": 5, "ready": 6, "drafted": 7, "submitted": 8,
      "returned": 9, "decided": 10, "other": 11,
    ]
    guard let serial = references[name] else { throw Fixture.Impossible(text: name) }
    try press("/")
    type("54/33-B-0000\(serial < 10 ? "0" : "")\(serial)/26")
    try press("Enter")
  }

  /// Saves a filtered list as a view, whose tab is shown then.
  fileprivate mutating func saveView() throws {
    try press("6 f")
    type("name:a offen")
    try press("Enter V Enter")
    type("Namen mit A")
    try press("Enter")
  }
}
