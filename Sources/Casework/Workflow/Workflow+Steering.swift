// Competence, matter, Sachgebiet and officer of a case.

extension Workflow {
  static func confirmCompetence(_ reason: String, _ situation: Situation) throws(Refusal) -> [EntryContent] {
    try need(reason, .reason, source: .localCompetence)
    return [.competenceConfirmed(.init(basis: .officer, reason: reason))]
  }

  static func chooseMatter(
    _ key: MatterKey,
    _ variant: MatterKey?,
    _ reason: String,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    guard let matter = situation.catalogue.matter(key, on: situation.record.receivedOn) else {
      throw Refusal(.matterUnknown(key), source: .office, remedy: .chooseAnother)
    }
    if let variant, matter.variant(variant) == nil {
      throw Refusal(.variantUnknown(variant), source: .office, remedy: .chooseAnother)
    }
    if situation.record.matter != nil { try need(reason, .reason) }
    let chosen = EntryContent.matterChosen(.init(matter: key, variant: variant, reason: reason))
    return [chosen] + rerouted(to: key, of: matter, reason, situation)
  }

  /// The case follows its matter into the Sachgebiet that has it, unless an officer sent it elsewhere on purpose.
  private static func rerouted(
    to key: MatterKey,
    of matter: Matter,
    _ reason: String,
    _ situation: Situation
  ) -> [EntryContent] {
    let record = situation.record
    guard record.routingGround != .officer else { return [] }
    let decision = situation.catalogue.routing(of: key, on: record.receivedOn)
    let sachgebiet = decision?.sachgebiet ?? matter.sachgebiet
    guard sachgebiet != record.sachgebiet else { return [] }
    let source = decision?.source ?? matter.source
    let routed = EntryContent.routed(
      .init(sachgebiet: sachgebiet, ground: .catalogue, reason: source.citation)
    )
    guard let assignee = record.assignee, let area = situation.organisation[assignee]?.sachgebiet,
      area != sachgebiet
    else { return [routed] }
    return [routed, .assigned(.init(officer: nil, how: .released, reason: reason))]
  }

  /// Sends the case to another Sachgebiet, whose pool it joins.
  static func route(
    _ sachgebiet: Sachgebiet,
    _ reason: String,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    guard sachgebiet != situation.record.sachgebiet else {
      throw Refusal(.otherSachgebiet(sachgebiet), source: .office, remedy: .chooseAnother)
    }
    try need(reason, .reason)
    var contents: [EntryContent] = [.routed(.init(sachgebiet: sachgebiet, ground: .officer, reason: reason))]
    if situation.record.assignee != nil {
      contents.append(.assigned(.init(officer: nil, how: .released, reason: reason)))
    }
    return contents
  }

  static func handOver(_ office: String, _ reason: String) throws(Refusal) -> [EntryContent] {
    try need(office, .office, source: .competence)
    try need(reason, .reason, source: .competence)
    return [.handedOver(.init(office: office, reason: reason))]
  }

  static func take(_ situation: Situation) throws(Refusal) -> [EntryContent] {
    let record = situation.record
    if let assignee = record.assignee {
      guard assignee != situation.officer.id else {
        throw Refusal(.alreadyYours, source: .office, remedy: .none)
      }
      guard leads(situation) else {
        throw Refusal(.notYours(assignee: assignee), source: .office, remedy: ask(assignee, situation))
      }
    }
    return try assignment(to: situation.officer, .taken, reason: "", situation)
  }

  static func assign(
    _ id: OfficerID,
    _ reason: String,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    try mayAssign(situation)
    guard let officer = situation.organisation[id] else {
      throw Refusal(.officerUnknown(id), source: .office, remedy: .chooseAnother)
    }
    let isMove = situation.record.assignee != nil
    if isMove { try need(reason, .reason) }
    return try assignment(to: officer, isMove ? .reassigned : .assigned, reason: reason, situation)
  }

  /// Somebody who allocates gives the case away once its Sachgebiet and the office's competence are settled.
  static func mayAssign(_ situation: Situation) throws(Refusal) {
    try mayAllocate(situation)
    _ = try settledSachgebiet(situation)
    _ = try competenceByAddress(situation)
  }

  /// Leads allocate in their Sachgebiet; Steuerung only what came in or waits in a pool.
  static func mayAllocate(_ situation: Situation) throws(Refusal) {
    let record = situation.record
    let isIncoming = record.assignee == nil || record.stage.isBeforeExamination
    guard !leads(situation), !(situation.officer.holds(.steer) && isIncoming) else { return }
    if let own = record.sachgebiet, let area = situation.officer.sachgebiet, area != own,
      !situation.officer.holds(.steer)
    {
      throw Refusal(.otherSachgebiet(own), source: .office, remedy: .askSomebodyWith(.allocate))
    }
    guard let assignee = record.assignee else {
      throw Refusal(.rightMissing(.allocate), source: .office, remedy: .askSomebodyWith(.allocate))
    }
    throw Refusal(.notYours(assignee: assignee), source: .office, remedy: ask(assignee, situation))
  }

  static func release(_ reason: String) throws(Refusal) -> [EntryContent] {
    try need(reason, .reason)
    return [.assigned(.init(officer: nil, how: .released, reason: reason))]
  }

  /// Gives the case to an officer; competence is confirmed by the address where nobody did so before.
  private static func assignment(
    to officer: Officer,
    _ how: AssignmentKind,
    reason: String,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    let record = situation.record
    guard officer.isActive else {
      throw Refusal(.officerInactive(officer.id), source: .office, remedy: .chooseAnother)
    }
    guard officer.holds(.work) else {
      throw Refusal(.rightMissing(.work), source: .office, remedy: .chooseAnother)
    }
    guard record.excluded[officer.id] == nil else {
      throw Refusal(.excluded(officer.id), source: .conflictOfInterest, remedy: .chooseAnother)
    }
    let sachgebiet = try settledSachgebiet(situation)
    guard officer.sachgebiet == nil || officer.sachgebiet == sachgebiet else {
      throw Refusal(.otherSachgebiet(sachgebiet), source: .office, remedy: .act(.route))
    }
    return try competenceByAddress(situation)
      + [.assigned(.init(officer: officer.id, how: how, reason: reason))]
  }

  private static func settledSachgebiet(_ situation: Situation) throws(Refusal) -> Sachgebiet {
    guard let sachgebiet = situation.record.sachgebiet else {
      throw Refusal(.sachgebietOpen, source: .office, remedy: .act(.chooseMatter))
    }
    return sachgebiet
  }

  /// The entry by which the person's address makes the office competent; none where that is settled.
  private static func competenceByAddress(_ situation: Situation) throws(Refusal) -> [EntryContent] {
    guard situation.record.competence == nil else { return [] }
    guard situation.isLocallyCompetent else {
      throw Refusal(.competenceOpen, source: .localCompetence, remedy: .act(.confirmCompetence))
    }
    return [.competenceConfirmed(.init(basis: .address, reason: situation.file.person.address.town))]
  }
}
