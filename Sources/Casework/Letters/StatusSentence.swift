/// What a person is told about the state of their case, in plain German.
enum StatusSentence {
  /// The state first, then everything that is awaited.
  static func all(of record: Case, _ frame: LetterFrame) -> [String] {
    var sentences = [stage(record.stage)]
    if record.suspension != nil { sentences.append("Das Verfahren ruht zurzeit.") }
    for request in record.requests where request.isOpen {
      let names = request.items.map {
        frame.situation.catalogue.evidenceName($0, on: record.receivedOn).german
      }
      sentences.append(
        "Wir warten bis zum \(request.dueOn.german) auf Unterlagen von Ihnen: \(names.joined(separator: ", "))."
      )
    }
    for hearing in record.hearings where hearing.isOpen {
      sentences.append(
        "Sie können sich bis zum \(hearing.dueOn.german) zu unserem Anhörungsschreiben äußern."
      )
    }
    for consultation in record.consultations where consultation.isOpen {
      let body = frame.situation.catalogue.consultation(consultation.code, on: frame.day)
      let name = body?.name.german ?? consultation.code.rawValue
      sentences.append("Wir haben eine andere Stelle beteiligt und warten auf deren Antwort: \(name).")
    }
    if let service = record.service, record.stage == .appealable {
      sentences.append("Die Frist für eine Klage endet am \(service.lastDay.german).")
    }
    switch record.card?.state {
    case .ordered: sentences.append("Ihre Karte ist bestellt.")
    case .received: sentences.append("Ihre Karte liegt zur Abholung bereit.")
    case .handedOut: sentences.append("Ihre Karte ist ausgehändigt.")
    case nil: break
    }
    return sentences
  }

  private static func stage(_ stage: CaseStage) -> String {
    switch stage {
    case .received: "Ihr Antrag ist eingegangen. Wir prüfen, ob wir zuständig sind."
    case .jurisdictionCheck:
      "Wir sind für Ihren Antrag zuständig. Er wird nun einer Sachbearbeitung zugeteilt."
    case .assigned: "Ihr Antrag ist einer Sachbearbeitung zugeteilt."
    case .completenessCheck: "Wir prüfen, ob Ihre Unterlagen vollständig sind."
    case .legalReview: "Ihre Unterlagen sind geprüft. Wir prüfen nun die Voraussetzungen."
    case .draft: "Die Entscheidung wird vorbereitet."
    case .finalSignOff: "Die Entscheidung ist vorbereitet und wird noch gezeichnet."
    case .decided: "Über Ihren Antrag ist entschieden. Der Bescheid geht Ihnen zu."
    case .notified, .appealable: "Über Ihren Antrag ist entschieden. Der Bescheid ist abgesandt."
    case .final: "Über Ihren Antrag ist entschieden. Der Bescheid kann nicht mehr angefochten werden."
    case .closed: "Das Verfahren ist abgeschlossen."
    case .handedOver: "Ihr Antrag wurde an die zuständige Stelle abgegeben."
    case .withdrawn: "Sie haben Ihren Antrag zurückgenommen. Das Verfahren ist beendet."
    case .discontinued: "Das Verfahren ist ohne Entscheidung beendet."
    }
  }
}
