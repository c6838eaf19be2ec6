import Casework

extension PackItems {
  /// Reports codes and keys that no entry of the pack explains, and matters that nothing leads to.
  func checkReferences(_ log: FaultLog) {
    let check = ReferenceCheck(log)
    let evidence = Set(evidence.map(\.value.code))
    let bodies = Set(consultations.map(\.value.code))
    let questions = Set(questions.map(\.value.key))
    let tariffs = Set(tariffs.map(\.value.key))
    let keys = Set(matters.map(\.value.key))
    for matter in matters {
      let draft = matter.value
      let basis: [EvidenceCode] = draft.includesBasisSet ? EvidenceCode.basisSet : []
      for code in basis { check.has(evidence, code, .evidence, matter.place, "basisSet") }
      for (index, requirement) in draft.evidence.enumerated() {
        for code in requirement.codes {
          check.has(evidence, code, .evidence, matter.place, "evidence[\(index)]")
        }
      }
      for (index, requirement) in draft.consultations.enumerated() {
        guard case .listed(let code) = requirement.body else { continue }
        check.has(bodies, code, .consultation, matter.place, "consultations[\(index)]")
      }
      if let tariff = draft.fee.tariff { check.has(tariffs, tariff, .tariff, matter.place, "fee") }
      check.all(draft.questions, questions, .question, matter.place, "questions")
      check.all(draft.continuesInto, keys, .matter, matter.place, "continuesInto")
      check.all(draft.next.map(\.matter), keys, .matter, matter.place, "next")
    }
    for concern in concerns {
      check.all(concern.value.matters, keys, .matter, concern.place, "matters")
      check.all(concern.value.questions, questions, .question, concern.place, "questions")
    }
    let fees = Set(fees.map(\.value.code))
    for tariff in self.tariffs {
      for (act, code) in tariff.value.fees { check.has(fees, code, .fee, tariff.place, act.rawValue) }
    }
    for route in routes where !keys.contains(route.value.matter) {
      log.report(.codeWithoutEntry(.matter, route.value.matter.rawValue), at: route.place)
    }
    checkReach(log)
  }

  /// A matter is reached by a concern, or follows another matter that is.
  private func checkReach(_ log: FaultLog) {
    let followers = Dictionary(grouping: matters, by: \.value.key)
      .mapValues { versions in versions.flatMap { $0.value.next.map(\.matter) } }
    var reached = Set(concerns.flatMap(\.value.matters))
    var open = Array(reached)
    while let key = open.popLast() {
      for next in followers[key] ?? [] where reached.insert(next).inserted { open.append(next) }
    }
    for matter in matters where !reached.contains(matter.value.key) {
      log.report(.unreachableMatter(matter.value.key.rawValue), at: matter.place)
    }
  }
}

/// Compares what an item names with the entries of the pack.
private struct ReferenceCheck {
  private let log: FaultLog

  init(_ log: FaultLog) {
    self.log = log
  }

  func has<Code: RawRepresentable<String> & Hashable>(
    _ known: Set<Code>,
    _ code: Code,
    _ list: CatalogueFault.CodeList,
    _ place: FaultLog.Place,
    _ field: String
  ) {
    guard !known.contains(code) else { return }
    log.report(.codeWithoutEntry(list, code.rawValue), at: place.field(field))
  }

  /// The same for a list, in which nothing may stand twice.
  func all<Code: RawRepresentable<String> & Hashable>(
    _ codes: [Code],
    _ known: Set<Code>,
    _ list: CatalogueFault.CodeList,
    _ place: FaultLog.Place,
    _ field: String
  ) {
    var seen: Set<Code> = []
    for (index, code) in codes.enumerated() {
      let place = place.field("\(field)[\(index)]")
      if !known.contains(code) { log.report(.codeWithoutEntry(list, code.rawValue), at: place) }
      if !seen.insert(code).inserted { log.report(.repeatedEntry(code.rawValue), at: place) }
    }
  }
}

extension FaultLog.Place {
  fileprivate func field(_ name: String) -> FaultLog.Place {
    FaultLog.Place(file: file, path: "\(path).\(name)")
  }
}
