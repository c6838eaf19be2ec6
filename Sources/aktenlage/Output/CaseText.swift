import Casework
import Office
import Workstation

/// A case as people read it: header, findings, deadlines, evidence, readiness, decision, timeline.
struct CaseText {
  let view: CaseView
  let words: Words
  let explain: Bool

  private var record: Case { view.record }
  private var catalogue: Catalogue { view.situation.catalogue }

  func print(to output: inout Output) {
    header(&output)
    findings(&output)
    deadlines(&output)
    evidence(&output)
    fee(&output)
    readiness(&output)
    decision(&output)
    timeline(&output)
  }

  private func title(_ german: String, _ english: String, _ output: inout Output) {
    output.line()
    output.line(words.say(german, english))
  }

  private func header(_ output: inout Output) {
    let person = view.file.person
    output.line("\(record.reference.text)  \(person.name.displayName)")
    var table = Table(limit: 60)
    table.add([words.say("Akte", "File"), record.file.text])
    let born = "\(words.date(person.dateOfBirth)), \(person.placeOfBirth)"
    table.add([words.say("Geboren", "Born"), born])
    let nationalities = person.nationalities.map(words.name).joined(separator: ", ")
    table.add([words.say("Staatsangehörigkeit", "Nationality"), nationalities])
    let matter =
      record.matter.map { words.name(of: $0, in: catalogue, on: record.receivedOn) }
      ?? words.say("offen", "open")
    table.add([words.say("Anliegen", "Matter"), matter])
    table.add(["Sachgebiet", record.sachgebiet.map(words.name) ?? "–"])
    let since = words.say("seit", "since") + " " + words.date(record.stageSince)
    table.add([words.say("Stand", "State"), "\(words.name(of: record.processingState)), \(since)"])
    table.add([words.say("Zuständig", "Officer"), record.assignee?.text ?? words.say("niemand", "nobody")])
    table.add([words.say("Eingang", "Received"), words.moment(record.receivedAt)])
    table.add([words.say("Katalog", "Catalogue"), catalogue.version])
    table.add([words.say("Fassung", "Revision"), String(record.revision)])
    for line in table.lines { output.line("  " + line) }
    if explain { output.line("  " + words.text(words.routingReason(of: record))) }
  }

  private func findings(_ output: inout Output) {
    guard !record.findings.isEmpty else { return }
    title("Hinweise der Annahme", "Findings of intake", &output)
    for finding in record.findings { output.line("  " + words.sentence(for: finding, in: record.reference)) }
  }

  private func deadlines(_ output: inout Output) {
    title("Fristen", "Deadlines", &output)
    let deadlines = record.deadlines
    if deadlines.isEmpty { output.line("  –") }
    for deadline in deadlines {
      let distance = words.distance(of: deadline.date, from: view.situation.today)
      output.line(
        "  \(words.date(deadline.date))  \(words.name(of: deadline.kind)) (\(distance))  "
          + "[\(words.citation(of: deadline.source))]"
      )
      guard explain, let derivation = record.derivation(of: deadline) else { continue }
      for line in words.explained(derivation) { output.line("    " + line) }
    }
  }

  private func evidence(_ output: inout Output) {
    title("Nachweise", "Evidence", &output)
    var table = Table(limit: 48)
    for line in view.evidence {
      let assessed = line.found
      let state =
        assessed.map { words.name(of: $0.assessment) } ?? words.say("nicht geprüft", "not looked at")
      let detail = assessed.map { "\(words.say("Blatt", "folio")) \($0.folio)  \($0.reason)" } ?? ""
      table.add([line.codes.map(\.rawValue).joined(separator: "/"), line.name(words), state, detail])
    }
    if table.isEmpty { output.line("  –") }
    for line in table.lines { output.line("  " + line) }
    documents(&output)
  }

  private func documents(_ output: inout Output) {
    guard !record.documents.isEmpty else { return }
    title("Unterlagen", "Documents", &output)
    var table = Table(limit: 48)
    for document in record.documents {
      table.add([
        document.document.code?.rawValue ?? "–", document.document.title,
        "\(words.say("Blatt", "folio")) \(document.folio)", words.size(bytes: document.document.byteCount),
      ])
    }
    for line in table.lines { output.line("  " + line) }
  }

  private func fee(_ output: inout Output) {
    let circumstances = view.situation.circumstances
    guard let line = words.feeLine(of: circumstances) else { return }
    title("Gebühr", "Fee", &output)
    output.line("  " + line)
    guard explain else { return }
    for line in words.feeReasons(of: circumstances) { output.line("  " + line) }
  }

  private func readiness(_ output: inout Output) {
    guard record.stage.isBeforeSignature else { return }
    title("Entscheidungsreife", "Readiness", &output)
    let blockers = view.blockers
    if blockers.isEmpty {
      output.line("  " + words.say("Nichts steht entgegen.", "Nothing stands in the way."))
    }
    for blocker in blockers {
      let explanation = words.explanation(of: blocker, in: record.reference)
      output.line("  - " + (explain ? words.text(explanation) : explanation.what))
    }
    if explain, let rule = view.situation.signOffRule {
      output.line("  " + words.text(words.explanation(of: rule, in: record.reference)))
    }
  }

  private func decision(_ output: inout Output) {
    guard let version = record.draft else { return }
    title("Entscheidung", "Decision", &output)
    let draft = version.draft
    var table = Table(limit: 60)
    table.add([words.say("Ergebnis", "Outcome"), words.name(of: draft.outcome)])
    table.add([
      words.say("Fassung", "Version"), "\(version.version), \(version.by.text), \(words.moment(version.at))",
    ])
    if let from = draft.validFrom {
      table.add([words.say("Gültig ab", "Valid from"), words.date(from)])
    }
    if let until = draft.validUntil {
      table.add([words.say("Gültig bis", "Valid until"), words.date(until)])
    }
    if let remark = record.remark {
      table.add([words.say("Zurückgegeben", "Returned"), "\(remark.by.text): \(remark.text)"])
    }
    if let submission = record.submission {
      table.add([words.say("Zur Zeichnung", "Submitted"), words.name(of: submission.signOffClass)])
    }
    if let signature = record.signature {
      table.add([words.say("Gezeichnet", "Signed"), "\(signature.by.text), \(words.moment(signature.at))"])
    }
    if let dispatch = record.dispatch {
      table.add([
        words.say("Abgesandt", "Dispatched"),
        "\(words.date(dispatch.sentOn)), \(words.name(of: dispatch.mode))",
      ])
      if let paper = dispatch.paper {
        let size = words.size(bytes: paper.byteCount)
        table.add([
          words.say("Papier", "Paper"),
          "\(words.name(ofForm: paper.mediaType)), \(size), \(paper.digest.short)",
        ])
      }
    }
    if let service = record.service {
      table.add([words.say("Bekannt gegeben", "Notified"), words.date(service.notifiedOn)])
    }
    for line in table.lines { output.line("  " + line) }
    text("Tenor", "Operative part", draft.operativePart, &output)
    text("Sachverhalt", "Facts", draft.facts, &output)
    text("Gründe", "Reasons", draft.reasons, &output)
    text("Ermessen", "Considerations", draft.considerations, &output)
    text("Nebenbestimmungen", "Conditions", draft.conditions, &output)
    text("Antwort auf die Anhörung", "Answer to the hearing", draft.hearingAnswer, &output)
  }

  private func text(_ german: String, _ english: String, _ text: String, _ output: inout Output) {
    guard !text.isEmpty else { return }
    output.line("  " + words.say(german, english) + ":")
    output.paragraph(text, indent: "    ")
  }

  private func timeline(_ output: inout Output) {
    title("Verlauf", "Timeline", &output)
    var table = Table(limit: 24)
    for item in view.timeline {
      let header = item.entry.header
      table.add([
        String(header.folio), words.moment(header.at), header.by.text, item.digest.short,
        words.title(of: item.entry, in: catalogue, isUndone: item.isUndone),
      ])
    }
    for line in table.lines { output.line("  " + line) }
    for note in record.notes {
      output.line()
      output.line("  \(words.say("Vermerk, Blatt", "Note, folio")) \(note.folio), \(note.by.text):")
      output.paragraph(note.text, indent: "    ")
    }
  }
}
