import ArgumentParser
import Workstation

/// `aktenlage deadline`: computes a date and shows how it follows. Needs no store.
struct DeadlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline",
    abstract: helpText("Eine Frist berechnen und begründen.", "Compute a date and explain it."),
    discussion: helpText(
      """
      Beispiele:
        aktenlage deadline remedy --posted 17.03.2025
        aktenlage deadline remedy --posted 17.03.2025 --notice missing
        aktenlage deadline period --from 04.04.2025 --weeks 2 --explain
        aktenlage deadline deemed-consent ba --sent 07.04.2025 --json
      """,
      """
      Examples:
        aktenlage deadline remedy --posted 2025-03-17
        aktenlage deadline remedy --posted 2025-03-17 --notice missing
        aktenlage deadline period --from 2025-04-04 --weeks 2 --explain
        aktenlage deadline deemed-consent ba --sent 2025-04-07 --json
      """
    ),
    subcommands: [
      DeadlineRemedy.self, DeadlinePeriod.self, DeadlineInactivity.self, DeadlineDeparture.self,
      DeadlineConsent.self, DeadlineNewborn.self, DeadlineAge.self, DeadlineAbsence.self,
      DeadlineWithdrawal.self, DeadlineTitle.self, DeadlineHolidays.self,
    ]
  )
}
