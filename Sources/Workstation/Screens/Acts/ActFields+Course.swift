import Casework
import Office
import TerminalCanvas

// Forms of acts that steer a case.

extension ActFields {
  func course(_ kind: ActKind) -> [FormField] {
    let words = context.words
    switch kind {
    case .route:
      return [
        choice("sachgebiet", words.say("Sachgebiet", "Area"), words.name(of:) as (Sachgebiet) -> String),
        reason(),
      ]
    case .chooseMatter:
      return [
        choice("matter", words.say("Anliegen", "Matter"), matters),
        text("variant", words.say("Variante", "Variant"), required: false),
        reason(required: view?.record.matter != nil),
      ]
    case .handOver: return [text("office", words.say("Stelle", "Office")), reason()]
    case .assign:
      return [
        choice("officer", words.say("an", "to"), colleagues), reason(required: view?.record.assignee != nil),
      ]
    case .suspend:
      return [
        choice("ground", words.say("Grund", "Ground"), words.name(of:) as (SuspensionGround) -> String),
        reason(),
      ]
    case .discontinue:
      return [
        choice("ground", words.say("Grund", "Ground"), words.name(of:) as (DiscontinuationGround) -> String),
        reason(),
      ]
    case .withdraw:
      return [
        date("day", words.say("erklärt am", "declared on"), suggestion: context.today),
        reason(required: false),
      ]
    case .endCompleteness, .close, .resume: return [reason(required: false)]
    default: return [reason()]
    }
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
