/// One run of the benchmark.
@MainActor
struct Bench {
  private let options: BenchOptions

  init(_ options: BenchOptions) { self.options = options }

  /// Measures and prints; gives whether every aim that was measured is met.
  func run() throws -> Bool {
    let measures = Self.all.filter { measure in
      options.only.isEmpty || options.only.contains { measure.name.hasPrefix($0) }
    }
    if options.list {
      for measure in measures { print(measure.name) }
      return true
    }
    let office = try BenchOffice.open(options)
    if !options.json {
      print(Machine.description)
      print(Finding.head)
    }
    var isMet = true
    for measure in measures {
      Console.progress("\(measure.name) …")
      for finding in try measure.run(office) {
        isMet = isMet && finding.isMet != false
        print(options.json ? finding.json : finding.line)
      }
    }
    office.close()
    if !options.json { print(Machine.description) }
    return isMet
  }

  private static let all: [any Measure] = [
    ProgramStart(), ProgramKeys(), ProgramMemory(), ProgramIdle(), QueueOpening(), QueuePages(),
    CaseOpening(),
    LongCaseOpening(), Searching(), Spellings(), ListFiltering(), CatalogueReading(), NoteWriting(),
    SigningOff(), TakingIn(), JudgingReadiness(),
    Verifying(),
    CursorKey(), DatesWithSteps(), LetterPrinting(), DemoMaking(),
  ]
}

/// Something that is measured; may give several findings.
@MainActor
protocol Measure {
  var name: String { get }
  func run(_ office: BenchOffice) throws -> [Finding]
}

/// What keeps a measure from being taken.
struct BenchError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
