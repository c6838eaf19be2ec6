import Casework
import Workstation

extension DerivationStep {
  /// One step of a date's derivation.
  func json(_ words: Words) -> JSON {
    .fields([
      "rule": .optional(rule?.rawValue),
      "version": rule == nil ? .null : .number(version),
      "source": .optional(source?.citation),
      "verified": source.map { .bool($0.isVerified) } ?? .null,
      "date": .text(date.iso),
      "text": .text(words.text(of: self)),
      "disputed": .optional(dispute.map { words.sentence(for: $0) }),
    ])
  }
}
