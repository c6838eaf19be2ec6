/// Where the fields of a form lie, counted from its own top, before it is scrolled.
struct FormLayout {
  /// A field's rows: its label's row, its own, and one for what is said under it.
  struct Place {
    var index: Int
    var top: Int
    var labelRows: Int
    var fieldRows: Int
    var message: FormField.Message?

    var end: Int { top + labelRows + fieldRows + (message == nil ? 0 : 1) }
  }

  /// Columns below which a label stands above its field.
  static let stackedBelow = 40

  let places: [Place]
  /// Columns of the labels; 0 where they stand above.
  let labelColumns: Int
  /// Columns of the fields.
  let fieldColumns: Int

  init(fields: [FormField], focus: Form.Focus, columns: Int) {
    let isStacked = columns < Self.stackedBelow
    let widest = fields.reduce(0) { max($0, DisplayWidth.of($1.label) + ($1.isRequired ? 2 : 0)) }
    labelColumns = isStacked ? 0 : min(widest + 2, columns / 3)
    fieldColumns = max(columns - labelColumns, 1)
    var places: [Place] = []
    var top = 0
    for (index, field) in fields.enumerated() {
      let place = Place(
        index: index,
        top: top,
        labelRows: isStacked ? 1 : 0,
        fieldRows: Self.rows(of: field),
        message: field.message(focused: focus == .field(index))
      )
      top = place.end
      places.append(place)
    }
    self.places = places
  }

  private static func rows(of field: FormField) -> Int {
    switch field.control {
    case .area(_, let rows): max(rows, 1)
    case .text, .date, .choice, .checkbox: 1
    }
  }
}
