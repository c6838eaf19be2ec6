import ArgumentParser
import Casework
import Office
import Workstation

/// `aktenlage act`: does one act.
struct Perform: Job {
  static let configuration = CommandConfiguration(
    commandName: "act",
    abstract: helpText("Einen Schritt ausführen.", "Do one act."),
    discussion: helpText(
      """
      Die möglichen Schritte zeigt aktenlage acts REF. Jeder Text darf auch @DATEI oder - (Standardeingabe) sein;
      @@ am Anfang steht für ein @. Mit --id wird derselbe Schritt nur einmal getan, so oft er auch verlangt wird.

      Beispiele:
        aktenlage act 4711/26 note --text "Telefonat mit dem Arbeitgeber" --kind phone
        aktenlage act 4711/26 assess-evidence --code E01 --state originalSeen --folio 3
        aktenlage act 4711/26 request-documents --items E04,E05 --due 2026-12-15
        aktenlage act 4711/26 draft --outcome grant --operative @tenor.txt --valid-until 2028-06-30
        aktenlage act 4711/26 dispatch --mode letter --on 2026-11-23
      """,
      """
      aktenlage acts REF lists the acts. Each text may also be @FILE or - (standard input); @@ at the start stands for
      one @. With --id the same act is done once, however often it is asked for.

      Examples:
        aktenlage act 4711/26 note --text "Call with the employer" --kind phone
        aktenlage act 4711/26 assess-evidence --code E01 --state originalSeen --folio 3
        aktenlage act 4711/26 request-documents --items E04,E05 --due 2026-12-15
        aktenlage act 4711/26 draft --outcome grant --operative @operative.txt --valid-until 2028-06-30
        aktenlage act 4711/26 dispatch --mode letter --on 2026-11-23
      """
    )
  )

  @OptionGroup var common: CommonOptions
  @Argument(help: help("Aktenzeichen des Vorgangs.", "Reference of the case.", "ref"))
  var reference: String
  @Argument(
    help: help("Name des Schritts.", "Name of the act.", "act"),
    completion: .list(ActKind.allCases.map(\.rawValue))
  )
  var act: String
  @Option(help: help("Die gesehene Fassung des Vorgangs.", "The revision of the case that was seen.", "n"))
  var revision: Int?
  @Option(
    help: help(
      "UUID, unter der der Schritt einmal getan wird.",
      "UUID under which the act is done once.",
      "uuid"
    )
  )
  var id: String?
  @OptionGroup(title: helpText("Angaben zum Schritt", "Options of the acts"))
  var options: ActOptions

  func perform(_ output: inout Output) throws(Failure) {
    guard let kind = ActKind(rawValue: act) else { throw .usage(.unknownAct(act)) }
    let workplace = try Workplace.open(common)
    let reference = try workplace.reference(reference)
    let id = try UUIDText.identity(id)
    let record = kind == .setFee ? try present(reference, in: workplace) : nil
    var reader = ActReader(kind, options, presentFee: record?.feeFacts ?? FeeFacts())
    let act = try reader.act(today: workplace.office.today) { (reader) throws(Failure) in
      try GivenDocument.keep(&reader, in: workplace)
    }
    let request = ActRequest(
      LeavingPaper.added(to: act, in: reference, of: workplace.office, for: workplace.caller),
      in: reference,
      seenRevision: revision ?? record?.revision,
      id: id
    )
    let receipt = try asked(reference) { () throws(OfficeError) in
      try workplace.office.perform(request, for: workplace.caller)
    }
    if common.json {
      output.json(json(receipt, kind))
    } else {
      report(receipt, kind, &output)
    }
  }

  /// The case as it stands, to which the options of the fee are added.
  private func present(_ reference: CaseReference, in workplace: Workplace) throws(Failure) -> Case {
    try asked(reference) { () throws(OfficeError) in
      try workplace.office.openCase(reference, for: workplace.caller).record
    }
  }

  private func json(_ receipt: ActReceipt, _ kind: ActKind) -> JSON {
    .fields([
      "reference": .text(receipt.caseReference.text),
      "file": .text(receipt.file.text),
      "act": .text(kind.rawValue),
      "id": .text(receipt.act.text),
      "revision": .number(receipt.revision),
      "folios": .each(receipt.folios) { .number($0) },
    ])
  }

  private func report(_ receipt: ActReceipt, _ kind: ActKind, _ output: inout Output) {
    let folios = receipt.folios.map(String.init).joined(separator: ", ")
    output.line(
      words.say(
        "\(words.name(of: kind)): \(receipt.caseReference.text), Blatt \(folios), Fassung \(receipt.revision).",
        "\(words.name(of: kind)): \(receipt.caseReference.text), folio \(folios), revision \(receipt.revision)."
      )
    )
    if common.explain { output.line(words.help(for: kind)) }
  }
}

/// The form of a UUID: 8-4-4-4-12 small hexadecimal digits.
enum UUIDText {
  /// The id that `--id` gives, or a new one.
  static func identity(_ given: String?) throws(Failure) -> ActID {
    guard let given else { return ActID(randomBytes: Randomness.bytes(16)) }
    let text = given.lowercased()
    guard isWellFormed(text) else {
      throw .usage(.notOneOf(option: "--id", text: text, allowed: ["01234567-89ab-cdef-0123-456789abcdef"]))
    }
    return ActID(text)
  }

  static func isWellFormed(_ text: String) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && groups.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) } }
  }
}
