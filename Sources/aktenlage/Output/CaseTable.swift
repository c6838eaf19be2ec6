import Casework
import Workstation

/// Rows of cases as aligned lines: reference, next date, state, name, matter, officer.
struct CaseTable {
  let lines: [String]

  init(_ rows: [CaseRow], _ words: Words, catalogue: Catalogue) {
    var table = Table(limit: 32)
    for row in rows {
      let due = row.nextDeadline.map { "\(words.date($0.date)) \(words.name(of: $0.kind))" } ?? "–"
      let matter = row.matter.map { words.name(of: $0, in: catalogue, on: row.receivedAt.civilDate) } ?? "–"
      table.add([
        row.reference.text, due, words.shortName(of: row.state), row.personName, matter,
        row.assignee?.text ?? "–",
      ])
    }
    lines = table.lines
  }
}
