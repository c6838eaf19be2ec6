import Casework
import Office
import TerminalCanvas

extension DecisionScreen {
  /// The form as it was left, with what was typed into fields that its outcome does not ask for.
  struct Kept {
    let form: Form
    let parked: [FieldID: FormField]
    let blocks: [TextBlockUse]
    /// The version from which the text grew, and the revision that its typist saw.
    func origin(in view: CaseView) -> (DraftVersion?, Int) {
      guard let typedAt else { return (view.record.draft, view.record.revision) }
      return (DecisionScreen.draft(at: typedAt, in: view), typedAt)
    }

    /// Counts the changes of the case when the text was typed; nil where nothing was kept.
    let typedAt: Int?

    init(_ view: CaseView, _ context: Context) {
      let key = JournalKey(.decision, view.record.reference)
      let draft = view.record.draft?.draft
      let typed = context.journal[key]?.values ?? [:]
      // An outcome that was emptied is none, and not that of the draft.
      let outcome = typed[DecisionFields.outcome.rawValue].map(Outcome.init) ?? draft?.outcome
      let make = DecisionFields(view, context)
      var whole = Form(make.fields(for: nil))
      _ = whole.restore(key, context)
      parked = Dictionary(whole.fields.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      var form = Form(make.fields(for: outcome, typed: parked.mapValues(\.value)))
      typedAt = form.restore(key, context)
      self.form = form
      blocks = typed[DecisionScreen.blocksKey].map(TextBlockUse.list) ?? draft?.blocks ?? []
    }
  }
}
