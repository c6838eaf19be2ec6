import ArgumentParser
import Casework
import Workstation

/// `aktenlage deadline deemed-consent`: from when silence counts as consent.
struct DeadlineConsent: DeadlineJob {
  static let configuration = CommandConfiguration(
    commandName: "deemed-consent",
    abstract: helpText("Zustimmung durch Schweigen.", "Consent by silence."),
    discussion: helpText(
      """
      ba: Bundesagentur für Arbeit, 2 Wochen
      ba-fast: dieselbe im beschleunigten Verfahren, 1 Woche
      residence-rule: § 72 Abs. 3a AufenthG, 4 Wochen ab Eingang dort
      paternity: § 85c AufenthG, 4 Monate ab Eingang hier

      Beispiel:
        aktenlage deadline deemed-consent ba --sent 07.04.2025
      """,
      """
      ba: federal employment agency, 2 weeks
      ba-fast: the same in the fast procedure, 1 week
      residence-rule: § 72 (3a) AufenthG, 4 weeks from receipt there
      paternity: § 85c AufenthG, 4 months from receipt here

      Example:
        aktenlage deadline deemed-consent ba --sent 2025-04-07
      """
    )
  )

  @OptionGroup var common: CommonOptions
  @Argument(
    help: help("Welche Zustimmung.", "Which consent.", "kind")
  )
  var kind: DeemedConsent
  @Option(help: help("Tag der Anfrage oder des Eingangs.", "Day of the request or of its receipt.", "date"))
  var sent: String?

  func perform(_ output: inout Output) throws(Failure) {
    let deadline = kind.compute(from: try day(sent, "--sent"))
    try show(DeadlineAnswer("deemed-consent \(kind.rawValue)", deadline), &output)
  }
}

extension DeemedConsent: ExpressibleByArgument {}
