extension CaptureReading {
  /// How much later than now a receipt may be, in minutes, since clocks differ.
  private static let clockTolerance = 5
  /// The most Unicode scalars of what the person asks for.
  private static let purposeLimit = 20_000

  /// The application; nil only together with faults.
  mutating func application(id: ActID) -> Application? {
    let channel = word(.channel, required(.channel), of: CapturedApplication.channels)
    let receivedAt = receipt(channel)
    let language = value(
      .language,
      required(.language),
      LanguageCode.init(parsing:),
      CaptureFault.Rule.language
    )
    let matter = matter(.matter, text(.matter))
    let purpose = text(.purpose) ?? ""
    if purpose.unicodeScalars.count > Self.purposeLimit {
      fault(.purpose, .tooLong(limit: Self.purposeLimit))
    }
    let currentTitle = currentTitle()
    let urgency = urgency()
    guard let channel, let receivedAt, let language else { return nil }
    return Application(
      submissionID: id.text,
      receivedAt: receivedAt,
      channel: channel,
      language: language,
      matter: matter,
      purpose: purpose,
      currentTitle: currentTitle,
      urgency: urgency
    )
  }

  /// When it was received: it starts the deemed effect, so only the counter may leave the day out.
  private mutating func receipt(_ channel: Channel?) -> Instant? {
    let typedDay = channel == .counter ? text(.receivedOn) : required(.receivedOn)
    let time = value(.receivedAt, text(.receivedAt), TimeOfDay.init(parsing:), CaptureFault.Rule.time)
    let day = typedDay == nil && channel == .counter ? now.civilDate : day(.receivedOn, typedDay)
    guard let day else { return nil }
    let instant: Instant =
      if let time {
        Instant(day, time)
      } else {
        day == now.civilDate ? now : Instant(day, .midnight)
      }
    guard instant <= now.adding(minutes: Self.clockTolerance) else {
      fault(day > now.civilDate ? .receivedOn : .receivedAt, .inFuture(instant, now: now))
      return nil
    }
    return instant
  }

  private mutating func currentTitle() -> Application.CurrentTitle? {
    guard text(.titleMatter) != nil || text(.titleValidUntil) != nil else { return nil }
    let matter = matter(.titleMatter, required(.titleMatter))
    let validUntil = day(.titleValidUntil, required(.titleValidUntil))
    guard let matter, let validUntil else { return nil }
    return Application.CurrentTitle(matter: matter, validUntil: validUntil)
  }

  private mutating func urgency() -> Application.Urgency? {
    guard text(.urgencyGround) != nil || text(.urgencyDate) != nil else { return nil }
    let ground = word(.urgencyGround, required(.urgencyGround), of: UrgencyGround.allCases)
    let date = day(.urgencyDate, required(.urgencyDate))
    guard let ground, let date else { return nil }
    return Application.Urgency(ground: ground, date: date)
  }
}
