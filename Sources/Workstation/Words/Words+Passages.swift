import Casework
import TerminalCanvas

// Remarks on passages of a draft.

extension Words {
  /// A text of a draft, as its field is called.
  func name(of part: DraftText) -> String {
    switch part {
    case .operativePart: say("Tenor", "Operative part")
    case .facts: say("Sachverhalt", "Facts")
    case .reasons: say("Gründe", "Reasons")
    case .considerations: say("Ermessen", "Discretion")
    case .conditions: say("Auflagen", "Conditions")
    case .hearingAnswer: say("Zur Anhörung", "On the hearing")
    }
  }

  var noPassage: String { say("Der Entwurf hat noch keinen Text.", "The draft has no text yet.") }

  func passagesTitle(marked: Int) -> String {
    let title = say("Welche Stellen?", "Which passages?")
    return marked == 0 ? title : "\(title) · \(say("\(marked) markiert", "\(marked) marked"))"
  }

  /// What becomes of the passages that are chosen.
  var quotedInRemark: String {
    say(
      "Leertaste markiert; gewählte Stellen stehen dann mit > in der Anmerkung.",
      "Space marks; what is chosen stands in the remark behind a >."
    )
  }

  /// What became of a passage.
  func state(of remark: PassageRemark) -> String {
    switch remark.state {
    case .unchanged: say("angemerkt", "remarked")
    case .changed: say("geändert", "changed")
    case .removed: say("entfernt", "removed")
    }
  }

  /// The passage with the text in which it stands.
  func passage(_ remark: PassageRemark) -> String { "\(name(of: remark.part)): „\(remark.quote)“" }

  /// A remark with its sign, its passage and what was said, as a paragraph.
  func line(of remark: PassageRemark) -> CaseSummary.Line {
    let said = remark.text.isEmpty ? "" : " – " + SafeText.singleLine(remark.text)
    let text = "\(remark.sign) \(state(of: remark)): \(passage(remark))\(said)"
    return CaseSummary.Line(label: "", text: text, role: remark.role)
  }

  /// How many of the passages read differently by now.
  func settled(_ remarks: [PassageRemark]) -> String {
    let done = remarks.count(where: \.isSettled)
    return say("Stellen \(done)/\(remarks.count)", "passages \(done)/\(remarks.count)")
  }

  func remarksOn(version: Int) -> String {
    say("Anmerkungen zu Fassung \(version)", "Remarks on version \(version)")
  }

  /// A remark in one line, without the passages that it quotes.
  func opening(of remark: Remark) -> String {
    let opening = SafeText.singleLine(PassageRemark.opening(of: remark.text))
    let count = remark.text.split(separator: "\n").count { $0.first == ">" }
    guard count > 0 else { return SafeText.singleLine(remark.text) }
    let quoted =
      count == 1
      ? say("1 Stelle angemerkt", "1 passage remarked on")
      : say("\(count) Stellen angemerkt", "\(count) passages remarked on")
    return opening.isEmpty ? quoted : "\(opening) (\(quoted))"
  }

  /// A remark in full, and what settles it.
  func explanation(of remark: PassageRemark) -> String {
    let settle =
      remark.isSettled
      ? say(
        "Die Stelle lautet jetzt anders; die Anmerkung gilt als erledigt.",
        "The passage reads differently by now; the remark counts as settled."
      )
      : say(
        "Erledigt ist die Anmerkung, sobald die Stelle anders lautet. Soll sie bleiben, sagt ein Vermerk, warum.",
        "The remark is settled as soon as the passage reads differently. If it is to stay, a note says why."
      )
    return [passage(remark), remark.text, settle].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
