package import Casework

/// A matter as people read it.
package struct MatterText {
  package let matter: Matter
  /// The edition that it stands in.
  package let catalogue: Catalogue
  /// The day on which its evidence, bodies and fees are looked up.
  package let day: CivilDate
  package let words: Words

  package init(matter: Matter, catalogue: Catalogue, day: CivilDate, words: Words) {
    self.matter = matter
    self.catalogue = catalogue
    self.day = day
    self.words = words
  }

  /// Everything of the matter, line by line.
  package var lines: [String] {
    var lines: [String] = []

    lines.append("\(matter.key.rawValue)  \(words.text(matter.name))")
    lines.append(
      "  \(words.citation(of: matter.legalBasis)), \(words.name(of: matter.norm))\(note(matter.normNote))"
    )
    lines.append("  " + words.text(matter.applicant))
    if let note = matter.note { lines.append("  " + words.text(note)) }
    addLimits(to: &lines)
    lines.append("  Sachgebiet: \(words.name(of: matter.sachgebiet))")
    for variant in matter.variants {
      lines.append(
        "  \(variant.id.rawValue): \(words.text(variant.name)) [\(words.citation(of: variant.legalBasis))]"
      )
    }
    lines.append(words.say("Nachweise", "Evidence"))
    for requirement in matter.allEvidence {
      let level = requirement.level.map { " " + $0 } ?? ""
      lines.append("  \(requirement.name(words))\(level)\(marks(of: requirement))\(note(requirement.note))")
    }
    lines.append(words.say("Beteiligungen", "Consultations"))
    for requirement in matter.consultations {
      let need = words.name(of: requirement.need) + deemedConsent(of: requirement)
      lines.append("  \(requirement.name(words)) (\(need))\(note(requirement.note))")
    }
    lines.append(words.say("Zeichnung", "Sign-off"))
    for outcome in Outcome.allCases {
      let rule = matter.signOffClass(for: outcome)
      lines.append("  \(words.name(of: outcome)): \(words.name(of: rule.signOffClass))")
    }
    addFees(to: &lines)
    addQuestions(to: &lines)
    addNext(to: &lines)
    lines.append("\(words.say("Quelle", "Source")): \(words.citation(of: matter.source))")
    return lines
  }

  /// A remark behind a line.
  func note(_ text: BilingualText?) -> String {
    text.map { " – " + words.text($0) } ?? ""
  }

  /// What has to be seen or noted of a proof.
  private func marks(of requirement: EvidenceRequirement) -> String {
    guard case .listed(let code) = requirement.item, let item = catalogue.evidence(code, on: day) else {
      return ""
    }
    var marks: [String] = []
    if item.needsOriginal { marks.append(words.say("Original", "original")) }
    if let expiry = item.expiry { marks.append(words.name(of: expiry)) }
    if requirement.isWaivable { marks.append(words.say("kann entfallen", "can fall away")) }
    if item.isOfficeInquiry { marks.append(words.say("von der Behörde", "by the office")) }
    if item.isForm { marks.append(words.say("Formular", "form")) }
    if !item.source.isVerified { marks.append(words.say("nicht geprüft", "not verified")) }
    return marks.isEmpty ? "" : " [" + marks.joined(separator: ", ") + "]"
  }

  private func deemedConsent(of requirement: ConsultationRequirement) -> String {
    guard let days = days(of: requirement) else { return "" }
    return words.say(
      ", Schweigen gilt nach \(days) Tagen als Zustimmung",
      ", silence counts as consent after \(days) days"
    )
  }

  /// Days of silence after which consent counts as given; nil where silence means nothing.
  func days(of requirement: ConsultationRequirement) -> Int? {
    if let days = requirement.deemedConsentDays { return days }
    guard case .listed(let code) = requirement.body else { return nil }
    return catalogue.consultation(code, on: day)?.deemedConsentDays
  }
}
