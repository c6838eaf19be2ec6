import Casework

extension Reading {
  /// What a delivery is made of.
  struct Parts {
    let person: Person
    let application: Application
    let documents: [DeliveredDocument]
  }

  /// The parts of the delivery that a file writes; nil only together with faults.
  mutating func parts(
    _ value: JSONValue,
    source: [UInt8],
    _ attachments: inout AttachmentFolder
  ) -> Parts? {
    let keys = [
      "format", "submission", "applicant", "representative", "matter", "purpose", "currentTitle", "answers",
      "evidence", "urgency",
    ]
    let top = Node(path: .top, value: value)
    guard let fields = object(top, keys: keys, source: source), isOurFormat(fields) else { return nil }
    let submission = submission(required("submission", fields), source: source)
    let person = person(required("applicant", fields), source: source)
    let representative = representative(optional("representative", fields), source: source)
    let matter = matter(nullable("matter", fields))
    let purpose = purpose(required("purpose", fields))
    let currentTitle = currentTitle(nullable("currentTitle", fields), source: source)
    let answers = answers(required("answers", fields), source: source)
    let documents = documents(required("evidence", fields), source: source, &attachments)
    let urgency = urgency(nullable("urgency", fields), source: source)
    guard let submission, let person, let purpose, let answers, let documents else { return nil }
    let application = Application(
      submissionID: submission.id,
      receivedAt: submission.receivedAt,
      channel: submission.channel,
      language: submission.language,
      matter: matter,
      purpose: purpose,
      currentTitle: currentTitle,
      answers: answers,
      urgency: urgency,
      representative: representative,
      unknownFields: unknownFields
    )
    return Parts(person: person, application: application, documents: documents)
  }

  /// Whether the rules of this format apply; those of another would only give faults that say nothing.
  private mutating func isOurFormat(_ fields: Fields) -> Bool {
    guard let node = required("format", fields), let format = text(node) else { return true }
    if format == ApplicationReader.format { return true }
    fault(.unknownFormat(format), at: node)
    return false
  }

  private mutating func representative(_ node: Node?, source: [UInt8]) -> Application.Representative? {
    guard let fields = object(node, keys: ["name", "address"], source: source) else { return nil }
    let name = text(required("name", fields))
    let address = address(required("address", fields), source: source)
    return name.map { Application.Representative(name: $0, address: address) }
  }

  /// The matter asked for; a text that can be no key is found, and triage chooses.
  private mutating func matter(_ node: Node?) -> MatterKey? {
    guard let text = text(node) else { return nil }
    if let key = MatterKey(text) { return key }
    find(.matterUnknown, text)
    return nil
  }

  private mutating func purpose(_ node: Node?) -> String? {
    let limit = 20_000
    guard let node, let purpose = text(node) else { return nil }
    guard purpose.unicodeScalars.count <= limit else {
      fault(.tooLong(limit: limit), at: node)
      return nil
    }
    return purpose
  }

  private mutating func currentTitle(_ node: Node?, source: [UInt8]) -> Application.CurrentTitle? {
    guard let fields = object(node, keys: ["matter", "validUntil"], source: source) else { return nil }
    let matterNode = required("matter", fields)
    let matterText = text(matterNode)
    let matter = matterText.flatMap(MatterKey.init(_:))
    if let matterNode, let matterText, matter == nil { fault(.notMatterKey(matterText), at: matterNode) }
    let validUntil = day(required("validUntil", fields))
    guard let matter, let validUntil else { return nil }
    return Application.CurrentTitle(matter: matter, validUntil: validUntil)
  }

  /// Every answer in the order of the file; what is no text is kept as JSON text.
  private mutating func answers(_ node: Node?, source: [UInt8]) -> [Application.Answer]? {
    guard let members = members(node) else { return nil }
    return members.map { member in
      guard case .text(let text) = member.value.content else {
        return Application.Answer(key: member.key, text: member.value.text(in: source))
      }
      return Application.Answer(key: member.key, text: text)
    }
  }

  private mutating func urgency(_ node: Node?, source: [UInt8]) -> Application.Urgency? {
    guard let fields = object(node, keys: ["ground", "date"], source: source) else { return nil }
    let ground: UrgencyGround? = word(required("ground", fields))
    let date = day(required("date", fields))
    guard let ground, let date else { return nil }
    return Application.Urgency(ground: ground, date: date)
  }
}
