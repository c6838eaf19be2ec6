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
}
