import ArgumentParser
import Casework
import Office
import Workstation

/// `aktenlage capture`: an application from a letter, an e-mail or the counter becomes a case.
struct Capture: Job {
  static let configuration = CommandConfiguration(
    commandName: "capture",
    abstract: helpText("Einen Antrag erfassen.", "Capture an application."),
    discussion: helpText(
      """
      Für Anträge per Brief, per E-Mail oder am Schalter. Unterlagen folgen mit aktenlage act REF receive-document.
      Staaten sind Schlüssel (439), Passcode (IRN) oder Name. Mit --id wird derselbe Antrag nur einmal aufgenommen.

      Beispiel:
        aktenlage capture --channel letter --received 2026-11-20 --family-name Karimi --given-name "Leila Sara" \\
          --born 1994-05-00 --birthplace Schiras --birth-country 439 --nationalities 439 --sex w \\
          --marital-status LD --street Oststraße --house-number 222 --postcode 40210 --town Düsseldorf \\
          --matter blueCard --request "Verlängerung"
      """,
      """
      For applications by letter, by e-mail or at the counter. Documents follow with aktenlage act REF
      receive-document. A state is a key (439), a passport code (IRN) or a name. With --id the same application is
      taken in once.

      Example:
        aktenlage capture --channel letter --received 2026-11-20 --family-name Karimi --given-name "Leila Sara" \\
          --born 1994-05-00 --birthplace Shiraz --birth-country 439 --nationalities 439 --sex w \\
          --marital-status LD --street Oststraße --house-number 222 --postcode 40210 --town Düsseldorf \\
          --matter blueCard --request "Renewal"
      """
    )
  )

  @OptionGroup var common: CommonOptions
  @Option(
    help: help(
      "UUID, unter der der Antrag einmal aufgenommen wird.",
      "UUID under which the application is taken in once.",
      "uuid"
    )
  )
  var id: String?
  @OptionGroup(title: helpText("Angaben zum Antrag", "What the application says"))
  var options: CaptureOptions

  func perform(_ output: inout Output) throws(Failure) {
    let workplace = try Workplace.open(common)
    let id = try UUIDText.identity(id)
    var application = CapturedApplication(hasNoGivenName: options.noGivenName)
    for field in CapturedApplication.Field.allCases { application[field] = options[field] ?? "" }
    application[.purpose] = try GivenText.read(application[.purpose])
    let delivery: Delivery
    do throws(CaptureFaults) {
      delivery = try application.delivery(id: id, now: workplace.office.now())
    } catch {
      report(error, &output)
      throw .ended(.badData)
    }
    let outcome = try asked { () throws(OfficeError) in
      try workplace.office.takeIn(delivery, for: workplace.caller)
    }
    if common.json {
      output.json(IntakeReport.json(outcome, path: delivery.fileName, words))
    } else {
      IntakeReport.print(outcome, path: delivery.fileName, words, to: &output)
    }
    if case .contradicts = outcome { throw .ended(.badData) }
  }

  private func report(_ error: CaptureFaults, _ output: inout Output) {
    if common.json {
      output.json(
        .fields([
          "result": .text("refused"),
          "reference": .null,
          "faults": .each(error.faults) { fault in
            .fields([
              "field": .text(fault.field.rawValue),
              "option": .text(fault.field.option),
              "rule": .text(words.sentence(for: fault)),
              "remedy": .text(words.remedy(for: fault)),
            ])
          },
        ])
      )
      return
    }
    for fault in error.faults {
      output.notice("\(fault.field.option): \(words.sentence(for: fault)) \(words.remedy(for: fault))")
    }
  }
}
