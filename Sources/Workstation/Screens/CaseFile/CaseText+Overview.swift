import Casework
import Office
import TerminalCanvas

// The overview of a case.

extension CaseText {
  static func more(_ view: CaseView, _ context: Context) -> [Line] {
    let words = context.words
    let record = view.record
    var lines: [Line] = []
    func add(_ german: String, _ english: String, _ text: String) {
      lines.append(Line(label: words.say(german, english), text: text))
    }
    if let representative = record.application.representative {
      add("Vertretung", "Representative", representative.name)
    }
    if let title = record.application.currentTitle {
      let name = context.name(of: title.matter, on: record.receivedOn)
      add("Titel", "Title", "\(name), \(words.say("bis", "until")) \(words.date(title.validUntil))")
    }
    if let dispatch = record.dispatch {
      add("Abgesandt", "Sent", "\(words.date(dispatch.sentOn)) · \(words.name(of: dispatch.mode))")
    }
    if let service = record.service {
      let until = "\(words.say("Klage bis", "action until")) \(words.date(service.lastDay))"
      add("Bekannt gegeben", "Notified", "\(words.date(service.notifiedOn)) · \(until)")
    }
    if let finality = record.finality {
      let certainty =
        finality.isNotificationConfirmed
        ? words.say("ohne Klage ab", "without an action from")
        : words.say("voraussichtlich ab", "expected from")
      let recordable = words.say("zu vermerken ab", "to be recorded from")
      add(
        "Bestandskraft",
        "Final",
        "\(certainty) \(words.date(finality.finalFrom)), \(recordable) \(words.date(finality.recordableFrom))"
      )
    } else if let finalOn = record.finalOn {
      add("Bestandskraft", "Final", "\(words.say("seit", "since")) \(words.date(finalOn))")
    }
    return lines
  }

  static func openPoints(_ view: CaseView, _ context: Context) -> [Line] {
    let words = context.words
    let lines = CaseSummary(view, context).openLines
    guard !lines.isEmpty else { return [] }
    let title = words.say("Was der Entscheidung noch fehlt", "What the decision still lacks")
    return [Line(label: "", text: title, role: .uiHeader)] + lines + [.blank]
  }

  static func application(_ view: CaseView, _ context: Context) -> [Line] {
    let application = view.record.application
    var lines: [Line] = [.blank, .header(context.words.say("Aus dem Antrag", "From the application"))]
    lines.append(Line(label: "", text: application.purpose))
    lines += application.answers.map { Line(label: context.words.question($0.key), text: $0.text) }
    lines += application.unknownFields.map { Line(label: $0.key, text: $0.text, role: .uiDim) }
    let edition = context.words.edition(of: view.situation.catalogue)
    lines += [.blank, Line(label: context.words.say("Katalog", "Catalogue"), text: edition, role: .uiDim)]
    return lines
  }
}
