import Casework

extension PackItems {
  /// Reports what letters of the office would lack, so that a catalogue is not released without it.
  ///
  /// A pack with such a fault can still be read: packs of the store may be older than a text that letters learned to
  /// put in.
  func checkLetters(_ log: FaultLog) {
    guard let first = edition.first?.value.validity.from else { return }
    checkCover(letterheads.map { ($0.value.validity, $0.place) }, from: first, named: "letterhead", log)
    checkCover(appealNotices.map { ($0.value.validity, $0.place) }, from: first, named: "appealNotice", log)
    for notice in appealNotices {
      let missing = AppealNotice.missingItems(in: notice.value.text.german)
      if !missing.isEmpty { log.report(.incompleteNotice(missing), at: notice.place) }
    }
    let texts = Dictionary(grouping: textBlocks, by: \.value.key.rawValue)
    for text in StandardText.allCases {
      let versions = texts[text.rawValue] ?? []
      checkCover(
        versions.map { ($0.value.validity, $0.place) },
        from: first,
        named: "block.\(text.rawValue)",
        log
      )
      for version in versions { checkWords(of: version, as: text, log) }
    }
  }

  /// From the first day of the edition on something must hold on every day: a case is decided long after it came in.
  private func checkCover(
    _ versions: [(validity: Validity, place: FaultLog.Place)],
    from first: CivilDate,
    named name: String,
    _ log: FaultLog
  ) {
    guard let oldest = versions.first else {
      let file = textBlocks.first?.place.file ?? -1
      log.report(.missingField(name), at: FaultLog.Place(file: file, path: ""))
      return
    }
    var (day, place) = (first, oldest.place)
    for version in versions.sorted(by: { $0.validity.from < $1.validity.from }) {
      guard version.validity.from <= day else { break }
      place = version.place
      guard let until = version.validity.until, until < .last else { return }
      day = max(day, until.adding(days: 1))
    }
    log.report(.notInForce(on: day), at: place)
  }

  private func checkWords(of version: Placed<TextBlock>, as text: StandardText, _ log: FaultLog) {
    let block = version.value
    if text.isTranslated, block.text(in: .english) == nil {
      log.report(.missingTranslation(.english), at: version.place)
    }
    for words in [block.german] + block.translations.values {
      for slot in TextBlock.slots(of: words).subtracting(text.slots).sorted() {
        log.report(.unknownSlot(slot), at: version.place)
      }
    }
    for slot in text.neededSlots.subtracting(TextBlock.slots(of: block.german)).sorted() {
      log.report(.missingSlot(slot), at: version.place)
    }
  }
}
