import ArgumentParser
import Casework
import Office
import Workstation

/// `aktenlage deliveries`: what was refused and waits for a person.
struct Deliveries: Job {
  static let configuration = CommandConfiguration(
    commandName: "deliveries",
    abstract: helpText("Abgewiesene Einsendungen zeigen.", "Show refused deliveries."),
    discussion: helpText(
      """
      Ein formloser Antrag kann schon wirken; deshalb bleibt jede abgewiesene Einsendung hier, bis jemand sie klärt.

      Beispiel:
        aktenlage deliveries --json
      """,
      """
      A form-free application may already have effect; so each refused delivery stays here until somebody settles it.

      Example:
        aktenlage deliveries --json
      """
    )
  )

  @OptionGroup var common: CommonOptions

  func perform(_ output: inout Output) throws(Failure) {
    let workplace = try Workplace.open(common)
    let rejected = try asked { () throws(OfficeError) in
      try workplace.office.rejectedDeliveries(for: workplace.caller)
    }
    try workplace.look(.list, "deliveries: \(rejected.count)")
    for delivery in rejected {
      if common.json {
        output.json(
          .fields([
            "fileName": .text(delivery.fileName), "sha256": .text(delivery.digest.text),
            "at": .text(delivery.at.text), "reasons": .each(delivery.reasons) { .text($0) },
          ])
        )
      } else {
        output.line("\(delivery.fileName)  \(words.moment(delivery.at))  SHA-256 \(delivery.digest.short)…")
        for reason in delivery.reasons { output.line("  " + reason) }
      }
    }
    if !common.json {
      output.line(
        words.count(
          rejected.count,
          words.say("abgewiesene Einsendung", "refused delivery"),
          words.say("abgewiesene Einsendungen", "refused deliveries")
        )
      )
    }
  }
}
