package import Casework

/// A letter of each kind about an invented case.
package enum SampleLetter {
  /// The letter of a kind.
  ///
  /// - Parameters:
  ///   - person: nil for an invented one.
  ///   - language: the language of a translation; German for none.
  package static func letter(
    _ kind: LetterKind,
    catalogue: Catalogue,
    person: Person? = nil,
    language: LanguageCode = .german
  ) throws(SampleFault) -> Letter {
    switch kind {
    case .decision(let outcome):
      let draft = try SampleDraft.draft(outcome, catalogue)
      let situation = try SampleCase(catalogue: catalogue, person: person, draft: draft).situation
      return .decision(
        draft,
        signature: situation.record.signature,
        sentOn: situation.today,
        language: language,
        in: situation
      )
    case .documentRequest: return try letter(.documentRequest(number: nil), catalogue, person, language)
    case .hearing: return try letter(.hearing(number: nil), catalogue, person, language)
    case .interimCertificate:
      return try letter(.interimCertificate(nil, validUntil: nil), catalogue, person, language)
    case .consultationRequest:
      return try letter(.consultationRequest(number: nil), catalogue, person, language)
    case .statusInformation: return try letter(.statusInformation, catalogue, person, language)
    case .transferNotice: return try letter(.transferNotice, catalogue, person, language)
    }
  }

  private static func letter(
    _ order: LetterOrder,
    _ catalogue: Catalogue,
    _ person: Person?,
    _ language: LanguageCode
  ) throws(SampleFault) -> Letter {
    let situation = try SampleCase(
      catalogue: catalogue,
      person: person,
      isHandedOver: order == .transferNotice
    ).situation
    do throws(LetterFault) {
      return try situation.letter(order, language: language).letter
    } catch {
      throw SampleFault(detail: "\(error)")
    }
  }
}
