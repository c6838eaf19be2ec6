import Casework
import Office
import TerminalCanvas

// The person of the file.

extension CaseText {
  static func person(_ view: CaseView, _ context: Context) -> [Line] {
    let words = context.words
    var lines = [
      Line(label: words.say("Akte", "File"), text: view.file.reference.text, role: .uiTitle),
      Line(label: words.say("Quelle", "Source"), text: words.name(of: view.file.personSource), role: .uiDim),
      .blank,
    ]
    for field in PersonField.allCases {
      let value = words.text(of: field, view.file.person)
      let role: Role = value.isEmpty ? .uiDim : .ui
      lines.append(Line(label: words.name(of: field), text: value.isEmpty ? "–" : value, role: role))
    }
    let others = view.file.cases.filter { $0.reference != view.record.reference }
    guard !others.isEmpty else { return lines }
    lines += [.blank, .header(words.say("Weitere Vorgänge dieser Akte", "Other cases of this file"))]
    return lines
      + others.map {
        let matter = context.name(of: $0.matter, on: $0.receivedOn)
        return Line(label: $0.reference.text, text: "\(matter) · \(words.name(of: $0.processingState))")
      }
  }
}
