/// What a delivery puts into a file: the application, its documents, and where it goes.
///
/// Pure: the store's answer about known persons is passed in.
package enum Intake {
  /// The contents of the new case's entries, in their order.
  ///
  /// - Parameters:
  ///   - possibleFiles: files of persons who may be the same and were not linked.
  ///   - differences: what ``differences(of:from:)`` found in the file that the case joins.
  package static func contents(
    of delivery: Delivery,
    catalogue: Catalogue,
    possibleFiles: [FileReference],
    differences: [IntakeFinding] = []
  ) -> [EntryContent] {
    let day = delivery.application.receivedAt.civilDate
    var application = delivery.application
    var findings = delivery.findings
    // The reader of the delivery may have noticed the same.
    func add(_ finding: IntakeFinding) {
      if !findings.contains(where: { $0.code == finding.code }) { findings.append(finding) }
    }
    if let key = application.matter, catalogue.matter(key, on: day) == nil {
      add(IntakeFinding(.matterUnknown, detail: key.rawValue))
      application.matter = nil
    } else if application.matter == nil, !findings.contains(where: { $0.code == .matterUnknown }) {
      add(IntakeFinding(.matterOpen))
    }
    let address = delivery.person.address
    if catalogue.competence.finding(town: address.town, postcode: address.postcode) != .competent {
      add(IntakeFinding(.competenceQuestion, detail: "\(address.postcode) \(address.town)"))
    }
    findings += possibleFiles.map { IntakeFinding(.possiblePerson, detail: $0.text) }
    findings += differences
    return [.received(.init(application: application, findings: findings))]
      + delivery.documents.map { .documentReceived(.init(document: $0.document)) }
      + [.routed(route(application.matter, on: day, catalogue))]
  }

  /// What the application says otherwise about a person who has a file: the file stays as it is until an officer
  /// corrects it, and nothing that was written is lost.
  package static func differences(of person: Person, from known: Person) -> [IntakeFinding] {
    PersonField.allCases.compactMap { field in
      let text = person.text(of: field)
      guard !text.isEmpty, text != known.text(of: field) else { return nil }
      return IntakeFinding(.personDiffers, detail: "\(field.rawValue): \(text)")
    }
  }

  /// The Sachgebiet that a matter goes to, with the reason; without a matter, triage has it.
  private static func route(
    _ key: MatterKey?,
    on day: CivilDate,
    _ catalogue: Catalogue
  ) -> EntryContent.Routed {
    guard let key, let decision = catalogue.routing(of: key, on: day) else {
      return .init(sachgebiet: .service, ground: .matterUnknown, reason: "")
    }
    return .init(sachgebiet: decision.sachgebiet, ground: .catalogue, reason: decision.source.citation)
  }
}
