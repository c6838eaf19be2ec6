import Casework
import TerminalCanvas

extension Form {
  /// Judges a field as it stands when it is left: whether something is there, and whether it can be read.
  ///
  /// Whether the office takes it is the office's to say.
  mutating func judge(_ id: FieldID, _ context: Context) {
    guard let field = field(id) else { return }
    judge(id, FormJudge(values: values, context: context).verdict(of: field))
  }

  /// Judges all fields.
  mutating func judgeAll(_ context: Context) {
    for field in fields { judge(field.id, context) }
  }
}

/// Says of a field by itself what is wrong with it.
private struct FormJudge {
  let values: [FieldID: String]
  let context: Context

  func verdict(of field: FormField) -> FormField.Verdict {
    guard field.value.contains(where: { !$0.isWhitespace }) else {
      return field.isRequired ? .fault(context.words.fieldMissing) : .fine
    }
    switch field.control {
    case .date(let date): return verdict(of: date)
    case .text, .area:
      do throws(FormFault) {
        try read(field)
        return .fine
      } catch {
        return .fault(error.text)
      }
    case .choice, .checkbox: return .fine
    }
  }

  /// A day that the calendar would not let be taken is a warning: the office may know better.
  private func verdict(of date: DateField) -> FormField.Verdict {
    if case .refused(let sentence) = date.reading { return .fault(sentence) }
    guard let day = DateEntry.read(date.text, today: context.today, looking: date.direction),
      !date.allowed.contains(Int(day.daysSinceEpoch))
    else { return .fine }
    return .warning(context.words.unusualDay(DayLimit.days(in: date.allowed)))
  }

  private func read(_ field: FormField) throws(FormFault) {
    let reading = ActReading(values: values, context: context)
    if let entry = NaturalEntry.of(field.id, values) { _ = try reading.natural(entry, field.id) }
    switch field.id {
    case "language": _ = try reading.language(field.id)
    case "items": _ = try reading.items(field.id)
    default: break
    }
  }
}

extension Words {
  /// A day on which what is asked for hardly is.
  func unusualDay(_ allowed: (first: CivilDate?, last: CivilDate?)) -> String {
    say("Ungewöhnlicher Tag; ", "Unusual day; ") + range(allowed) + "."
  }

  /// The title over the faults of a form.
  func faultsTitle(_ count: Int) -> String {
    count == 1
      ? say("Fehler: Enter geht hin", "Fault: Enter goes there")
      : say(
        "Fehler (\(count)): \(key(.nextFault)) geht zum nächsten",
        "Faults (\(count)): \(key(.nextFault)) goes to the next"
      )
  }
}
