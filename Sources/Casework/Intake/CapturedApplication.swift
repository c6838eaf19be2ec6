/// An application as an officer types it from a letter or an e-mail, or at the counter: texts not yet read.
///
/// ``delivery(id:now:)`` makes of it what any transport delivers. Documents are received afterwards, as acts.
package struct CapturedApplication: Hashable, Sendable {
  /// The name under which the delivery is remembered, in place of a file's.
  package static let fileName = "capture"

  /// The ways on which no file comes.
  package static let channels: [Channel] = [.letter, .counter, .email]

  /// Whether the officer says that the passport names no given name; without it a blank one is a fault.
  package var hasNoGivenName: Bool
  private var texts: [Field: String] = [:]

  package init(hasNoGivenName: Bool = false) { self.hasNoGivenName = hasNoGivenName }

  /// One thing that is typed. Raw values name it in journals and to programs.
  package enum Field: String, CaseIterable, Hashable, Sendable {
    /// `letter`, `counter` or `email`; a portal delivers its own files.
    case channel
    /// The day of receipt. At the counter a blank one is today.
    case receivedOn
    /// The time of receipt, `9:30`. A blank one is now where the day is today, else the start of the day.
    case receivedAt
    case familyName, givenName, nameAtBirth
    /// `1994-05-00` or `00.05.1994`, with zeros for unknown parts.
    case dateOfBirth
    case placeOfBirth
    /// Key, code in passports or name of the state.
    case countryOfBirth
    case sex
    /// One to four, parted by commas; keys and codes also by blanks.
    case nationalities
    case maritalStatus, azrNumber
    case street, houseNumber, addressSuffix, postcode, town, holder, movedInOn
    case email, phone
    case passportNumber, passportState, passportValidUntil
    /// Two small letters.
    case language
    /// Blank where triage has to choose.
    case matter
    case purpose
    case titleMatter, titleValidUntil
    case urgencyGround, urgencyDate
  }

  /// What was typed of a field; empty where nothing was.
  package subscript(field: Field) -> String {
    get { texts[field] ?? "" }
    set { texts[field] = newValue }
  }

  /// The delivery that the texts make, or every fault in them, in the order of the fields.
  ///
  /// - Parameters:
  ///   - id: a UUID; the same application under the same id is taken in once.
  ///   - now: the store's now; a receipt more than five minutes later is a fault.
  package func delivery(id: ActID, now: Instant) throws(CaptureFaults) -> Delivery {
    var reading = CaptureReading(self, now: now)
    let person = reading.person()
    let application = reading.application(id: id)
    guard let person, let application, reading.faults.isEmpty else { throw CaptureFaults(reading.faults) }
    return Delivery(
      fileName: Self.fileName,
      digest: .of(Array(canonicalText.utf8)),
      person: person,
      application: application,
      documents: [],
      findings: reading.findings
    )
  }

  /// Every field with its length and text, so that no two applications have the same.
  private var canonicalText: String {
    let fields = Field.allCases.map { "\($0.rawValue) \(self[$0].utf8.count) \(self[$0])\n" }
    return "aktenlage-capture/1\nnoGivenName \(hasNoGivenName)\n" + fields.joined()
  }
}
