import Casework
import Office
import TerminalCanvas

// Forms of acts that steer a case.

extension ActFields {
  var route: [FormField] {
    [
      choice("sachgebiet", words.say("Sachgebiet", "Area"), words.name(of:) as (Sachgebiet) -> String),
      reason(),
    ]
  }

  var chooseMatter: [FormField] {
    [
      choice("matter", words.say("Anliegen", "Matter"), matters),
      text("variant", words.say("Variante", "Variant"), required: false),
      reason(required: view?.record.matter != nil),
    ]
  }

  var handOver: [FormField] {
    [text("office", words.say("Stelle", "Office")), reason()]
  }

  var assign: [FormField] {
    [
      choice("officer", words.say("an", "to"), colleagues), reason(required: view?.record.assignee != nil),
    ]
  }

  var suspend: [FormField] {
    [
      choice("ground", words.say("Grund", "Ground"), words.name(of:) as (SuspensionGround) -> String),
      reason(),
    ]
  }

  var discontinue: [FormField] {
    [
      choice("ground", words.say("Grund", "Ground"), words.name(of:) as (DiscontinuationGround) -> String),
      reason(),
    ]
  }

  var explainDelay: [FormField] {
    [date("day", words.say("Besteht bis", "Lasts until"), limit: .afterToday), reason()]
  }

  var withdraw: [FormField] {
    [
      date("day", words.say("erklärt am", "declared on"), suggestion: context.today, looking: .back),
      reason(required: false),
    ]
  }

  private var matters: [(id: String, label: String)] {
    let day = view?.record.receivedOn ?? context.today
    return context.catalogue.matters(on: day).map { matter in
      let name = context.words.say(matter.name.german, matter.name.english)
      return (matter.key.rawValue, "\(name) · \(matter.legalBasis.citation)")
    }
  }

  /// Officers who may be given the case, by name.
  var colleagues: [(id: String, label: String)] {
    let area = view?.record.sachgebiet
    return context.organisation.officers.values
      .filter { $0.holds(.work) && ($0.sachgebiet == nil || area == nil || $0.sachgebiet == area) }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      .map { ($0.id.text, "\($0.name) (\($0.id.text))") }
  }
}
