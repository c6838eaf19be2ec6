import Casework
import TerminalCanvas

/// A draft that somebody typed, and the version that a colleague saved meanwhile, put together field by field.
struct DraftMerge: Sendable {
  /// What became of one field.
  struct Field: Sendable {
    let id: FieldID
    let label: String
    /// Whether it is a text, of which words can be taken from both.
    let isText: Bool
    let merge: TextMerge
    /// Whether the colleague changed it.
    let isOthers: Bool
  }

  /// A place where somebody has to choose.
  struct Conflict: Sendable {
    let label: String
    let isText: Bool
    let texts: TextMerge.Conflict
  }

  let fields: [Field]

  /// - Parameters:
  ///   - fields: all fields of a draft, for their order and labels.
  ///   - base: the values of the version from which both began.
  init(_ fields: [FormField], base: [FieldID: String], own: [FieldID: String], other: [FieldID: String]) {
    self.fields = fields.map { field in
      let values = [base, own, other].map { $0[field.id] ?? "" }
      let isText = DraftText(field: field.id) != nil
      return Field(
        id: field.id,
        label: field.label,
        isText: isText,
        merge: isText
          ? TextMerge(base: values[0], own: values[1], other: values[2])
          : TextMerge(wholeBase: values[0], own: values[1], other: values[2]),
        isOthers: values[0] != values[2]
      )
    }
  }

  /// All places, in the order of the form.
  var conflicts: [Conflict] {
    fields.flatMap { field in
      field.merge.conflicts.map { Conflict(label: field.label, isText: field.isText, texts: $0) }
    }
  }

  /// The values with a choice for each place.
  func values(_ choices: [TextMerge.Choice]) -> [FieldID: String] {
    var values: [FieldID: String] = [:]
    var first = 0
    for field in fields {
      values[field.id] = field.merge.text { choices[first + $0] }
      first += field.merge.conflicts.count
    }
    return values
  }
}
