import Casework

extension TableReader {
  /// `["E07", { code = "E15", level = "B1" }, { de = "…", en = "…" }]`.
  func evidenceRequirements(_ name: String) -> [EvidenceRequirement] {
    if !has(name) { report(.missingField(name)) }
    let elements = list(name)
    return elements.indices.compactMap { evidenceRequirement(elements[$0], at: "\(name)[\($0)]") }
  }

  private func evidenceRequirement(_ node: TOMLNode, at name: String) -> EvidenceRequirement? {
    if case .string(let text) = node {
      let code: EvidenceCode? = code(text, of: .evidence, at: name)
      return code.map { EvidenceRequirement(.listed($0)) }
    }
    guard let table = reader(node, at: name) else { return nil }
    table.allow(["code", "de", "en", "or", "level", "note", "waivable"])
    let listed: EvidenceCode? = table.optionalCode("code", of: .evidence)
    let unlisted = table.unlistedText()
    let alternatives = table.list("or")
    let level = table.optionalText("level")
    let note = table.bilingual("note")
    let isWaivable = table.flag("waivable", unlessGiven: false)
    let codes: [EvidenceCode] = alternatives.indices.compactMap { index in
      guard case .string(let text) = alternatives[index] else {
        table.report(.wrongType(expected: .text), at: "or[\(index)]")
        return nil
      }
      return table.code(text, of: .evidence, at: "or[\(index)]")
    }
    guard
      let item = listed.map(EvidenceRequirement.Item.listed)
        ?? unlisted.map(EvidenceRequirement.Item.unlisted)
    else { return nil }
    return EvidenceRequirement(item, alternatives: codes, level: level, note: note, isWaivable: isWaivable)
  }

  /// `["C-REC", { code = "C-BA", need = "optional" }, { de = "…", en = "…" }]`.
  func consultationRequirements(_ name: String) -> [ConsultationRequirement] {
    if !has(name) { report(.missingField(name)) }
    let elements = list(name)
    return elements.indices.compactMap { consultationRequirement(elements[$0], at: "\(name)[\($0)]") }
  }

  private func consultationRequirement(_ node: TOMLNode, at name: String) -> ConsultationRequirement? {
    if case .string(let text) = node {
      let code: ConsultationCode? = code(text, of: .consultation, at: name)
      return code.map { ConsultationRequirement(.listed($0)) }
    }
    guard let table = reader(node, at: name) else { return nil }
    table.allow(["code", "de", "en", "need", "note", "deemedConsentDays"])
    let listed: ConsultationCode? = table.optionalCode("code", of: .consultation)
    let unlisted = table.unlistedText()
    let need: ConsultationRequirement.Need? = table.optionalCode("need", of: .need)
    let note = table.bilingual("note")
    let days = table.days("deemedConsentDays")
    guard
      let body = listed.map(ConsultationRequirement.Body.listed)
        ?? unlisted.map(ConsultationRequirement.Body.unlisted)
    else { return nil }
    return ConsultationRequirement(body, need: need ?? .required, note: note, deemedConsentDays: days)
  }

  /// The text of an item that no list holds; an item has a code or a text, never both.
  private func unlistedText() -> BilingualText? {
    guard !has("code") else {
      for field in ["de", "en"] where has(field) {
        report(.eitherOr("code", field), at: field)
      }
      return nil
    }
    guard has("de") || has("en") else {
      report(.missingField("code"))
      return nil
    }
    return bilingual(german: "de", english: "en")
  }
}
