extension ActOptions {
  /// What was given of an option.
  subscript(option: ActOption) -> String? {
    switch option {
    case .text: text
    case .reason: reason
    case .to: to
    case .on: on
    case .due: due
    case .items: items
    case .code: code
    case .state: state
    case .folio: folio
    case .number: number
    case .kind: kind
    case .ground: ground
    case .matter: matter
    case .variant: variant
    case .outcome: outcome
    case .mode: mode
    case .proof: proof
    case .court: court
    case .reference: reference
    case .serial: serial
    case .register: register
    case .field: field
    case .value: value
    case .source: source
    case .language: language
    case .file: file
    case .title: title
    case .mediaType: mediaType
    case .pages: pages
    case .issuedOn: issuedOn
    case .originalSeen: originalSeen ? "" : nil
    case .validFrom: validFrom
    case .validUntil: validUntil
    case .operative: operative
    case .facts: facts
    case .reasons: reasons
    case .considerations: considerations
    case .conditions: conditions
    case .hearingAnswer: hearingAnswer
    case .feeAct: feeAct
    case .months: months
    case .exempt: exempt
    case .with: with
    case .remittedTo: remittedTo
    case .amount: amount
    case .means: means
    case .receipt: receipt
    }
  }
}
