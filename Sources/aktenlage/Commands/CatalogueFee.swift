import ArgumentParser
import Casework
import Workstation

/// `aktenlage fee`: what an act costs, and why; needs no store.
struct ComputeFee: Job {
  static let configuration = CommandConfiguration(
    commandName: "fee",
    abstract: helpText("Eine Gebühr berechnen und begründen.", "Compute and explain a fee."),
    discussion: helpText(
      """
      Beispiele:
        aktenlage fee blueCard --act extension --months 3
        aktenlage fee childReunification --born 2015-05-05 --with express --explain
        aktenlage fee settlementGeneral --course refused
      """,
      """
      Examples:
        aktenlage fee blueCard --act extension --months 3
        aktenlage fee childReunification --born 2015-05-05 --with express --explain
        aktenlage fee settlementGeneral --course refused
      """
    )
  )

  @OptionGroup var common: CommonOptions
  @Argument(help: help("Schlüssel des Anliegens.", "Key of the matter.", "matter"))
  var matter: String
  @Option(help: help("Was getan wird: \(codes(FeeAct.self)).", "What is done: \(codes(FeeAct.self)).", "act"))
  var act: FeeAct = .grant
  @Option(
    help: help("Geburtstag, unbekannte Teile 00.", "Date of birth, unknown parts 00.", "date"),
    transform: Self.birth
  )
  var born: PartialDate?
  @Option(
    help: help("Tag des Antrags; sonst heute.", "Day of the application; else today.", "date"),
    transform: CommonOptions.day
  )
  var on: CivilDate?
  @Option(
    help: help(
      "Was die Person ist oder wovon sie lebt, mehrfach: \(codes(FeeStatus.self)).",
      "What the person is or lives on, repeatable: \(codes(FeeStatus.self)).",
      "status"
    )
  )
  var exempt: [FeeStatus] = []
  @Option(
    help: help(
      "Stand des Antrags: \(codes(FeeRequest.Course.self)).",
      "How far the application has come: \(codes(FeeRequest.Course.self)).",
      "course"
    )
  )
  var course: FeeRequest.Course = .granted
  @Option(help: help("Monate einer Verlängerung.", "Months of an extension.", "n"))
  var months: Int?
  @Option(
    name: .customLong("with"),
    help: help(
      "Dazu bestellt, mehrfach: \(codes(FeeRequest.Extra.self)).",
      "Ordered beside it, repeatable: \(codes(FeeRequest.Extra.self)).",
      "extra"
    )
  )
  var extras: [FeeRequest.Extra] = []
  @Option(help: help("Schon gezahlt, in Euro.", "Paid already, in euros.", "amount"), transform: Self.cents)
  var paid: Int?
  @Option(
    help: help("Nach Ermessen ermäßigt auf, in Euro.", "Reduced by discretion to, in euros.", "amount"),
    transform: Self.cents
  )
  var remittedTo: Int?

  func validate() throws {
    if let months, !(1...1200).contains(months) {
      throw ValidationError(helpText("--months geht von 1 bis 1.200.", "--months goes from 1 to 1,200."))
    }
    let day = on ?? Clock.now(on: nil).civilDate
    if let born, case .day(let birthday) = born, birthday > day {
      throw ValidationError(
        helpText("--born liegt nach dem Tag des Antrags.", "--born is after the day of the application.")
      )
    }
  }

  func perform(_ output: inout Output) throws(Failure) {
    let catalogue = try Workplace.catalogue()
    let day = on ?? Clock.now(on: nil).civilDate
    let matter = try ShowMatter.matter(self.matter, in: catalogue, on: day, words)
    let request = FeeRequest(
      act: act,
      day: day,
      born: born ?? .unknown,
      statuses: Set(exempt),
      course: course,
      months: months,
      extras: extras,
      paid: paid ?? 0,
      remittedTo: remittedTo
    )
    let assessment: FeeAssessment
    do throws(FeeFault) {
      assessment = try catalogue.fee(of: matter, for: request)
    } catch {
      throw .said(words.explanation(of: error), .badData)
    }
    if let remittedTo, !assessment.steps.contains(where: { $0.rule == .remitted }) {
      output.notice(
        words.say(
          "Auf \(words.euros(remittedTo)) kann nicht ermäßigt werden: Die Gebühr ist nicht höher.",
          "It cannot be reduced to \(words.euros(remittedTo)): the fee is no higher."
        )
      )
    }
    let text = FeeText(matter: matter, assessment: assessment, day: day, words: words)
    if common.json { output.json(text.json) } else { text.print(to: &output, explained: common.explain) }
  }

  private static func birth(_ text: String) throws -> PartialDate {
    guard let date = try? PartialDate(parsing: text) else {
      throw ValidationError(helpText("\(text) ist kein Tag.", "\(text) is not a day."))
    }
    return date
  }

  /// `100`, `92,50` or `92.50`.
  private static func cents(_ text: String) throws -> Int {
    guard let cents = EuroText.cents(text), cents >= 0 else {
      throw ValidationError(
        helpText("\(text) ist kein Betrag in Euro.", "\(text) is not an amount in euros.")
      )
    }
    return cents
  }
}

extension FeeAct: ExpressibleByArgument {}
extension FeeStatus: ExpressibleByArgument {}
extension FeeRequest.Course: ExpressibleByArgument {}
extension FeeRequest.Extra: ExpressibleByArgument {}

/// The words that an option takes, with commas between them.
private func codes<Code: CaseIterable & RawRepresentable<String>>(_ type: Code.Type) -> String {
  type.allCases.map(\.rawValue).joined(separator: ", ")
}
