import Casework
import Office
import Workstation

extension EvidenceLine {
  func name(_ words: Words) -> String {
    unlisted.map(words.text) ?? codes.map(words.name).joined(separator: " / ")
  }

  func json(_ words: Words) -> JSON {
    .fields([
      "codes": .each(codes) { .text($0.rawValue) },
      "name": .text(name(words)),
      "code": .optional(foundCode?.rawValue),
      "assessment": .optional(found?.assessment.rawValue),
      "reason": .optional(found?.reason),
      "folio": .optional(found?.folio),
      "by": .optional(found?.by.text),
      "on": .optional(found?.on.iso),
    ])
  }
}
