import ArgumentParser
import Casework
import Workstation

/// `aktenlage deadline remedy`: until when an action against a decision is in time.
struct DeadlineRemedy: DeadlineJob {
  static let configuration = CommandConfiguration(
    commandName: "remedy",
    abstract: helpText("Klagefrist gegen einen Bescheid.", "Time for an action against a decision."),
    discussion: helpText(
      """
      --posted gilt für Brief, E-Mail und Einschreiben ohne Rückschein,
      --delivered ist der Tag der Urkunde, des Rückscheins, der Übergabe,
      des Empfangsbekenntnisses, des Abrufs oder des Aushangs.
      --received nennt den Tag, an dem ein Brief nachweislich ankam; ein
      früherer als der vermutete ändert nichts.

      Beispiele:
        aktenlage deadline remedy --posted 17.03.2025
        aktenlage deadline remedy --service pzu --delivered 25.11.2025
      """,
      """
      --posted is for a letter, an e-mail and a registered letter without slip,
      --delivered is the day of the record, the return slip, the handing over,
      the acknowledgement, the fetching or the display.
      --received is the day on which a letter came, if that is proved; one
      earlier than the presumed day changes nothing.

      Examples:
        aktenlage deadline remedy --posted 2025-03-17
        aktenlage deadline remedy --service pzu --delivered 2025-11-25
      """
    )
  )

  /// The ways of service that a command line names.
  enum Way: String, CaseIterable, ExpressibleByArgument {
    case letter, email, pzu, hand, registered, acknowledgement, portal
    case publicNotice = "public"
  }

  /// How the notice on appeal was.
  enum Notice: String, CaseIterable, ExpressibleByArgument {
    case correct, missing, wrong
  }

  @OptionGroup var common: CommonOptions
  @Option(help: help("Tag der Aufgabe zur Post oder Absendung.", "Day of posting or sending.", "date"))
  var posted: String?
  @Option(
    help: help("Art der Bekanntgabe.", "Way of notification.", "way")
  )
  var service = Way.letter
  @Option(help: help("Brief: Tag des nachgewiesenen Zugangs.", "Letter: proved day of receipt.", "date"))
  var received: String?
  @Option(
    help: help("Tag der Zustellung, der Übergabe, des Abrufs oder Aushangs.", "Day of service.", "date")
  )
  var delivered: String?
  @Option(help: help("Portal: Tag der Nachricht.", "Portal: day of the message.", "date"))
  var sent: String?
  @Option(
    help: help("Rechtsbehelfsbelehrung.", "Notice on appeal.")
  )
  var notice = Notice.correct

  func perform(_ output: inout Output) throws(Failure) {
    if received != nil, service != .letter { throw notFor("--received") }
    guard service == .portal else {
      if sent != nil { throw notFor("--sent") }
      return try show(try givenService(), &output)
    }
    if posted != nil { throw notFor("--posted") }
    guard let sent else {
      return try show(.portal(fetched: try day(delivered, "--delivered")), &output)
    }
    let message = PortalNotice.compute(sentOn: try day(sent, "--sent"))
    guard delivered != nil else {
      // Nothing was fetched: the answer is until when it can be.
      return try self.show(DeadlineAnswer("portal", message.end, label: .fetch), &output)
    }
    let fetched = try day(delivered, "--delivered")
    try needOrder(message.sentOn, "--sent", fetched, "--delivered")
    guard let service = message.service(fetchedOn: fetched) else {
      return try self.show(
        DeadlineAnswer("portal", message.end, label: .notNotified, remark: notNotified),
        &output
      )
    }
    try show(service, &output)
  }

  private var notNotified: String {
    words.say(
      "Der Bescheid wurde nicht rechtzeitig abgerufen und ist auf anderem Weg bekannt zu geben.",
      "The decision was not fetched in time and has to be notified in another way."
    )
  }

  private func show(_ service: Service, _ output: inout Output) throws(Failure) {
    let period = RemedyPeriod.compute(service: service, noticeIsCorrect: notice == .correct)
    try show(DeadlineAnswer("remedy", period.deadline, notifiedOn: period.notifiedOn), &output)
  }

  private func givenService() throws(Failure) -> Service {
    switch service {
    case .letter: try letter()
    case .email: .electronic(sent: try postedAlone())
    case .pzu: .serviceRecord(delivered: try deliveredAlone())
    case .hand: .handedOver(on: try deliveredAlone())
    case .acknowledgement: .acknowledgement(dated: try deliveredAlone())
    case .publicNotice: .publicNotice(displayed: try deliveredAlone())
    case .portal: .portal(fetched: try deliveredAlone())
    case .registered:
      posted == nil
        ? .returnSlip(delivered: try deliveredAlone()) : .registered(posted: try postedAlone())
    }
  }

  private func letter() throws(Failure) -> Service {
    let start = try postedAlone()
    guard received != nil else { return .letter(posted: start) }
    let end = try day(received, "--received")
    try needOrder(start, "--posted", end, "--received")
    return .letterReceived(posted: start, received: end)
  }

  private func postedAlone() throws(Failure) -> CivilDate {
    if delivered != nil {
      throw posted == nil ? notFor("--delivered") : contradiction(["--posted", "--delivered"])
    }
    return try day(posted, "--posted")
  }

  private func deliveredAlone() throws(Failure) -> CivilDate {
    if posted != nil { throw notFor("--posted") }
    return try day(delivered, "--delivered")
  }

  private func notFor(_ option: String) -> Failure {
    fault(
      words.say(
        "\(option) passt nicht zu --service \(service.rawValue).",
        "\(option) does not fit --service \(service.rawValue)."
      ),
      words.say(
        "Welcher Tag zählt, zeigt aktenlage deadline remedy --help.",
        "aktenlage deadline remedy --help shows which day counts."
      )
    )
  }
}
