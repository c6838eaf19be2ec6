package import Casework

extension EvidenceRequirement {
  /// The proofs that satisfy it.
  package func name(_ words: Words) -> String {
    switch item {
    case .listed: codes.map { "\($0.rawValue) \(words.name(of: $0))" }.joined(separator: " / ")
    case .unlisted(let text): words.text(text)
    }
  }
}

extension ConsultationRequirement {
  /// The body that is asked.
  package func name(_ words: Words) -> String {
    switch body {
    case .listed(let code): "\(code.rawValue) \(words.name(of: code))"
    case .unlisted(let text): words.text(text)
    }
  }
}

extension Words {
  /// Which residence title a matter gives.
  package func name(of title: ResidenceTitle) -> String {
    switch title {
    case .noTitle: say("kein Aufenthaltstitel", "no residence title")
    case .schengenVisa: say("Schengen-Visum", "Schengen visa")
    case .limited: say("befristet", "limited")
    case .unlimited: say("unbefristet", "unlimited")
    case .limitedOrUnlimited: say("befristet oder unbefristet", "limited or unlimited")
    }
  }

  /// How far the office is bound to ask.
  package func name(of need: ConsultationRequirement.Need) -> String {
    switch need {
    case .required: say("vorgeschrieben", "required")
    case .conditional: say("unter Bedingungen", "conditional")
    case .optional: say("freigestellt", "optional")
    }
  }

  /// What a proof carries that has to be noted.
  package func name(of expiry: EvidenceExpiry) -> String {
    switch expiry {
    case .expiryDate: say("Ablaufdatum", "expiry date")
    case .sixMonths: say("sechs Monate", "six months")
    case .period: say("Zeitraum", "period")
    case .semester: say("Semester", "semester")
    case .languageLevel: say("Sprachniveau", "language level")
    case .issueDate: say("Ausstellungsdatum", "date of issue")
    case .scope: say("Umfang", "scope")
    }
  }
}
