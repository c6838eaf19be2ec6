import Casework
import Office
import Workstation

/// One line of the evidence list: what the matter asks for, and how it stands.
struct EvidenceLine {
  /// The codes that satisfy it, the usual one first.
  let codes: [EvidenceCode]
  /// The name of an item that only the matter knows.
  let unlisted: BilingualText?
  /// The best that was found among the codes; nil while nobody looked.
  let found: (code: EvidenceCode, assessed: AssessedEvidence)?

  func name(_ words: Words) -> String {
    unlisted.map(words.text) ?? codes.map(words.name).joined(separator: " / ")
  }

  func json(_ words: Words) -> JSON {
    .fields([
      "codes": .each(codes) { .text($0.rawValue) },
      "name": .text(name(words)),
      "code": .optional(found?.code.rawValue),
      "assessment": .optional(found?.assessed.assessment.rawValue),
      "reason": .optional(found?.assessed.reason),
      "folio": .optional(found?.assessed.folio),
      "by": .optional(found?.assessed.by.text),
      "on": .optional(found?.assessed.on.iso),
    ])
  }
}

extension CaseView {
  /// The matter's evidence list, then what was assessed beyond it.
  var evidence: [EvidenceLine] {
    let required = situation.matter?.allEvidence ?? []
    var lines = required.map { requirement in
      var unlisted: BilingualText?
      if case .unlisted(let text) = requirement.item { unlisted = text }
      return EvidenceLine(codes: requirement.codes, unlisted: unlisted, found: best(of: requirement.codes))
    }
    let asked = Set(required.flatMap(\.codes))
    for code in record.evidence.keys.sorted() where !asked.contains(code) {
      lines.append(EvidenceLine(codes: [code], unlisted: nil, found: best(of: [code])))
    }
    return lines
  }

  private func best(of codes: [EvidenceCode]) -> (code: EvidenceCode, assessed: AssessedEvidence)? {
    let found = codes.compactMap { code in record.evidence[code].map { (code: code, assessed: $0) } }
    return found.first { $0.assessed.assessment != .missing } ?? found.first
  }
}
