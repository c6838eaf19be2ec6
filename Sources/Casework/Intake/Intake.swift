/// What a delivery puts into a file: the application, its documents, and where it goes.
///
/// Pure: the store's answer about known persons is passed in.
package enum Intake {
  /// The contents of the new case's entries, in their order.
  ///
  /// - Parameter possibleFiles: files of persons who may be the same and were not linked.
  package static func contents(
    of delivery: Delivery,
    catalogue: Catalogue,
    possibleFiles: [FileReference]
  ) -> [EntryContent] {
    let day = delivery.application.receivedAt.civilDate
    var application = delivery.application
    var findings = delivery.findings
    if let key = application.matter, catalogue.matter(key, on: day) == nil {
      findings.append(IntakeFinding(.matterUnknown, detail: key.rawValue))
      application.matter = nil
    } else if application.matter == nil {
      findings.append(IntakeFinding(.matterOpen))
    }
    let address = delivery.person.address
    if catalogue.competence.finding(town: address.town, postcode: address.postcode) != .competent {
      findings.append(IntakeFinding(.competenceQuestion, detail: "\(address.postcode) \(address.town)"))
    }
    findings += possibleFiles.map { IntakeFinding(.possiblePerson, detail: $0.text) }
    return [.received(.init(application: application, findings: findings))]
      + delivery.documents.map { .documentReceived(.init(document: $0.document)) }
      + [.routed(route(application.matter, on: day, catalogue))]
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
