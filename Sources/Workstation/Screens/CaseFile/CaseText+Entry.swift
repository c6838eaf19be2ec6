import Casework
import Office
import TerminalCanvas

// One entry of the timeline.

extension CaseText {
  /// Everything that one entry says, with its place in the chain.
  static func details(of item: TimelineEntry, _ context: Context) -> [Line] {
    let words = context.words
    var lines: [Line] = []
    if item.isUndone {
      lines.append(Line(label: "", text: words.say("Zurückgenommen.", "Taken back."), role: .levelWarn))
    }
    let header = item.entry.header
    // Folio, day and title stand in the line that the details belong to.
    let made = "\(header.at.timeOfDay.text) · \(words.nameAndLogin(of: header.by))"
    lines.append(Line(label: words.say("Uhrzeit", "Time"), text: made))
    lines += words.contentDetails(of: item.entry, in: context.catalogue).flatMap { detail in
      let parts = detail.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return [Line(label: detail.label, text: parts.first ?? "")]
        + parts.dropFirst().map { Line(label: " ", text: $0) }
    }
    lines.append(Line(label: words.say("Kette", "Chain"), text: "SHA-256 \(item.digest.text)", role: .uiDim))
    return lines
  }

  /// The same as one text.
  static func text(of item: TimelineEntry, _ context: Context) -> String {
    details(of: item, context).map { line in
      line.label.isEmpty ? line.text : line.label == " " ? line.text : "\(line.label): \(line.text)"
    }.joined(separator: "\n")
  }
}
