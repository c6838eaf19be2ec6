import Casework
import Office
import TerminalCanvas

/// What an act needs to be told, as fields of a form, and how the fields become the act.
///
/// One table for all acts: a new act gets its form here and nowhere else.
package enum ActForm {
  /// The fields of an act's form; none for an act that needs nothing but its name.
  static func fields(of kind: ActKind, in view: CaseView?, _ context: Context) -> [FormField] {
    let builder = ActFields(view: view, context: context)
    switch kind {
    case .take, .submit, .recall, .sign, .finalise, .receiveCard, .undo, .draft: return []
    case .confirmCompetence, .release, .stop, .resume, .reopen, .suspend, .failService, .declareConflict,
      .close,
      .endCompleteness, .withdraw, .discontinue, .route, .chooseMatter, .handOver, .assign:
      return builder.course(kind)
    case .receiveDocument: return builder.paper
    case .assessEvidence, .requestDocuments, .extendRequest, .closeRequest, .consult, .remindConsultation,
      .endConsultation, .hear, .endHearing, .waiveHearing, .queryRegister, .recordContact, .note,
      .correctPerson,
      .setFollowUp, .endFollowUp:
      return builder.examination(kind)
    case .returnDraft, .dispatch, .confirmService, .beginLitigation, .endLitigation, .orderCard, .handOutCard:
      return builder.decision(kind)
    }
  }

  /// The screen in which an act is prepared.
  static func screen(for kind: ActKind, _ view: CaseView, _ context: Context) -> any Screen {
    kind == .draft ? DecisionScreen(view, context) : ActScreen(kind, in: view, context)
  }
}

/// Builds the fields of act forms from the case and the words.
struct ActFields {
  let view: CaseView?
  let context: Context

  private var words: Words { context.words }

  func reason(required: Bool = true) -> FormField {
    area("reason", words.say("Begründung", "Reason"), required: required, rows: 4)
  }

  func text(
    _ id: FieldID,
    _ label: String,
    required: Bool = true,
    value: String = "",
    hint: String = ""
  ) -> FormField {
    FormField(id, label: label, isRequired: required, hint: hint, .text(TextField(value)))
  }

  func area(_ id: FieldID, _ label: String, required: Bool = true, rows: Int, value: String = "") -> FormField
  {
    var area = TextArea(value)
    // What was written before is read from its beginning.
    area.moveCursor(to: TextPosition(paragraph: 0, offset: 0))
    return FormField(id, label: label, isRequired: required, .area(area, rows: rows))
  }

  func date(_ id: FieldID, _ label: String, required: Bool = true, suggestion: CivilDate? = nil) -> FormField
  {
    let text = suggestion?.german ?? ""
    let read = context.readDate
    return FormField(
      id,
      label: label,
      isRequired: required,
      hint: words.say("TT.MM.JJJJ, heute, +3w, mo, ultimo", "DD.MM.YYYY, today, +3w, mo, ultimo"),
      .date(DateField(text) { read(id, $0) })
    )
  }

  func choice(
    _ id: FieldID,
    _ label: String,
    _ options: [(id: String, label: String)],
    required: Bool = true,
    selected: String? = nil
  ) -> FormField {
    let options = options.map { ChoiceField.Option(id: $0.id, label: $0.label) }
    let field = ChoiceField(options, selected: selected ?? (options.count == 1 ? options[0].id : nil))
    return FormField(
      id,
      label: label,
      isRequired: required,
      hint: words.say("F4 oder Enter: Werte", "F4 or Enter: values"),
      .choice(field)
    )
  }

  /// A choice among all values of a closed list.
  func choice<Value: CaseIterable & RawRepresentable<String>>(
    _ id: FieldID,
    _ label: String,
    _ name: (Value) -> String,
    required: Bool = true,
    selected: Value? = nil
  ) -> FormField {
    choice(
      id,
      label,
      Value.allCases.map { ($0.rawValue, name($0)) },
      required: required,
      selected: selected?.rawValue
    )
  }

  func openNumbers<Item>(
    _ items: [Item]?,
    _ number: (Item) -> Int,
    _ label: (Item) -> String
  ) -> [(id: String, label: String)] {
    (items ?? []).map { (String(number($0)), "\(number($0)): \(label($0))") }
  }
}
