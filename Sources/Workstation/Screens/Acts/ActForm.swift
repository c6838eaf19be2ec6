package import Casework
package import Office
package import TerminalCanvas

/// What an act needs to be told, as fields of a form, and how the fields become the act.
///
/// One table for all acts: a new act gets its form here and nowhere else.
package enum ActForm {
  /// The fields of an act's form; none for an act that needs nothing but its name.
  package static func fields(of kind: ActKind, in view: CaseView?, _ context: Context) -> [FormField] {
    let fields = ActFields(view: view, context: context)
    return switch kind {
    case .take, .submit, .recall, .sign, .finalise, .receiveCard, .undo, .draft: []
    case .receiveDocument: fields.paper
    case .confirmCompetence, .release, .stop, .reopen, .failService, .declareConflict: [fields.reason()]
    case .endCompleteness, .close, .resume: [fields.reason(required: false)]
    case .route: fields.route
    case .chooseMatter: fields.chooseMatter
    case .handOver: fields.handOver
    case .assign: fields.assign
    case .suspend: fields.suspend
    case .discontinue: fields.discontinue
    case .withdraw: fields.withdraw
    case .returnDraft: fields.returnDraft
    case .dispatch: fields.dispatch
    case .confirmService: fields.confirmService
    case .beginLitigation: fields.beginLitigation
    case .endLitigation: fields.endLitigation
    case .orderCard: fields.orderCard
    case .handOutCard: fields.handOutCard
    case .assessEvidence: fields.assessEvidence
    case .requestDocuments: fields.requestDocuments
    case .extendRequest: fields.extendRequest
    case .closeRequest: fields.closeRequest
    case .consult: fields.consult
    case .remindConsultation: fields.remindConsultation
    case .endConsultation: fields.endConsultation
    case .hear: fields.hear
    case .endHearing: fields.endHearing
    case .waiveHearing: fields.waiveHearing
    case .queryRegister: fields.queryRegister
    case .recordContact: fields.recordContact
    case .note: fields.note
    case .correctPerson: fields.correctPerson
    case .setFee: fields.setFee
    case .recordPayment: fields.recordPayment
    case .setFollowUp: fields.setFollowUp
    case .endFollowUp: fields.endFollowUp
    case .explainDelay: fields.explainDelay
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

  var words: Words { context.words }

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
    FormField(
      id,
      label: label,
      isRequired: required,
      hint: hint,
      columns: NaturalEntry.columns(of: id),
      .text(TextField(value))
    )
  }

  func area(_ id: FieldID, _ label: String, required: Bool = true, rows: Int, value: String = "") -> FormField
  {
    var area = TextArea(value)
    // What was written before is read from its beginning.
    area.moveCursor(to: TextPosition(paragraph: 0, offset: 0))
    return FormField(id, label: label, isRequired: required, .area(area, rows: rows))
  }

  func date(
    _ id: FieldID,
    _ label: String,
    required: Bool = true,
    suggestion: CivilDate? = nil,
    looking direction: DateField.Direction = .ahead,
    limit: DayLimit? = nil
  ) -> FormField {
    // What has been lies before tomorrow; what is to come may have begun.
    let limit = limit ?? (direction == .back ? .upToToday : .any)
    return FormField(
      id,
      label: label,
      isRequired: required,
      hint: words.dateHint(looking: direction),
      .date(
        DateField(
          suggestion.map(words.date) ?? "",
          looking: direction,
          presets: DateEntry.presets(looking: direction, words.language),
          allowed: limit.days(context.today),
          read: context.readDate
        )
      )
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
    let field = ChoiceField(
      options,
      selected: selected ?? (options.count == 1 ? options[0].id : nil),
      noMatch: words.noValueMatches
    )
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
