import Casework

extension PackItems {
  /// The catalogue of all items; nil where a part of it is missing.
  ///
  /// Reports what does not fit together.
  func catalogue(log: FaultLog) -> Catalogue? {
    // A code whose entry is faulty is not a second fault.
    if log.isEmpty { checkReferences(log) }
    checkHistories(log)
    let edition = only(edition, "catalogue", log)
    let signOff = only(signOff, "signOff", log)
    let references = only(references, "reference", log)
    let competence = only(competence, "competence", log)
    if appealNotices.isEmpty, !given.contains("appealNotice") {
      log.report(.missingField("appealNotice"), at: FaultLog.Place(file: -1, path: ""))
    }
    guard let edition, let signOff, let references, let competence else { return nil }
    return Catalogue(
      pack: edition.pack,
      validity: edition.validity,
      matters: matters.map { $0.value.matter(signOff) },
      evidence: evidence.map(\.value),
      consultations: consultations.map(\.value),
      routing: routes.map(\.value),
      references: references,
      competence: competence,
      appealNotices: appealNotices.map(\.value),
      questions: questions.map(\.value),
      concerns: concerns.map(\.value),
      fees: fees.map(\.value),
      tariffs: tariffs.map(\.value),
      letterheads: letterheads.map(\.value),
      textBlocks: TextBlocks(textBlocks.map(\.value))
    )
  }

  private func only<Value>(_ values: [Placed<Value>], _ name: String, _ log: FaultLog) -> Value? {
    guard let first = values.first else {
      if !given.contains(name) { log.report(.missingField(name), at: FaultLog.Place(file: -1, path: "")) }
      return nil
    }
    for other in values.dropFirst() {
      log.report(at: other.place, other: first.place, CatalogueFault.Rule.duplicateItem)
    }
    return first.value
  }

  // MARK: - Versions of one item

  private func checkHistories(_ log: FaultLog) {
    checkVersions(matters.map { ($0.value.key.rawValue, $0.value.validity, $0.place) }, log)
    checkVersions(evidence.map { ($0.value.code.rawValue, $0.value.validity, $0.place) }, log)
    checkVersions(consultations.map { ($0.value.code.rawValue, $0.value.validity, $0.place) }, log)
    checkVersions(appealNotices.map { ("appealNotice", $0.value.validity, $0.place) }, log)
    checkVersions(questions.map { ($0.value.key.rawValue, $0.value.validity, $0.place) }, log)
    checkVersions(concerns.map { ($0.value.key.rawValue, $0.value.validity, $0.place) }, log)
    checkVersions(fees.map { ($0.value.code.rawValue, $0.value.validity, $0.place) }, log)
    checkVersions(tariffs.map { ($0.value.key.rawValue, $0.value.validity, $0.place) }, log)
    checkVersions(letterheads.map { ("letterhead", $0.value.validity, $0.place) }, log)
    checkVersions(textBlocks.map { ($0.value.key.rawValue, $0.value.validity, $0.place) }, log)
    checkNumbers(log)
    checkVersions(routes.map { ($0.value.matter.rawValue, $0.value.validity, $0.place) }, log)
  }

  private typealias Version = (name: String, validity: Validity, place: FaultLog.Place)

  /// On every day an item holds in one version at most.
  private func checkVersions(_ versions: [Version], _ log: FaultLog) {
    for (_, history) in Dictionary(grouping: versions, by: \.name) where history.count > 1 {
      for (index, later) in history.enumerated() {
        guard let earlier = history[..<index].first(where: { $0.validity.overlaps(later.validity) }) else {
          continue
        }
        log.report(at: later.place, other: earlier.place) { file, line in
          earlier.place.file == later.place.file
            ? .overlappingValidity(otherLine: line) : .duplicateItem(firstFile: file, firstLine: line)
        }
      }
    }
  }

  /// A number stands for one wording of a block, or nobody could say which words a draft has.
  private func checkNumbers(_ log: FaultLog) {
    for (_, history) in Dictionary(
      grouping: textBlocks,
      by: { TextBlockUse(key: $0.value.key, version: $0.value.version) }
    ) {
      for later in history.dropFirst() {
        log.report(at: later.place, other: history[0].place, CatalogueFault.Rule.duplicateItem)
      }
    }
  }
}
