/// How an application reached the office.
package enum Channel: String, CaseIterable, Hashable, Sendable, Codable {
  case portal, email, letter, counter
}

/// Why an application is urgent: the three published grounds for a same-day appointment.
package enum UrgencyGround: String, CaseIterable, Hashable, Sendable, Codable {
  case jobLoss, benefitLoss, travel
}

/// An application as it was received: what the person asked for and said.
///
/// The person's data stand beside it; see ``Delivery``.
package struct Application: Hashable, Sendable, Codable {
  /// The delivery's UUID, lower-case.
  package var submissionID: String
  /// Starts the deemed effect of § 81 AufenthG.
  package var receivedAt: Instant
  /// How it reached the office.
  package var channel: Channel
  /// The language in which the person wants to be written to.
  package var language: LanguageCode
  /// Nil when triage has to choose.
  package var matter: MatterKey?
  /// What the person wrote, up to 20,000 characters.
  package var purpose: String
  /// The title the person says they hold; nil where they named none. Its end decides which effect the application has
  /// (§ 81 AufenthG).
  package var currentTitle: CurrentTitle?
  /// The targeted questions in the order of the file: key and answer as text.
  package var answers: [Answer]
  /// Why and until when it is urgent; nil where the person claimed nothing.
  package var urgency: Urgency?
  /// Who acts for the person; letters go there only once the written power is in the file.
  package var representative: Representative?
  /// Keys that the format does not know, kept and shown: JSON path and JSON text.
  package var unknownFields: [Answer]

  package init(
    submissionID: String,
    receivedAt: Instant,
    channel: Channel,
    language: LanguageCode,
    matter: MatterKey?,
    purpose: String,
    currentTitle: CurrentTitle? = nil,
    answers: [Answer] = [],
    urgency: Urgency? = nil,
    representative: Representative? = nil,
    unknownFields: [Answer] = []
  ) {
    self.submissionID = submissionID
    self.receivedAt = receivedAt
    self.channel = channel
    self.language = language
    self.matter = matter
    self.purpose = purpose
    self.currentTitle = currentTitle
    self.answers = answers
    self.urgency = urgency
    self.representative = representative
    self.unknownFields = unknownFields
  }

  /// One answered question, or one field that the format does not know.
  package struct Answer: Hashable, Sendable, Codable {
    /// The key of the question in the online form. Text from outside.
    package var key: String
    /// What was answered. Text from outside.
    package var text: String

    package init(key: String, text: String) {
      self.key = key
      self.text = text
    }
  }

  /// The title that the person holds on the day of the application.
  package struct CurrentTitle: Hashable, Sendable, Codable {
    /// The matter of the title, as the form named it.
    package var matter: MatterKey
    /// The last day of the title.
    package var validUntil: CivilDate

    package init(matter: MatterKey, validUntil: CivilDate) {
      self.matter = matter
      self.validUntil = validUntil
    }
  }

  /// Why it is urgent, and by when.
  package struct Urgency: Hashable, Sendable, Codable {
    /// Which of the published grounds is claimed.
    package var ground: UrgencyGround
    /// The day before which the person needs the decision.
    package var date: CivilDate

    package init(ground: UrgencyGround, date: CivilDate) {
      self.ground = ground
      self.date = date
    }
  }

  /// Who acts for the person; the power of attorney is evidence E38.
  package struct Representative: Hashable, Sendable, Codable {
    /// Name or firm. Text from outside.
    package var name: String
    /// Where letters go; without one they go to the person.
    package var address: Address?

    package init(name: String, address: Address?) {
      self.name = name
      self.address = address
    }
  }
}
