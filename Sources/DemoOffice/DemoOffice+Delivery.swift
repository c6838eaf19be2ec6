import Casework
import Office

extension DemoOffice {
  /// The application of a case as the portal would have delivered it.
  func delivery(
    of person: Person,
    for plan: CasePlan,
    receivedAt: Instant,
    language: LanguageCode,
    hasTitle: Bool,
    _ random: inout Random
  ) -> Delivery {
    let submission = ActID(randomBytes: random.bytes(16)).text
    let day = receivedAt.civilDate
    let isPortal = calendar.onOrAfter(day) != day || day == today || random.percent(80)
    let channel: Channel = isPortal ? .portal : random.pick([.email, .letter, .counter]) ?? .letter
    let title = Application.CurrentTitle(
      matter: random.percent(60) ? plan.matter.key : mix.any(&random)?.key ?? plan.matter.key,
      validUntil: day.adding(days: random.within(-5...90))
    )
    let application = Application(
      submissionID: submission,
      receivedAt: receivedAt,
      channel: channel,
      language: language,
      matter: plan.namesNoMatter ? nil : plan.matter.key,
      purpose: Texts.purpose(plan.matter.sachgebiet, &random),
      currentTitle: hasTitle ? title : nil,
      urgency: urgency(after: day, &random),
      representative: representative(&random)
    )
    return Delivery(
      fileName: "antrag-\(submission.prefix(8)).json",
      digest: SHA256Digest.of(Array(submission.utf8)),
      person: person,
      application: application,
      documents: documents(for: plan.matter, hasPassport: person.passport != nil, &random),
      findings: findings(about: person.name)
    )
  }

  private func urgency(after day: CivilDate, _ random: inout Random) -> Application.Urgency? {
    guard random.percent(5), let ground = random.pick(UrgencyGround.allCases) else { return nil }
    return Application.Urgency(ground: ground, date: day.adding(days: random.within(3...28)))
  }

  private func representative(_ random: inout Random) -> Application.Representative? {
    guard random.percent(6) else { return nil }
    let name = random.text([
      "Rechtsanwältin Dr. Hilke Vennekamp", "Rechtsanwalt Samuel Ostrowitz", "Kanzlei Brandhorst und Çelebi",
      "Flüchtlingsberatung der Diakonie", "Relocation-Service Rheinblick GmbH",
    ])
    return Application.Representative(
      name: name,
      address: Streets.address(&random, outside: false, movedInOn: nil)
    )
  }

  private func documents(
    for matter: Matter,
    hasPassport: Bool,
    _ random: inout Random
  ) -> [DeliveredDocument] {
    var documents: [DeliveredDocument] = []
    func add(_ paper: Papers.Paper, _ code: EvidenceCode, _ title: String) {
      documents.append(DeliveredDocument(document: paper.document(code, title: title), bytes: paper.bytes))
    }
    if hasPassport { add(papers.passport, .e01, "Reisepass.pdf") }
    if random.percent(60) { add(papers.photo, .e02, "Foto.jpg") }
    for code in matter.evidence.compactMap(\.codes.first).prefix(2) where random.percent(70) {
      add(
        code == .e07 ? papers.contract : papers.certificate,
        code,
        "\(catalogue.name(of: code)?.german ?? code.rawValue).pdf"
      )
    }
    return documents
  }

  private func findings(about name: PersonName) -> [IntakeFinding] {
    var findings: [IntakeFinding] = []
    if name.tooLongForRegister { findings.append(IntakeFinding(.nameTooLong, detail: name.displayName)) }
    let outside = name.charactersOutsideRegister
    if !outside.isEmpty {
      let shown = outside.map { String($0) }.joined(separator: " ")
      findings.append(IntakeFinding(.nameOutsideRegister, detail: shown))
    }
    return findings
  }
}
