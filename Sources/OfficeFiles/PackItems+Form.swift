import Casework

extension PackItems {
  static func question(_ table: TableReader, key text: String) -> TargetedQuestion? {
    table.allow(["german", "english", "kind", "choices", "general"] + TableReader.commonFields)
    let kind: TargetedQuestion.Kind? = table.code("kind", of: .questionKind)
    let choices = table.choices("choices")
    if kind == .choice, choices.isEmpty, !table.has("choices") { table.report(.missingField("choices")) }
    if let kind, kind != .choice, table.has("choices") {
      table.report(.eitherOr("kind", "choices"), at: "choices")
    }
    let isGeneral = table.flag("general", unlessGiven: false)
    let key = QuestionKey(rawValue: text)
    if key == nil { table.report(.badKey(text)) }
    let (name, validity, source) = (table.name, table.validity, table.source)
    guard let key, let kind, let name, let validity, let source else { return nil }
    return TargetedQuestion(
      key: key,
      text: name,
      kind: kind,
      choices: choices,
      isGeneral: isGeneral,
      validity: validity,
      source: source
    )
  }

  static func concern(_ table: TableReader, key text: String) -> Concern? {
    table.allow(["german", "english", "matters", "questions", "exOfficio"] + TableReader.commonFields)
    if !table.has("matters") { table.report(.missingField("matters")) }
    let (matters, questions) = (table.matterKeys("matters"), table.questionKeys("questions"))
    let isExOfficio = table.flag("exOfficio", unlessGiven: false)
    let (key, name, validity, source) = (table.matterKey(text), table.name, table.validity, table.source)
    guard let key, let name, let validity, let source else { return nil }
    return Concern(
      key: key,
      name: name,
      matters: matters,
      questions: questions,
      isExOfficio: isExOfficio,
      validity: validity,
      source: source
    )
  }
}

extension TableReader {
  /// `[{ value = "first", de = "…", en = "…" }]`.
  fileprivate func choices(_ name: String) -> [TargetedQuestion.Choice] {
    let elements = list(name)
    return elements.indices.compactMap { index in
      guard let table = reader(elements[index], at: "\(name)[\(index)]") else { return nil }
      table.allow(["value", "de", "en"])
      let (value, text) = (table.text("value"), table.bilingual(german: "de", english: "en"))
      guard let value, let text else { return nil }
      return TargetedQuestion.Choice(value: value, name: text)
    }
  }
}
