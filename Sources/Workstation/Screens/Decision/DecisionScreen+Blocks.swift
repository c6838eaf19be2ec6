import Casework
import Office
import TerminalCanvas

// Text blocks and the days of a title in the form of a decision.

extension DecisionScreen {
  /// Under which name the journal keeps what was put in.
  static let blocksKey = "blocks"

  /// What the journal keeps of the form.
  func record() -> JournalRecord {
    let seenRevision = grownAt
    var values = form.record(seenRevision: seenRevision).values
    // What the outcome does not ask for now is typed all the same.
    for field in parked.values where !field.value.isEmpty && form.field(field.id) == nil {
      values[field.id.rawValue] = field.value
    }
    if !blocks.isEmpty { values[Self.blocksKey] = TextBlockUse.text(of: blocks) }
    return JournalRecord(seenRevision: seenRevision, values: values)
  }

  private var outcome: Outcome? {
    form.field(DecisionFields.outcome).flatMap { Outcome(rawValue: $0.value) }
  }

  /// Offers the text blocks for a text.
  mutating func openBlocks(for id: FieldID, _ context: Context) -> Reaction {
    guard let place = DraftText(field: id) else { return form.offerValues(for: id, context) }
    let found = view.situation.catalogue.textBlocks.offered(
      for: place,
      outcome,
      legalBasis: view.situation.matter?.legalBasis,
      on: view.situation.today
    )
    guard !found.isEmpty else {
      return .say(
        .info,
        context.words.say(
          "Für diesen Text hat der Katalog keinen Baustein, der heute gilt.",
          "The catalogue has no text block for this text that holds today."
        )
      )
    }
    picker = BlockPicker(found, for: place, label: form.field(id)?.label ?? "", slotValues(context), context)
    return .none
  }

  /// What the file knows of the slots of text blocks.
  private func slotValues(_ context: Context) -> [String: String] {
    let record = view.record
    var values: [String: String] = [:]
    values["Arbeitgeber"] = record.application.answers.first { $0.key == "employer" }?.text
    values["Tag der Nachforderung"] = record.requests.last.map { $0.sentOn.german }
    return values
  }

  /// Puts the chosen block in at the cursor, on a line of its own; the cursor goes to its first slot.
  mutating func insertBlock(_ context: Context) -> Reaction {
    guard let picker, let chosen = picker.chosen else { return .none }
    self.picker = nil
    let id = picker.place.field
    form.focus(on: id)
    guard case .area(let before, _)? = form.field(id)?.control else { return .none }
    let start = before.cursor.offset == 0 ? before.cursor.paragraph : before.cursor.paragraph + 1
    let lead = before.cursor.offset == 0 ? "" : "\n"
    _ = form.paste(lead + chosen.text, readDate: context.readDate)
    blocks.append(chosen.use)
    form.update(id) { field in
      guard case .area(var area, let rows) = field.control else { return }
      let lines = area.text.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated().dropFirst(start) {
        guard let slot = line.firstIndex(of: "‹") else { continue }
        let offset = line.distance(from: line.startIndex, to: slot)
        area.moveCursor(to: TextPosition(paragraph: number, offset: offset))
        break
      }
      field.control = .area(area, rows: rows)
    }
    loadReadiness(context)
    return Reaction([.journal(key, record())])
  }

  /// Says how long the title may last, and warns where the days go beyond it.
  mutating func judgeValidity(_ context: Context) {
    let words = context.words
    func day(_ id: FieldID) -> CivilDate? {
      try? ActReading(values: form.values, context: context).optionalDay(id)
    }
    // A text that is no day was judged when the field was left.
    guard day("until") != nil || form.field("until")?.value.isEmpty != false else { return }
    guard let matter = view.situation.matter, outcome?.givesValidity ?? true else { return }
    if matter.title == .unlimited {
      let rule = words.say(
        "Der Titel ist unbefristet: Lassen Sie das Feld leer.",
        "The title has no end: leave the field empty."
      )
      form.update("until") { $0.hint = rule }
      return form.judge("until", day("until") == nil ? .fine : .fault(rule))
    }
    guard let most = matter.maximumValidity else { return }
    let last = draftedLimit(from: day("from"), most, context)
    let limit = last.map { " (\(words.say("bis", "until")) \(words.date($0)))" } ?? ""
    let text = words.text(most.text)
    form.update("until") { $0.hint = "\(words.say("höchstens", "at most")) \(text)\(limit)" }
    guard let until = day("until") else { return form.judge("until", .fine) }
    if let from = day("from"), until <= from {
      form.judge(
        "until",
        .fault(
          words.say("Der letzte Tag liegt nicht nach dem ersten.", "The last day is not after the first.")
        )
      )
    } else if let last, until > last {
      form.judge(
        "until",
        .warning(
          words.say(
            "Länger als im Katalog: \(text), bis \(words.date(last)).",
            "Longer than in the catalogue: \(text), until \(words.date(last))."
          )
        )
      )
    } else {
      form.judge("until", .fine)
    }
  }

  /// The last day that the title may have, counted as the readiness of the draft counts it.
  private func draftedLimit(
    from first: CivilDate?,
    _ most: MaximumValidity,
    _ context: Context
  ) -> CivilDate? {
    guard let outcome else { return most.lastDay(from: first ?? context.today) }
    let draft = DecisionDraft(outcome: outcome, validFrom: first)
    return view.situation.circumstances.longestValidity(of: draft)
  }
}

extension TextBlockUse {
  /// The uses as the journal keeps them: `workOnlyAs 1,entryBan 2`.
  static func text(of uses: [TextBlockUse]) -> String {
    uses.map { "\($0.key.rawValue) \($0.version)" }.joined(separator: ",")
  }

  /// The uses that a journal kept; what cannot be read is left out.
  static func list(_ text: String) -> [TextBlockUse] {
    text.split(separator: ",").compactMap { part in
      let words = part.split(separator: " ")
      guard words.count == 2, let key = TextBlockKey(rawValue: String(words[0])),
        let version = Int(words[1])
      else { return nil }
      return TextBlockUse(key: key, version: version)
    }
  }
}
