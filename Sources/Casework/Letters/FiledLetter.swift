/// A letter of a case as it left, or as it would leave now.
package struct FiledLetter: Hashable, Sendable {
  /// The letter in its parts.
  package let letter: Letter
  /// The text that the file keeps of it; nil while it did not leave, and for kinds whose text is not kept.
  package let frozenText: String?
  /// The bytes that left; nil where none were kept, and where the letter carries a translation that did not leave.
  package let frozenPaper: SentPaper?
  /// What it lacks.
  package let findings: [LetterCheck.Finding]

  package init(
    letter: Letter,
    frozenText: String?,
    frozenPaper: SentPaper? = nil,
    findings: [LetterCheck.Finding]
  ) {
    self.letter = letter
    self.frozenText = frozenText
    self.frozenPaper = frozenPaper
    self.findings = findings
  }

  /// The text exactly as it left, or as it would leave now.
  package var text: String { frozenText ?? LetterText.text(of: letter) }

  /// Whether the parts still say what the file keeps.
  ///
  /// They do not after the law's texts, the person's address or this program changed: then only the kept text is true.
  package var saysWhatLeft: Bool {
    guard let frozenText else { return true }
    var plain = letter
    plain.translation = nil
    return frozenText == LetterText.text(of: letter) || frozenText == LetterText.text(of: plain)
  }
}

/// Which letter of a case is wanted.
package enum LetterOrder: Hashable, Sendable {
  /// Nil for the newest one.
  case documentRequest(number: Int?)
  /// Nil for the newest one.
  case hearing(number: Int?)
  case decision
  /// Nil for the likeliest effect, and for three months from today.
  case interimCertificate(DeemedEffect?, validUntil: CivilDate?)
  /// Nil for the newest one.
  case consultationRequest(number: Int?)
  case statusInformation
  case transferNotice
}

/// Why a case has no such letter.
package enum LetterFault: Error, Hashable, Sendable {
  /// Nothing of this kind is in the case.
  case nothingFiled
  /// No item has this number.
  case unknownNumber(Int)
  /// The effect ended on this day, so there is nothing to certify.
  case effectEnded(CivilDate)
  /// The certificate would end before it begins.
  case endsBefore(CivilDate)
  /// What the person holds lets no title continue and does not tell whether the stay was lawful: an officer says what
  /// the application does, or there is no certificate.
  case effectOpen
}

extension Situation {
  /// A letter of the case.
  ///
  /// - Parameter language: the language of a translation; German for none.
  package func letter(
    _ order: LetterOrder,
    language: LanguageCode = .german
  ) throws(LetterFault) -> FiledLetter {
    switch order {
    case .documentRequest(let number): try requestLetter(number, language)
    case .hearing(let number): try hearingLetter(number, language)
    case .decision: try decisionLetter(language)
    case .interimCertificate(let effect, let day): try certificate(effect, day, language)
    case .consultationRequest(let number): try consultationLetter(number)
    case .statusInformation:
      filed(.statusInformation(by: officer.id, language: language, in: self))
    case .transferNotice: try transferLetter(language)
    }
  }

  private func filed(_ letter: Letter, frozen: String? = nil, paper: SentPaper? = nil) -> FiledLetter {
    let draft = record.currentDraft?.draft
    let norm = matter.map { $0.strictestNorm(variant: draft?.variant ?? record.variant) }
    let isDecision = if case .decision = letter.kind { true } else { false }
    let decided = record.draft?.draft ?? draft
    return FiledLetter(
      letter: letter,
      frozenText: frozen,
      frozenPaper: letter.translation == nil ? paper : nil,
      findings: LetterCheck.findings(
        in: letter,
        weighing: norm?.needsWeighing ?? false,
        wasHeard: isDecision && record.countingHearings.contains { $0.end == .answered },
        fee: isDecision ? decided.map(fee) ?? .notCharged : .notCharged
      )
    )
  }

  private func decisionLetter(_ language: LanguageCode) throws(LetterFault) -> FiledLetter {
    guard let draft = record.draft ?? record.currentDraft else { throw .nothingFiled }
    return filed(
      .decision(
        draft.draft,
        signature: record.signature,
        sentOn: record.dispatch?.sentOn,
        language: language,
        in: self
      ),
      frozen: record.dispatch?.text,
      paper: record.dispatch?.paper
    )
  }

  private func requestLetter(_ number: Int?, _ language: LanguageCode) throws(LetterFault) -> FiledLetter {
    let sent = counted { if case .documentsRequested(let sent) = $0 { sent } else { nil } }
    let (header, request) = try item(number, of: sent)
    return filed(
      .documentRequest(
        items: request.items,
        dueOn: request.dueOn,
        sentOn: header.at.civilDate,
        by: header.by,
        language: language == .german ? request.language : language,
        in: self
      ),
      frozen: request.text
    )
  }

  private func hearingLetter(_ number: Int?, _ language: LanguageCode) throws(LetterFault) -> FiledLetter {
    let sent = counted { if case .hearingStarted(let sent) = $0 { sent } else { nil } }
    let (header, hearing) = try item(number, of: sent)
    return filed(
      .hearing(
        intended: hearing.intendedOutcome,
        facts: hearing.text,
        dueOn: hearing.dueOn,
        sentOn: header.at.civilDate,
        by: header.by,
        language: language,
        in: self
      )
    )
  }

  private func consultationLetter(_ number: Int?) throws(LetterFault) -> FiledLetter {
    let sent = counted { if case .consulted(let sent) = $0 { sent } else { nil } }
    let (header, _) = try item(number, of: sent)
    let consultations = record.consultations
    guard let consultation = number.map({ consultations[$0 - 1] }) ?? consultations.last else {
      throw .nothingFiled
    }
    return filed(.consultationRequest(consultation, by: header.by, in: self))
  }

  private func transferLetter(_ language: LanguageCode) throws(LetterFault) -> FiledLetter {
    let sent = counted { if case .handedOver(let sent) = $0 { sent } else { nil } }
    let (header, transfer) = try item(nil, of: sent)
    return filed(
      .transferNotice(
        to: transfer.office,
        reason: transfer.reason,
        sentOn: header.at.civilDate,
        by: header.by,
        language: language,
        in: self
      )
    )
  }

  private func certificate(
    _ effect: DeemedEffect?,
    _ validUntil: CivilDate?,
    _ language: LanguageCode
  ) throws(LetterFault) -> FiledLetter {
    if let end = record.deemedEffectEnd { throw .effectEnded(end) }
    guard let effect = effect ?? record.deemedEffects(by: catalogue).first else { throw .effectOpen }
    let last = validUntil ?? today.adding(months: 3)
    guard last >= today else { throw .endsBefore(today) }
    return filed(
      .interimCertificate(effect, validUntil: last, by: officer.id, language: language, in: self)
    )
  }

  /// The entries of one kind that count, in their order.
  func counted<Content>(
    _ content: (EntryContent) -> Content?
  ) -> [(header: EntryHeader, content: Content)] {
    entries.compactMap { entry in
      guard !file.undoneActs.contains(entry.header.act) else { return nil }
      return entry.content.flatMap(content).map { (entry.header, $0) }
    }
  }

  private func item<Item>(_ number: Int?, of items: [Item]) throws(LetterFault) -> Item {
    guard let last = items.last else { throw .nothingFiled }
    guard let number else { return last }
    guard (1...items.count).contains(number) else { throw .unknownNumber(number) }
    return items[number - 1]
  }
}
