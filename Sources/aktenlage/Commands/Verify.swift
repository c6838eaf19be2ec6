import ArgumentParser
import Casework
import Office
import SQLiteStore
import Workstation

/// `aktenlage verify`: every digest, chain, list row and document.
struct Verify: Job {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: helpText(
      "Prüfsummen, Ketten, Listen und Unterlagen prüfen.",
      "Check digests, chains, lists and documents."
    ),
    discussion: helpText(
      """
      Nennt den ersten Eintrag, der nicht stimmt, mit Vorgang und Blatt; ändert nichts.

      Beispiele:
        aktenlage verify
        aktenlage verify 54/33-B-004711/26 --json
      """,
      """
      Names the first entry that does not hold by case and folio; changes nothing.

      Examples:
        aktenlage verify
        aktenlage verify 54/33-B-004711/26 --json
      """
    )
  )

  @OptionGroup var common: CommonOptions
  @Argument(help: help("Nur die Akte dieses Vorgangs.", "Only the file of this case.", "ref"))
  var reference: String?

  func perform(_ output: inout Output) throws(Failure) {
    let workplace = try Workplace.open(common, readOnly: true)
    let interruption = Interruption()
    let report: VerificationReport
    if let reference {
      let reference = try workplace.reference(reference)
      report = try asked(reference) { () throws(OfficeError) in try workplace.office.verify(reference) }
    } else {
      report = try whole(workplace, interruption, &output)
    }
    output.clearProgress()
    let places = try report.faults.map { (fault) throws(Failure) in
      FaultPlace(fault, caseReference: try workplace.caseReference(of: fault))
    }
    let halves = AttachmentLeftovers.paths(ofStoreAt: StorePath.of(common)).count
    if common.json {
      output.json(json(report, places, leftovers: halves))
    } else {
      output.paragraph(words.summary(of: report))
      if halves > 0 { output.line(words.leftovers(halves)) }
      if let first = places.first { output.line(words.firstFault(first)) }
    }
    output.flush()
    if interruption.isRequested {
      output.notice(
        words.say("Abgebrochen; der Rest ist nicht geprüft.", "Stopped; the rest is not checked.")
      )
    }
    interruption.end()
    if !report.faults.isEmpty { throw .ended(.unavailable) }
  }

  private func whole(
    _ workplace: Workplace,
    _ interruption: Interruption,
    _ output: inout Output
  ) throws(Failure) -> VerificationReport {
    let words = words
    var shown = output
    let report = try asked { () throws(OfficeError) in
      try workplace.office.verify { report in
        if report.files.isMultiple(of: 20) { shown.progress(words.progress(of: report)) }
        return !interruption.isRequested
      }
    }
    output = shown
    return report
  }

  private func json(_ report: VerificationReport, _ places: [FaultPlace], leftovers: Int) -> JSON {
    .fields([
      "files": .number(report.files),
      "entries": .number(report.entries),
      "attachments": .number(report.attachments),
      "leftovers": .number(leftovers),
      "sound": .bool(report.faults.isEmpty),
      "first": places.first?.json ?? .null,
      "faults": .each(zip(report.faults, places)) { fault, place in
        let explanation = words.explanation(of: fault)
        return place.json.adding([
          "what": .text(explanation.what), "source": .text(explanation.source),
          "remedy": .text(explanation.remedy),
        ])
      },
    ])
  }
}

/// Where a fault is: file, case and folio as far as they are known.
struct FaultPlace {
  let code: String
  let file: FileReference?
  let caseReference: CaseReference?
  let folio: Int?
  /// Of a catalogue edition.
  private(set) var version: String?

  init(_ fault: VerificationFault, caseReference: CaseReference?) {
    self.caseReference = caseReference
    switch fault {
    case .chain(let fault): (code, file, folio) = ("chain", fault.file, fault.folio)
    case .unreadable(let file): (code, self.file, folio) = ("unreadable", file, nil)
    case .row: (code, file, folio) = ("row", nil, nil)
    case .attachmentMissing(let file, let folio):
      (code, self.file, self.folio) = ("attachmentMissing", file, folio)
    case .attachmentChanged(let file, let folio):
      (code, self.file, self.folio) = ("attachmentChanged", file, folio)
    case .packChanged(let pack):
      (code, file, folio) = ("packChanged", nil, nil)
      version = pack.version
    }
  }

  var json: JSON {
    .fields([
      "kind": .text(code), "reference": .optional(caseReference?.text), "file": .optional(file?.text),
      "folio": .optional(folio), "version": .optional(version),
    ])
  }
}

extension Words {
  /// The first entry that does not hold.
  func firstFault(_ place: FaultPlace) -> String {
    if let version = place.version {
      return say("Zuerst: Katalogausgabe \(version).", "First: catalogue edition \(version).")
    }
    let reference = place.caseReference?.text ?? place.file?.text ?? "?"
    let folio = place.folio.map { ", " + say("Blatt", "folio") + " \($0)" } ?? ""
    return say("Zuerst: \(reference)\(folio).", "First: \(reference)\(folio).")
  }
}

extension Workplace {
  /// The case that a fault is about: its own, or the one of the entry, or the first of the file.
  func caseReference(of fault: VerificationFault) throws(Failure) -> CaseReference? {
    switch fault {
    case .row(let reference): return reference
    case .unreadable(let file): return try caseReference(in: file, at: nil)
    case .packChanged: return nil
    case .chain(let fault): return try caseReference(in: fault.file, at: fault.folio)
    case .attachmentMissing(let file, let folio), .attachmentChanged(let file, let folio):
      return try caseReference(in: file, at: folio)
    }
  }

  private func caseReference(in file: FileReference, at folio: Int?) throws(Failure) -> CaseReference? {
    let references = try asked { () throws(OfficeError) in try office.caseReferences(in: file) }
    return references.first { $0.folio == folio }?.reference ?? references.first?.reference
  }
}
