import Casework

// Coach mode: what a step is for, where it comes from, how the house does it, and which keys do it.

extension Words {
  /// Coach mode was switched.
  func coach(isOn: Bool) -> String {
    isOn
      ? say(
        "Einarbeitungshilfe an; was dreimal gelang, steht nur noch in einer Zeile.",
        "Coach mode on; what went well three times is told in one line."
      )
      : say("Einarbeitungshilfe aus.", "Coach mode off.")
  }

  var endCoach: String { say("Hilfe beenden", "end coach mode") }

  /// The key that shows an example, and what it does.
  var exampleHint: String { "\(key(.example)) \(say("Beispiel", "example"))" }

  /// What stands above everything that is told of a step.
  func coachTitle(_ topic: CoachTopic) -> String {
    let mode = say("Einarbeitung", "Coach")
    guard let act = topic.act else { return mode }
    return "\(mode) · \(name(of: act)) · \(exampleHint)"
  }

  /// A step in four lines of the smallest window.
  package func told(_ topic: CoachTopic) -> String {
    guard let act = topic.act else { return how(topic) }
    let first = saysItself(topic) ? how(topic) : "\(how(topic)) \(purpose(of: act))"
    return "\(first)\n\(normLine(of: act)) \(houseLine(of: act))"
  }

  /// A step where there is room for all of it, each thing in a line of its own.
  package func toldAtLength(_ topic: CoachTopic) -> String {
    guard let act = topic.act else { return how(topic) }
    var lines = [how(topic), say("Wozu: ", "What for: ") + purpose(of: act)]
    if let needs = needs(of: act) { lines.append(say("Nötig: ", "Needed: ") + needs + ".") }
    return (lines + [normLine(of: act), houseLine(of: act)]).joined(separator: "\n")
  }

  /// A step that the officer knows: its key and norm, and the key of its example.
  package func toldBriefly(_ topic: CoachTopic) -> String {
    guard let act = topic.act else { return how(topic) }
    let keys = shortKey(topic).map { $0 + " " } ?? ""
    return "\(keys)\(name(of: act)) · \(citation(of: source(of: act))) · \(exampleHint)"
  }

  private func normLine(of act: ActKind) -> String {
    say("Norm: ", "Norm: ") + citation(of: source(of: act)) + "."
  }

  private func houseLine(of act: ActKind) -> String {
    say("Hausregel (Annahme): ", "House rule (assumed): ") + houseRule(of: act)
  }

  /// Whether the screen says what the step is for: a form in its first lines, a list by its title.
  private func saysItself(_ topic: CoachTopic) -> Bool {
    switch topic {
    case .form, .decision, .list, .evidence: true
    case .reading, .evidenceElsewhere, .next, .nothing, .review: false
    }
  }

  /// The key that does the step, where it is one key.
  private func shortKey(_ topic: CoachTopic) -> String? {
    switch topic {
    case .list: key(.take)
    case .evidenceElsewhere: key(.thirdTab)
    case .evidence: key(.tick)
    case .next(_, let command): key(command)
    case .form, .decision: key(.submit)
    case .review: key(.sign)
    case .reading, .nothing: nil
    }
  }

  /// Which keys come now.
  private func how(_ topic: CoachTopic) -> String {
    switch topic {
    case .list:
      say(
        "\(key(.thirdTab)) zeigt, was noch niemand hat, \(key(.take)) übernimmt, \(key(.firstTab)) zeigt Ihre Vorgänge; ↓ geht weiter, Enter öffnet.",
        "\(key(.thirdTab)) shows what nobody has, \(key(.take)) takes it, \(key(.firstTab)) shows your cases; ↓ goes on, Enter opens."
      )
    case .reading: loading
    case .evidenceElsewhere:
      say("\(key(.thirdTab)) zeigt die Nachweise.", "\(key(.thirdTab)) shows the evidence.")
    case .evidence:
      say(
        "↓ geht weiter, \(key(.openItem)) zeigt das Dokument, \(key(.tick)) hakt ab: Kopie, Original, fehlt.",
        "↓ goes on, \(key(.openItem)) shows the document, \(key(.tick)) ticks: copy, original, missing."
      )
    case .next(let act, let command): "\(key(command)) \(say("beginnt", "begins")): \(name(of: act))."
    case .nothing(let reason): reason
    case .form:
      say(
        "Tab geht zum nächsten Feld, F1 erklärt es, F4 zeigt Werte, Enter wählt; \(key(.submit)) führt aus.",
        "Tab goes to the next field, F1 explains it, F4 shows values, Enter takes one; \(key(.submit)) carries out."
      )
    case .decision(nil):
      say(
        "Erst die Entscheidung: F4 zeigt alle, ↓ und Enter wählen; danach zeigt \(key(.example)) ein Beispiel dafür.",
        "First the outcome: F4 shows all, ↓ and Enter choose; then \(key(.example)) shows an example of it."
      )
    case .decision:
      say(
        "Tab: nächstes Feld; \(key(.switchPane)) zeigt, was fehlt, Enter springt hin; \(key(.submit)) legt vor.",
        "Tab: next field; \(key(.switchPane)) shows what lacks, Enter goes there; \(key(.submit)) submits."
      )
    case .review:
      say(
        "\(key(.switchPane)) wechselt zur Akte; \(key(.sign)) zeichnet, \(key(.returnDraft)) gibt zurück.",
        "\(key(.switchPane)) goes to the file; \(key(.sign)) signs, \(key(.returnDraft)) returns."
      )
    }
  }
}
