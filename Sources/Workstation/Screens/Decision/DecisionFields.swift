import Casework
import Office
import TerminalCanvas

/// The fields of a decision draft.
struct DecisionFields {
  private let view: CaseView
  private let context: Context

  init(_ view: CaseView, _ context: Context) {
    self.view = view
    self.context = context
  }

  var fields: [FormField] {
    let words = context.words
    let make = ActFields(view: view, context: context)
    let draft = view.record.draft?.draft
    let norm = view.situation.matter?.norm(variant: draft?.variant ?? view.record.variant)
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
        "until",
        words.say("Gültig bis", "Valid until"),
        required: false,
        suggestion: draft?.validUntil
      ),
      make.area(
        "operative",
        words.say("Tenor", "Operative part"),
        rows: 3,
        value: draft?.operativePart ?? ""
      ),
      make.area(
        "facts",
        words.say("Sachverhalt", "Facts"),
        required: false,
        rows: 3,
        value: draft?.facts ?? ""
      ),
      make.area(
        "reasons",
        words.say("Gründe", "Reasons"),
        required: false,
        rows: 3,
        value: draft?.reasons ?? ""
      ),
      make.area(
        "considerations",
        words.say("Ermessen", "Discretion"),
        required: norm?.needsWeighing ?? false,
        rows: 2,
        value: draft?.considerations ?? ""
      ),
      make.area(
        "conditions",
        words.say("Auflagen", "Conditions"),
        required: false,
        rows: 1,
        value: draft?.conditions ?? ""
      ),
    ]
    if !view.record.hearings.isEmpty {
      fields.append(
        make.area(
          "hearing",
          words.say("Zur Anhörung", "On the hearing"),
          required: false,
          rows: 2,
          value: draft?.hearingAnswer ?? ""
        )
      )
    }
    return fields
  }

  /// The draft that the fields make.
  static func draft(_ values: [FieldID: String], _ context: Context) throws(FormFault) -> DecisionDraft {
    let read = ActReading(values: values, context: context)
    return DecisionDraft(
      outcome: try read.value("outcome"),
      variant: MatterKey(read.text("variant")),
      validUntil: try read.optionalDay("until"),
      operativePart: read.text("operative"),
      facts: read.text("facts"),
      reasons: read.text("reasons"),
      considerations: read.text("considerations"),
      conditions: read.text("conditions"),
      hearingAnswer: read.text("hearing")
    )
  }

  /// What would block if the form were saved as it stands.
  ///
  /// Computed by folding the version that saving would append; nothing of it leaves this function.
  static func blockers(_ values: [FieldID: String], in view: CaseView, _ context: Context) -> [Blocker] {
    guard let draft = try? draft(values, context), draft != view.record.currentDraft?.draft,
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
    guard let draft = try? draft(values, context) else { return "" }
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
    case .titleOutlivesPassport, .titleEndsBefore: "until"
    case .matterOpen, .matterBlocked, .evidenceUnchecked, .evidenceMissing, .originalNotSeen, .requestOpen,
      .consultationMissing, .consultationOpen, .consultationObjected, .registerQueryMissing, .hearingMissing,
      .hearingOpen, .appealNoticeMissing, .letterPartMissing, .identityOpen, .passportUnknown,
      .passportExpired, .representativeAddressMissing, .feeOpen, .feeActOpen, .feeUnknown:
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
      .draftMissing,
      .operativePartMissing, .factsMissing, .reasonsMissing, .considerationsMissing, .appealNoticeMissing,
      .letterPartMissing, .remarkUnanswered, .conditionsMissing, .feeOpen, .feeActOpen, .feeUnknown:
      [:]
    }
  }
}
