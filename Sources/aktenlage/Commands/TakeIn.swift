import ArgumentParser
import Casework
import Exchange
import Office
import SQLiteStore
import TerminalCanvas
import Workstation

/// `aktenlage intake`: applications become cases.
struct TakeIn: Job {
  static let configuration = CommandConfiguration(
    commandName: "intake",
    abstract: helpText("Einsendungen aufnehmen.", "Take applications in."),
    discussion: helpText(
      """
      Jede Datei wird für sich aufgenommen; was schon aufgenommen ist, ändert nichts. Abgewiesene Dateien stehen mit
      Grund in aktenlage deliveries. Ein Abbruch schadet nicht: Rufen Sie den Befehl einfach noch einmal auf.

      Beispiele:
        aktenlage intake Eingang/
        aktenlage intake antrag.json --json
      """,
      """
      Each file is taken in by itself; what was taken in before changes nothing. Refused files stand with their reason
      in aktenlage deliveries. An interruption does no harm: run the command once more.

      Examples:
        aktenlage intake inbox/
        aktenlage intake application.json --json
      """
    )
  )

  @OptionGroup var common: CommonOptions
  @Argument(help: help("Dateien oder Ordner.", "Files or folders.", "path"))
  var paths: [String]

  func perform(_ output: inout Output) throws(Failure) {
    let workplace = try Workplace.open(common)
    AttachmentLeftovers.remove(ofStoreAt: StorePath.of(common))
    let files = IntakeFolder.files(in: paths)
    let interruption = Interruption()
    var tally = IntakeTally()
    for (index, path) in files.enumerated() {
      if interruption.isRequested { break }
      output.progress("\(index + 1)/\(files.count) \(path)")
      try takeIn(path, workplace, &tally, &output)
      output.clearProgress()
      output.flush()
    }
    if !common.json {
      output.line(words.intakeSummary(taken: tally.taken, repeated: tally.repeated, refused: tally.refused))
      output.flush()
    }
    interruption.end()
    if tally.refused > 0 { throw .ended(.badData) }
  }

  private func takeIn(
    _ path: String,
    _ workplace: Workplace,
    _ tally: inout IntakeTally,
    _ output: inout Output
  ) throws(Failure) {
    let delivery: Delivery
    do throws(ReadFailure) {
      delivery = try ApplicationReader.read(path: path, now: workplace.office.now())
    } catch {
      try refuse(error, at: path, workplace, &output)
      tally.refused += 1
      return
    }
    let outcome = try asked { () throws(OfficeError) in
      try workplace.office.takeIn(delivery, for: workplace.caller)
    }
    switch outcome {
    case .taken: tally.taken += 1
    case .repeated: tally.repeated += 1
    case .contradicts(let reference):
      tally.refused += 1
      try keep(
        RejectedDelivery(
          fileName: delivery.fileName,
          digest: delivery.digest,
          at: workplace.office.now(),
          reasons: [words.contradiction(of: reference)]
        ),
        workplace
      )
    }
    if common.json {
      output.json(IntakeReport.json(outcome, path: path, words))
    } else {
      IntakeReport.print(outcome, path: path, words, to: &output)
    }
  }

  private func refuse(
    _ failure: ReadFailure,
    at path: String,
    _ workplace: Workplace,
    _ output: inout Output
  ) throws(Failure) {
    // A path that leads nowhere is a mistake of the caller, not a delivery.
    if failure.faults.map(\.rule) != [.file(.missing)] {
      let reasons = failure.faults.map { "\($0.path): \(words.sentence(for: $0.rule))" }
      let rejected = RejectedDelivery(
        fileName: failure.fileName,
        digest: failure.digest,
        at: workplace.office.now(),
        reasons: reasons
      )
      try keep(rejected, workplace)
    }
    if common.json {
      output.json(IntakeReport.json(failure, path: path, words))
    } else {
      for fault in failure.faults {
        let rule = words.sentence(for: fault.rule)
        output.line(
          words.refusedDelivery(fileName: path, path: fault.path, line: fault.position?.line, rule: rule)
        )
      }
    }
  }

  private func keep(_ rejected: RejectedDelivery, _ workplace: Workplace) throws(Failure) {
    try asked { () throws(OfficeError) in try workplace.office.remember(rejected) }
  }
}

/// How many files went which way.
private struct IntakeTally {
  var taken = 0
  var repeated = 0
  var refused = 0
}
