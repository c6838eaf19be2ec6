import ArgumentParser
import Casework
import Letters
import Office
import Workstation

/// `aktenlage letter`: prints a letter of a case as text, HTML or PDF.
struct LetterCommand: Job {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: helpText("Ein Schreiben ausgeben.", "Print a letter."),
    discussion: helpText(
      """
      Was abgesandt ist, erscheint genau so, wie es in der Akte steht; alles andere so, wie es jetzt abginge.
      Der Ausdruck wird protokolliert. Für PDF braucht es das Debian-Paket weasyprint.

      Beispiele:
        aktenlage letter 54/33-B-004711/26 decision
        aktenlage letter 4711/26 request --number 2 --format pdf --out nachforderung.pdf
        aktenlage letter 4711/26 certificate --until 28.02.2027 --translate en
        aktenlage letter --sample decision --outcome refusal --format html --out muster.html
      """,
      """
      What was sent appears exactly as it stands in the file; everything else as it would leave now.
      The print is logged. PDF needs the Debian package weasyprint.

      Examples:
        aktenlage letter 54/33-B-004711/26 decision
        aktenlage letter 4711/26 request --number 2 --format pdf --out request.pdf
        aktenlage letter 4711/26 certificate --until 2027-02-28 --translate en
        aktenlage letter --sample decision --outcome refusal --format html --out sample.html
      """
    )
  )

  /// The kinds as the command line names them.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case request, hearing, decision, certificate, consultation, status, transfer
  }

  @OptionGroup var common: CommonOptions
  @Argument(help: help("Aktenzeichen des Vorgangs.", "Reference of the case.", "ref"))
  var reference: String?
  @Argument(help: help("Art des Schreibens.", "Kind of letter.", "kind"))
  var kind: Kind?
  @Option(help: help("Form der Ausgabe.", "Form of the output."))
  var format = LetterFormat.text
  @Option(help: help("Die neue Datei; für PDF nötig.", "The new file; PDF needs it.", "path"))
  var out: String?
  @Option(
    help: help("Mit Übersetzung in diese Sprache.", "With a translation into this language.", "language"),
    transform: LetterCommand.language
  )
  var translate: LanguageCode?
  @Option(
    help: help(
      "Welche Nachforderung, Anhörung oder Beteiligung; sonst die neueste.",
      "Which request, hearing or consultation; else the newest.",
      "n"
    )
  )
  var number: Int?
  @Option(help: help("Wirkung des Antrags, für die Bescheinigung.", "Effect of the application."))
  var effect: DeemedEffect?
  @Option(
    help: help("Letzter Tag der Bescheinigung; sonst drei Monate.", "Last day of the certificate.", "date"),
    transform: CommonOptions.day
  )
  var until: CivilDate?
  @Option(
    help: help("Ein Muster dieser Art, ohne Bestand.", "A sample of this kind, without a store.", "kind")
  )
  var sample: Kind?
  @Option(help: help("Muster: die Art der Entscheidung.", "Sample: the outcome of the decision."))
  var outcome = Outcome.refusal

  func perform(_ output: inout Output) throws(Failure) {
    if format == .pdf, out == nil {
      throw .usage(.notOneOf(option: "--out", text: "", allowed: ["--out brief.pdf"]))
    }
    if let sample {
      return try LetterOutput(sampled(sample), self).print(to: &output)
    }
    guard let reference, let kind else {
      throw .usage(
        .notOneOf(option: "letter", text: "", allowed: ["letter REF KIND", "letter --sample KIND"])
      )
    }
    let workplace = try Workplace.open(common)
    let found = try workplace.reference(reference)
    let view = try asked(found) { () throws(OfficeError) in
      try workplace.office.openCase(found, for: workplace.caller)
    }
    let filed: FiledLetter
    do throws(LetterFault) {
      filed = try view.situation.letter(order(kind), language: translate ?? .german)
    } catch {
      throw .said(words.explanation(of: error), .badData)
    }
    let page = try LetterOutput(filed, paper: try paper(of: filed, in: found, workplace), self)
    try workplace.look(.print, "\(found.text) \(kind.rawValue)")
    try page.print(to: &output)
  }

  /// The bytes that left, where they were kept and are wanted.
  private func paper(
    of filed: FiledLetter,
    in reference: CaseReference,
    _ workplace: Workplace
  ) throws(Failure) -> [UInt8]? {
    guard format == .pdf, filed.frozenPaper != nil else { return nil }
    return try asked(reference) { () throws(OfficeError) in
      try workplace.office.sentPaper(of: reference, for: workplace.caller)?.bytes
    }
  }

  private func sampled(_ kind: Kind) throws(Failure) -> FiledLetter {
    let catalogue = try Workplace.catalogue()
    do throws(SampleFault) {
      let letter = try SampleLetter.letter(
        kind.kind(outcome),
        catalogue: catalogue,
        language: translate ?? .german
      )
      return FiledLetter(letter: letter, frozenText: nil, findings: LetterCheck.findings(in: letter))
    } catch {
      throw .said(words.faultOfLetters(error.detail), .programFault)
    }
  }

  private func order(_ kind: Kind) -> LetterOrder {
    switch kind {
    case .request: .documentRequest(number: number)
    case .hearing: .hearing(number: number)
    case .decision: .decision
    case .certificate: .interimCertificate(effect, validUntil: until)
    case .consultation: .consultationRequest(number: number)
    case .status: .statusInformation
    case .transfer: .transferNotice
    }
  }

  /// A language by its two letters; the parser reports what is none.
  static func language(_ text: String) throws -> LanguageCode {
    guard let language = try? LanguageCode(parsing: text) else {
      throw ValidationError(helpText("\(text) ist keine Sprache.", "\(text) is no language."))
    }
    return language
  }
}

extension LetterCommand.Kind {
  /// The kind of a sample.
  fileprivate func kind(_ outcome: Outcome) -> LetterKind {
    switch self {
    case .request: .documentRequest
    case .hearing: .hearing
    case .decision: .decision(outcome)
    case .certificate: .interimCertificate
    case .consultation: .consultationRequest
    case .status: .statusInformation
    case .transfer: .transferNotice
    }
  }
}

extension Outcome: ExpressibleByArgument {}
extension DeemedEffect: ExpressibleByArgument {}
