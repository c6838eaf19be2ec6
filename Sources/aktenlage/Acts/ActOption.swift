/// An option of `aktenlage act`, shared by all acts for which it means the same.
enum ActOption: String, CaseIterable {
  case text, reason, to, on, due, items, code, state, folio, number, kind, ground
  case matter, variant, outcome, mode, proof, court, reference, serial, register
  case field, value, source, language
  case file, title, mediaType = "media-type", pages, issuedOn = "issued-on", originalSeen = "original-seen"
  case validFrom = "valid-from", validUntil = "valid-until", operative, facts, reasons, considerations,
    conditions
  case hearingAnswer = "hearing-answer"
  case feeAct = "fee-act", months, exempt, with, remittedTo = "remitted-to", amount, means, receipt

  /// As it is written on the command line.
  var name: String { "--" + rawValue }
}
