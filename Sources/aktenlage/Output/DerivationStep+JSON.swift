import Casework
import Workstation

extension DerivationStep {
  /// One step of a date's derivation.
  func json(_ words: Words) -> JSON {
    .fields([
      "what": .text(words.text(of: self)),
      "rule": .optional(rule?.rawValue),
      "source": .optional(source?.citation),
      "date": .text(date.iso),
    ])
  }
}
