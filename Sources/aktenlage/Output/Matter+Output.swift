import Casework
import Workstation

extension Matter {
  /// One line of `catalogue list --json`.
  func headJSON(_ words: Words) -> JSON {
    .fields([
      "matter": .text(key.rawValue), "name": .text(words.text(name)),
      "sachgebiet": .text(sachgebiet.rawValue),
      "legalBasis": .text(legalBasis.citation), "verified": .bool(isVerified),
      "validFrom": .text(validity.from.iso), "validUntil": .optional(validity.until?.iso),
    ])
  }

  /// The matter with what it asks for.
  func json(_ words: Words) -> JSON {
    headJSON(words).adding([
      "norm": .text(words.name(of: norm)),
      "applicant": .text(words.text(applicant)),
      "variants": .each(variants) { variant in
        .fields([
          "variant": .text(variant.id.rawValue), "name": .text(words.text(variant.name)),
          "legalBasis": .text(variant.legalBasis.citation), "norm": .text(words.name(of: variant.norm)),
        ])
      },
      "evidence": .each(allEvidence) { requirement in
        .fields([
          "codes": .each(requirement.codes) { .text($0.rawValue) },
          "name": .text(requirement.name(words)),
          "level": .optional(requirement.level),
          "note": .optional(requirement.note.map(words.text)),
          "waivable": .bool(requirement.isWaivable),
        ])
      },
      "consultations": .each(consultations) { requirement in
        .fields([
          "body": .text(requirement.name(words)), "need": .text(requirement.need.rawValue),
          "note": .optional(requirement.note.map(words.text)),
        ])
      },
      "signOff": .each(Outcome.allCases) { outcome in
        let rule = signOffClass(for: outcome)
        return .fields(["outcome": .text(outcome.rawValue), "class": .text(rule.signOffClass.rawValue)])
      },
      "source": .text(source.citation),
    ])
  }
}
