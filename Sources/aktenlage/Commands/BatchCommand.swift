import ArgumentParser
import Casework
import Office
import Workstation

/// `aktenlage batch`: does one act in several cases.
struct BatchCommand: Job {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: helpText("Einen Schritt in mehreren Vorgängen ausführen.", "Do one act in several cases."),
    discussion: helpText(
      """
      Schritte: \(names). Die Vorgänge stehen in der Zeile oder kommen aus Liste und Filter.
      Jeder Vorgang wird für sich entschieden und ausgeführt; was in einem nicht geht, hält die anderen nicht auf.
      --preview zeigt nur, wo es geht und wo nicht. Ergebniscode 0: in allen erledigt, sonst der des ersten Grundes.

      Beispiele:
        aktenlage batch take 4711/26 4712/26
        aktenlage batch assign --view unassigned --filter 'anliegen:blueCard' --to b.schaefer --preview
        aktenlage batch note --filter 'zuständig:ich reif' --text "Vorlage bis Freitag"
      """,
      """
      Acts: \(names). The cases stand on the line, or come from list and filter.
      Each case is decided and done by itself; what is not possible in one does not hold the others up.
      --preview only shows where it is possible and where not. Exit status 0: done in all, else that of the first reason.

      Examples:
        aktenlage batch take 4711/26 4712/26
        aktenlage batch assign --view unassigned --filter 'matter:blueCard' --to b.schaefer --preview
        aktenlage batch note --filter 'officer:me ready' --text "Submit by Friday"
      """
    )
  )

  private static var names: String { Batch.kinds.map(\.rawValue).joined(separator: ", ") }

  @OptionGroup var common: CommonOptions
  @Argument(
    help: help("Name des Schritts.", "Name of the act.", "act"),
    completion: .list(Batch.kinds.map(\.rawValue))
  )
  var act: String
  @Argument(help: help("Aktenzeichen der Vorgänge.", "References of the cases.", "ref"))
  var cases: [String] = []
  @Option(
    help: help("Welche Liste.", "Which list.", QueueView.allCases.map(\.rawValue).joined(separator: "|"))
  )
  var view: QueueView?
  @Option(
    parsing: .unconditional,
    help: help("Nur diese, wie bei queue.", "Only these, as with queue.", "text")
  )
  var filter: String?
  @Flag(help: help("Nur zeigen, wo es möglich ist.", "Only show where it is possible."))
  var preview = false
  @OptionGroup(title: helpText("Angaben zum Schritt", "Options of the acts"))
  var options: ActOptions

  func validate() throws {
    guard cases.isEmpty == (view != nil || filter != nil) else {
      throw ValidationError(
        helpText(
          "Nennen Sie Aktenzeichen oder --view und --filter.",
          "Name references, or --view and --filter."
        )
      )
    }
  }

  func perform(_ output: inout Output) throws(Failure) {
    guard let kind = Batch.kinds.first(where: { $0.rawValue == self.act }) else {
      throw .usage(.notOneOf(option: "ACT", text: self.act, allowed: Batch.kinds.map(\.rawValue)))
    }
    let workplace = try Workplace.open(common)
    let references = try chosenCases(workplace)
    var reader = ActReader(kind, options)
    let act = try reader.act(today: workplace.office.today) { (reader) throws(Failure) in
      try GivenDocument.keep(&reader, in: workplace)
    }
    try workplace.look(.list, "batch \(kind.rawValue): \(references.count)")
    let interruption = Interruption()
    var batch = Batch(act, in: references)
    while !batch.toJudge.isEmpty, !interruption.isRequested {
      output.progress(words.sentence(for: batch, in: .judging))
      let next = batch.toJudge
      batch.take(
        try asked { () throws(OfficeError) in
          try workplace.office.judge(act, in: next, for: workplace.caller)
        }
      )
    }
    while !preview, !interruption.isRequested, let next = batch.next {
      output.progress(words.sentence(for: batch, in: .running))
      let result = Self.perform(act, next, workplace)
      batch.take(result, in: next.reference)
      // What fails because of the store would fail in every other case too.
      if case .failure(.repository) = result { break }
    }
    if !preview { batch.stop() }
    output.clearProgress()
    report(batch, kind, &output)
    output.flush()
    interruption.end()
    if !preview, let error = batch.firstObstacle { throw .ended(ExitStatus(error)) }
  }

  private static func perform(
    _ act: Act,
    _ next: (reference: CaseReference, revision: Int),
    _ workplace: Workplace
  ) -> Result<ActReceipt, OfficeError> {
    let request = ActRequest(
      act,
      in: next.reference,
      seenRevision: next.revision,
      id: workplace.office.newActID()
    )
    do throws(OfficeError) {
      return .success(try workplace.office.perform(request, for: workplace.caller))
    } catch {
      return .failure(error)
    }
  }

  /// The cases that were named, or that list and filter find, each once.
  private func chosenCases(_ workplace: Workplace) throws(Failure) -> [CaseReference] {
    guard cases.isEmpty else {
      var found: [CaseReference] = []
      for text in cases {
        let reference = try workplace.reference(text)
        if !found.contains(reference) { found.append(reference) }
      }
      return found
    }
    let officer = try workplace.officer()
    guard let list = (view ?? .all).filter(for: officer, on: workplace.office.today) else { return [] }
    let query = QueueQuery(filter: list, condition: try workplace.condition(filter))
    return try asked { () throws(OfficeError) in
      try workplace.office.references(of: query, for: workplace.caller)
    }
  }

  private func report(_ batch: Batch, _ kind: ActKind, _ output: inout Output) {
    guard !common.json else {
      for line in batch.lines { output.json(json(line, kind)) }
      return
    }
    for line in batch.lines {
      output.line("\(line.reference.text)  \(words.state(of: line))")
    }
    output.line(words.summary(of: batch, isPreview: preview))
  }

  private func json(_ line: Batch.Line, _ kind: ActKind) -> JSON {
    let head = JSON.fields(["reference": .text(line.reference.text), "act": .text(kind.rawValue)])
    switch line.state {
    case .unjudged, .leftOut: return head.adding(["done": .bool(false)])
    case .able(let revision):
      return head.adding(["possible": .bool(true), "revision": .number(revision)])
    case .refused(let error), .failed(let error):
      let told = Failure.office(error, line.reference).json(words)
      return told.adding([
        "reference": .text(line.reference.text), "act": .text(kind.rawValue), "done": .bool(false),
      ])
    case .done(let receipt):
      return head.adding([
        "done": .bool(true), "file": .text(receipt.file.text), "id": .text(receipt.act.text),
        "revision": .number(receipt.revision), "folios": .each(receipt.folios) { .number($0) },
      ])
    }
  }
}
