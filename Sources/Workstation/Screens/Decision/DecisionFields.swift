import Casework
import Office
import TerminalCanvas

/// The fields of a decision draft.
struct DecisionFields {
  /// The field of the outcome, by which the others are asked for.
  static let outcome: FieldID = "outcome"

  private let view: CaseView
  private let context: Context
  /// The version whose text stands in the fields; nil where there is none.
  private let draft: DecisionDraft?

  init(_ view: CaseView, _ context: Context) {
    self.init(view, context, draft: view.record.draft?.draft)
  }

  init(_ view: CaseView, _ context: Context, draft: DecisionDraft?) {
    self.view = view
    self.context = context
    self.draft = draft
  }

  /// The fields that an outcome asks for; texts that hold something stay whatever the outcome.
  ///
  /// - Parameter typed: the values that stand in the form or were kept of it.
  func fields(for outcome: Outcome?, typed: [FieldID: String] = [:]) -> [FormField] {
    all(outcome).filter { field in
      let value = typed[field.id] ?? field.value
      return isAsked(field.id, outcome) || (DraftText(field: field.id) != nil && !value.isEmpty)
    }
  }

  private func isAsked(_ id: FieldID, _ outcome: Outcome?) -> Bool {
    guard let outcome else { return true }
    switch id {
    case "from": return outcome.givesValidity
    case "until": return outcome.givesValidity || outcome.setsLastDay
    case "conditions": return outcome.takesConditions
    case "considerations": return weighs(outcome)
    default: return true
    }
  }

  /// Whether the letter has to show what was weighed.
  private func weighs(_ outcome: Outcome?) -> Bool {
    let variant = draft?.variant ?? view.record.variant
    return view.situation.matter?.strictestNorm(variant: variant).needsWeighing ?? false
      || outcome?.alwaysWeighs ?? false
  }

  private func all(_ outcome: Outcome?) -> [FormField] {
    let words = context.words
    let make = ActFields(view: view, context: context)
    let needsReasons = outcome?.needsReasons.holds ?? false
    var fields = [
      make.choice(
        "outcome",
        words.say("Entscheidung", "Outcome"),
        words.name(of:) as (Outcome) -> String,
        selected: draft?.outcome
      )
    ]
    if let variants = view.situation.matter?.variants, !variants.isEmpty {
      fields.append(
        make.choice(
          "variant",
          words.say("Variante", "Variant"),
          variants.map {
            ($0.id.rawValue, "\(words.say($0.name.german, $0.name.english)) · \($0.legalBasis.citation)")
          },
          required: false,
          selected: (draft?.variant ?? view.record.variant)?.rawValue
        )
      )
    }
    fields += [
      make.date(
        "from",
        words.say("Gültig ab", "Valid from"),
        required: false,
        suggestion: draft?.validFrom
      ),
      make.date(
        "until",
        words.say("Gültig bis", "Valid until"),
        required: false,
        suggestion: draft?.validUntil,
        limit: .afterToday
      ),
      area(.operativePart, required: true, rows: 3),
      area(.facts, required: needsReasons, rows: 3),
      area(.reasons, required: needsReasons, rows: 3),
      area(.considerations, required: weighs(outcome), rows: 2),
      area(
        .conditions,
        required: outcome == .grantWithConditions,
        rows: 1
      ),
    ]
    if !view.record.hearings.isEmpty {
      fields.append(
        area(.hearingAnswer, required: false, rows: 2)
      )
    }
    return fields
  }

  private func area(_ text: DraftText, required: Bool, rows: Int) -> FormField {
    let make = ActFields(view: view, context: context)
    let value = draft.map { text.text(of: $0) } ?? ""
    return make.area(text.field, context.words.name(of: text), required: required, rows: rows, value: value)
  }

  /// The draft that the fields make.
  ///
  /// - Parameter blocks: what was put in; the draft remembers those of which something still stands in it.
  static func draft(
    _ values: [FieldID: String],
    blocks: [TextBlockUse],
    _ context: Context
  ) throws(FormFault) -> DecisionDraft {
    let read = ActReading(values: values, context: context)
    var draft = DecisionDraft(
      outcome: try read.value("outcome"),
      variant: MatterKey(read.text("variant")),
      validFrom: try read.optionalDay("from"),
      validUntil: try read.optionalDay("until"),
      operativePart: read.text("operative"),
      facts: read.text("facts"),
      reasons: read.text("reasons"),
      considerations: read.text("considerations"),
      conditions: read.text("conditions"),
      hearingAnswer: read.text("hearing")
    )
    draft.blocks = context.catalogue.textBlocks.kept(blocks, in: draft)
    return draft
  }

  /// What would block if the form were saved as it stands.
  ///
  /// Computed by folding the version that saving would append; nothing of it leaves this function.
  static func blockers(
    _ values: [FieldID: String],
    blocks: [TextBlockUse],
    in view: CaseView,
    _ context: Context
  ) -> [Blocker] {
    guard let draft = try? draft(values, blocks: blocks, context), draft != view.record.currentDraft?.draft,
      let last = view.timeline.last?.entry.header,
      let contents = try? Workflow.decide(.draft(draft), in: view.situation)
    else { return view.blockers }
    var entries = view.timeline.map(\.entry)
    for (index, content) in contents.enumerated() {
      let header = EntryHeader(
        file: last.file,
        folio: last.folio + 1 + index,
        caseReference: view.record.reference,
        at: last.at,
        by: view.situation.officer.id,
        kind: content.kind,
        act: ActID("preview")
      )
      entries.append(ReadEntry(header: header, content: content))
    }
    guard let file = try? PersonFile(folding: entries), let record = file.caseRecord(view.record.reference)
    else {
      return view.blockers
    }
    let situation = Situation(
      file: file,
      record: record,
      officer: view.situation.officer,
      today: view.situation.today,
      catalogue: view.situation.catalogue,
      organisation: view.situation.organisation,
      entries: []
    )
    return Readiness.blockers(in: situation)
  }

  /// The letter that the form would become; empty as long as no outcome is chosen.
  static func letter(_ values: [FieldID: String], in view: CaseView, _ context: Context) -> String {
    guard let draft = try? draft(values, blocks: [], context) else { return "" }
    return DecisionNotice.preview(draft, in: view.situation).flowingText
  }

  /// The field that mends an open point; nil where it is mended outside the form.
  static func field(of what: Blocker.What) -> FieldID? {
    switch what {
    case .operativePartMissing, .draftMissing, .remarkUnanswered: "operative"
    case .factsMissing: "facts"
    case .reasonsMissing: "reasons"
    case .considerationsMissing: "considerations"
    case .conditionsMissing: "conditions"
    case .hearingUnanswered: "hearing"
    case .titleOutlivesPassport, .titleEndsBefore, .titleTooLong, .titleHasNoEnd: "until"
    case .slotOpen, .textBlockOutdated: nil
    case .matterOpen, .matterBlocked, .evidenceUnchecked, .evidenceMissing, .originalNotSeen, .requestOpen,
      .consultationMissing, .consultationOpen, .consultationObjected, .registerQueryMissing, .hearingMissing,
      .hearingOpen, .appealNoticeMissing, .letterPartMissing, .identityOpen, .passportUnknown,
      .passportExpired, .representativeAddressMissing, .feeOpen, .feeActOpen, .feeStatusOpen, .feeUnknown:
      nil
    }
  }

  /// What the form of the mending act already knows.
  static func preset(for what: Blocker.What) -> [FieldID: String] {
    switch what {
    case .evidenceUnchecked(let code), .evidenceMissing(let code), .originalNotSeen(let code):
      ["code": code.rawValue, "items": code.rawValue]
    case .consultationMissing(let code): ["code": code.rawValue]
    case .consultationOpen(let number, _), .consultationObjected(let number, _), .requestOpen(let number, _),
      .hearingOpen(let number, _):
      ["number": String(number)]
    case .registerQueryMissing(let register): ["register": register.rawValue]
    case .hearingMissing(let outcome): ["outcome": outcome.rawValue]
    case .identityOpen: ["code": EvidenceCode.e29.rawValue]
    case .passportUnknown: ["field": PersonField.passportNumber.rawValue]
    case .passportExpired: ["field": PersonField.passportValidUntil.rawValue]
    case .representativeAddressMissing: ["code": EvidenceCode.e38.rawValue]
    case .matterOpen, .matterBlocked, .hearingUnanswered, .titleOutlivesPassport, .titleEndsBefore,
      .titleTooLong, .titleHasNoEnd, .draftMissing,
      .operativePartMissing, .factsMissing, .reasonsMissing, .considerationsMissing, .appealNoticeMissing,
      .letterPartMissing, .remarkUnanswered, .conditionsMissing, .feeOpen, .feeActOpen, .feeStatusOpen,
      .feeUnknown,
      .slotOpen,
      .textBlockOutdated:
      [:]
    }
  }
}

extension DraftText {
  /// The text of a field; nil for a field that holds none.
  init?(field: FieldID) {
    guard let text = Self.allCases.first(where: { $0.field == field }) else { return nil }
    self = text
  }

  /// The field that holds the text.
  var field: FieldID {
    switch self {
    case .operativePart: "operative"
    case .conditions: "conditions"
    case .facts: "facts"
    case .reasons: "reasons"
    case .considerations: "considerations"
    case .hearingAnswer: "hearing"
    }
  }
}
