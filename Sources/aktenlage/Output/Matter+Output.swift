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

extension EvidenceRequirement {
  /// The proofs that satisfy it.
  func name(_ words: Words) -> String {
    switch item {
    case .listed: codes.map { "\($0.rawValue) \(words.name(of: $0))" }.joined(separator: " / ")
    case .unlisted(let text): words.text(text)
    }
  }
}

extension ConsultationRequirement {
  /// The body that is asked.
  func name(_ words: Words) -> String {
    switch body {
    case .listed(let code): "\(code.rawValue) \(words.name(of: code))"
    case .unlisted(let text): words.text(text)
    }
  }
}

extension Words {
  /// How far the office is bound to ask.
  func name(of need: ConsultationRequirement.Need) -> String {
    switch need {
    case .required: say("vorgeschrieben", "required")
    case .conditional: say("unter Bedingungen", "conditional")
    case .optional: say("freigestellt", "optional")
    }
  }
}
