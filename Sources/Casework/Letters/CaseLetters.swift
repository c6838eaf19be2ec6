/// A letter that a case has, or that can be made of it now.
package struct CaseLetter: Hashable, Sendable {
  /// Which letter it is.
  package let order: LetterOrder
  /// How far it is.
  package let status: Status
  /// The letter itself.
  package let filed: FiledLetter

  /// How far a letter is.
  package enum Status: Hashable, Sendable {
    case sent(on: CivilDate)
    /// Signed, and still here.
    case signed
    /// A version of the draft, counted from 1.
    case draft(version: Int)
    /// Nothing hinders that it is made today.
    case possible
  }

  /// Its number among those of its kind, counted from 1; nil where there is one at most.
  package var number: Int? {
    switch order {
    case .documentRequest(let number), .hearing(let number), .consultationRequest(let number): number
    case .decision, .interimCertificate, .statusInformation, .transferNotice: nil
    }
  }
}

extension Situation {
  /// Every letter that left, the decision as it stands, and what can be made today, in the order of a procedure.
  package var letters: [CaseLetter] {
    var letters: [CaseLetter] = []
    func add(_ order: LetterOrder, _ status: CaseLetter.Status) {
      guard let filed = try? letter(order) else { return }
      letters.append(CaseLetter(order: order, status: status, filed: filed))
    }
    func addAll<Content>(
      _ sent: [(header: EntryHeader, content: Content)],
      _ order: (Int) -> LetterOrder
    ) {
      for (index, item) in sent.enumerated() {
        add(order(index + 1), .sent(on: item.header.at.civilDate))
      }
    }
    addAll(counted { if case .documentsRequested(let sent) = $0 { sent } else { nil } }) {
      .documentRequest(number: $0)
    }
    addAll(counted { if case .consulted(let sent) = $0 { sent } else { nil } }) {
      .consultationRequest(number: $0)
    }
    addAll(counted { if case .hearingStarted(let sent) = $0 { sent } else { nil } }) { .hearing(number: $0) }
    if let draft = record.draft ?? record.currentDraft { add(.decision, status(of: draft)) }
    addAll(counted { if case .handedOver(let sent) = $0 { sent } else { nil } }) { _ in .transferNotice }
    add(.interimCertificate(nil, validUntil: nil), .possible)
    add(.statusInformation, .possible)
    return letters
  }

  private func status(of draft: DraftVersion) -> CaseLetter.Status {
    if let dispatch = record.dispatch { return .sent(on: dispatch.sentOn) }
    return record.signature == nil ? .draft(version: draft.version) : .signed
  }
}
