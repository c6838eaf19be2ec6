import Casework
import Office

// One act in several cases.

extension Words {
  /// How many cases are marked.
  func marked(_ count: Int) -> String { number(count) + say(" markiert", " marked") }

  var markedCases: String { say("Markierte Vorgänge", "Marked cases") }
  var nothingMarked: String {
    say(
      "Es ist nichts markiert. Taste \(key(.mark)) markiert, \(key(.markAll)) markiert alle.",
      "Nothing is marked. Key \(key(.mark)) marks, \(key(.markAll)) marks all."
    )
  }
  var takeBackBatch: String { say("Stapel zurücknehmen", "take batch back") }
  var noBatchToTakeBack: String {
    say("Es gibt keinen Stapel, der zurückzunehmen wäre.", "There is no batch to take back.")
  }
  var noCaseCan: String {
    say(
      "In keinem der Vorgänge ist das möglich; der Grund steht in jeder Zeile.",
      "It is possible in none of the cases; each row says why."
    )
  }
  var fieldMissing: String { say("Diese Angabe fehlt.", "This is missing.") }
  var previewFollows: String {
    say(
      "Eine Angabe für alle. \(key(.submit)) zeigt zuerst, in welchen Vorgängen es möglich ist.",
      "One form for all. \(key(.submit)) shows first in which cases it is possible."
    )
  }

  /// The title over the acts that can be done in marked cases.
  func actsInMarked(_ count: Int) -> String {
    let cases = self.count(
      count,
      say("markierten Vorgang", "marked case"),
      say("markierte Vorgänge", "marked cases")
    )
    return say("Aktionen für \(cases)", "Actions for \(cases)")
  }

  /// What is known of the act in one case.
  package func state(of line: Batch.Line) -> String {
    switch line.state {
    case .unjudged: say("wird geprüft", "being checked")
    case .able: say("möglich", "possible")
    case .refused(let error), .failed(let error): sentence(for: error)
    case .done(let receipt):
      say("erledigt, Blatt ", "done, folio ") + receipt.folios.map { number($0) }.joined(separator: ", ")
    case .leftOut: say("nicht begonnen", "not begun")
    }
  }

  /// How far a batch is.
  package func sentence(for batch: Batch, in stage: BatchScreen.Stage) -> String {
    let all = number(batch.lines.count)
    switch stage {
    case .choosing, .filling: return ""
    case .judging:
      return say("Geprüft: ", "Checked: ") + "\(number(batch.judged)) / \(all)"
    case .preview: return preview(of: batch)
    case .running:
      let stops = key(.stopWork)
      let rest = batch.ableCount + batch.doneCount + batch.lines.count(where: \.hasFailed)
      let done = number(rest - batch.ableCount)
      return say(
        "Wird ausgeführt: \(done) von \(number(rest)) · \(stops) hört nach diesem Vorgang auf",
        "Running: \(done) of \(number(rest)) · \(stops) stops after this case"
      )
    case .finished: return outcome(of: batch)
    }
  }

  /// How a batch ended on the command line, or what it would do.
  package func summary(of batch: Batch, isPreview: Bool) -> String {
    isPreview ? preview(of: batch, keys: "") : counts(batch) + "."
  }

  private func preview(of batch: Batch) -> String {
    preview(
      of: batch,
      keys: say(
        " \(key(.runBatch)) führt aus, Esc geht zurück.",
        " \(key(.runBatch)) runs it, Esc goes back."
      )
    )
  }

  private func preview(of batch: Batch, keys: String) -> String {
    let (able, all) = (batch.ableCount, batch.lines.count)
    if all == 0 { return say("Kein Vorgang.", "No case.") }
    if able == 0 {
      return say("Keiner von \(number(all)) kann.", "None of \(number(all)) can.")
    }
    if able == all {
      return say("Alle \(number(all)) können.", "All \(number(all)) can.") + keys
    }
    let (some, rest) = (number(able), number(all - able))
    let verb = able == 1 ? say("kann", "can") : say("können", "can")
    return say(
      "\(some) von \(number(all)) \(verb), \(rest) nicht.",
      "\(some) of \(number(all)) \(verb), \(rest) cannot."
    ) + keys
  }

  private func counts(_ batch: Batch) -> String {
    let (done, leftOut) = (batch.doneCount, batch.leftOutCount)
    let failed = batch.lines.count - done - leftOut
    var parts = [number(done) + say(" erledigt", " done")]
    if failed > 0 { parts.append(number(failed) + say(" nicht", " not")) }
    if leftOut > 0 { parts.append(number(leftOut) + say(" nicht begonnen", " not begun")) }
    return parts.joined(separator: ", ")
  }

  private func outcome(of batch: Batch) -> String {
    let kept =
      batch.doneCount < batch.lines.count
      ? say(" Was nicht erledigt ist, bleibt markiert.", " What is not done stays marked.") : ""
    let back =
      batch.canBeTakenBack ? " " + say("\(key(.undo)) nimmt zurück.", "\(key(.undo)) takes back.") : ""
    return counts(batch) + "." + kept + back
  }
}

extension Batch.Line {
  fileprivate var hasFailed: Bool { if case .failed = state { true } else { false } }
}
