import Casework
import Workstation

/// A matter as people read it.
struct MatterText {
  let matter: Matter
  let catalogue: Catalogue
  let day: CivilDate
  let words: Words

  func print(to output: inout Output) {
    output.line("\(matter.key.rawValue)  \(words.text(matter.name))")
    output.line(
      "  \(words.citation(of: matter.legalBasis)), \(words.name(of: matter.norm))\(note(matter.normNote))"
    )
    output.line("  " + words.text(matter.applicant))
    if let note = matter.note { output.line("  " + words.text(note)) }
    printLimits(to: &output)
    output.line("  Sachgebiet: \(words.name(of: matter.sachgebiet))")
    for variant in matter.variants {
      output.line(
        "  \(variant.id.rawValue): \(words.text(variant.name)) [\(words.citation(of: variant.legalBasis))]"
      )
    }
    output.line(words.say("Nachweise", "Evidence"))
    for requirement in matter.allEvidence {
      let level = requirement.level.map { " " + $0 } ?? ""
      output.line("  \(requirement.name(words))\(level)\(marks(of: requirement))\(note(requirement.note))")
    }
    output.line(words.say("Beteiligungen", "Consultations"))
    for requirement in matter.consultations {
      let need = words.name(of: requirement.need) + deemedConsent(of: requirement)
      output.line("  \(requirement.name(words)) (\(need))\(note(requirement.note))")
    }
    output.line(words.say("Zeichnung", "Sign-off"))
    for outcome in Outcome.allCases {
      let rule = matter.signOffClass(for: outcome)
      output.line("  \(words.name(of: outcome)): \(words.name(of: rule.signOffClass))")
    }
    printFees(to: &output)
    printQuestions(to: &output)
    printNext(to: &output)
    output.line("\(words.say("Quelle", "Source")): \(words.citation(of: matter.source))")
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
