package import Casework
import Office
package import TerminalCanvas

/// The evidence list of a case, then the documents in the file.
package struct EvidenceTab: Sendable {
  /// What a row is about.
  package enum RowID: Hashable, Sendable {
    case requirement(EvidenceCode)
    case document(folio: Int)
  }

  package private(set) var list = Checklist<RowID>([])

  package init() {}

  /// The rows that are items, without the documents.
  var items: [Checklist<RowID>.Row] {
    list.rows.filter { row in
      if case .requirement = row.id { true } else { false }
    }
  }

  /// How many items are not settled.
  package var openCount: Int {
    items.count { $0.state == .open }
  }

  mutating func load(_ view: CaseView, _ context: Context) {
    let words = context.words
    let record = view.record
    var rows: [Checklist<RowID>.Row] = []
    var listed: Set<EvidenceCode> = []
    for requirement in view.situation.matter?.allEvidence ?? [] {
      for code in requirement.codes.prefix(1) where listed.insert(code).inserted {
        rows.append(row(for: code, level: requirement.level, record, words))
      }
    }
    for code in record.evidence.keys.sorted(by: { $0.rawValue < $1.rawValue })
    where listed.insert(code).inserted {
      rows.append(row(for: code, level: nil, record, words))
    }
    for filed in record.documents {
      let document = filed.document
      let name = document.code.map { words.name(of: $0) } ?? words.say("Dokument", "Document")
      rows.append(
        Checklist<RowID>.Row(
          id: .document(folio: filed.folio),
          state: .waived,
          stateWord: "\(words.say("Blatt", "Folio")) \(filed.folio)",
          text: "\(name) · \(document.title) · \(words.date(filed.on))"
        )
      )
    }
    list.load(rows)
  }

  private func row(
    for code: EvidenceCode,
    level: String?,
    _ record: Case,
    _ words: Words
  ) -> Checklist<RowID>.Row {
    let found = record.evidence[code]
    let state: ChecklistState
    let word: String
    switch found?.assessment {
    case .originalSeen?, .copyPresent?:
      state = .met
      word = words.name(of: found?.assessment ?? .copyPresent)
    case .notNeeded?:
      state = .waived
      word = words.name(of: EvidenceAssessment.notNeeded)
    case .missing?:
      state = .open
      word = words.name(of: EvidenceAssessment.missing)
    case nil:
      state = .open
      word = words.say("ungeprüft", "unchecked")
    }
    let folios = record.documents.filter { $0.document.code == code }.map { String($0.folio) }
    let papers = folios.isEmpty ? "" : " · \(words.say("Blatt", "folio")) \(folios.joined(separator: ", "))"
    return Checklist<RowID>.Row(
      id: .requirement(code),
      state: state,
      stateWord: word,
      text: "\(code.rawValue) \(words.name(of: code))\(level.map { " (\($0))" } ?? "")\(papers)",
      note: found?.reason ?? ""
    )
  }

  /// The item under the cursor; nil on a document.
  var currentCode: EvidenceCode? {
    if case .requirement(let code)? = current { code } else { nil }
  }

  private var current: RowID? { list.rows.indices.contains(list.cursor) ? list.rows[list.cursor].id : nil }

  /// The act that gives the item under the cursor its next finding: copy, original seen, missing, and round again.
  func nextAssessment(in view: CaseView) -> Act? {
    guard case .requirement(let code)? = current else { return nil }
    let next: EvidenceAssessment
    switch view.record.assessment(of: code) {
    case nil, .missing?: next = .copyPresent
    case .copyPresent?: next = .originalSeen
    case .originalSeen?, .notNeeded?: next = .missing
    }
    let folio = view.record.documents.last { $0.document.code == code }?.folio
    return .assessEvidence(code, next, reason: "", folio: folio)
  }

  /// The folio of the document under the cursor, or of the newest one for the item under it.
  func documentFolio(in view: CaseView) -> Int? {
    switch current {
    case .document(let folio)?: folio
    case .requirement(let code)?: view.record.documents.last { $0.document.code == code }?.folio
    case nil: nil
    }
  }

  /// What is known of the row under the cursor: who found what, and the documents that belong to it.
  func details(in view: CaseView, _ context: Context) -> [CaseSummary.Line] {
    let words = context.words
    var lines: [CaseSummary.Line] = []
    if let code = currentCode {
      lines = [.header("\(code.rawValue) \(words.name(of: code))"), .blank]
      if let found = view.record.evidence[code] {
        lines.append(.init(label: words.say("Befund", "Finding"), text: words.name(of: found.assessment)))
        let who = "\(context.name(of: found.by)) · \(words.date(found.on))"
        lines.append(.init(label: words.say("von", "by"), text: who))
        if !found.reason.isEmpty {
          lines.append(.init(label: words.say("Begründung", "Reason"), text: found.reason))
        }
      } else {
        lines.append(
          .init(label: "", text: words.say("Noch nicht geprüft.", "Not checked yet."), role: .uiDim)
        )
      }
      lines.append(.blank)
    }
    let shown = view.record.documents.filter { filed in
      switch current {
      case .requirement(let code)?: filed.document.code == code
      case .document(let folio)?: filed.folio == folio
      case nil: false
      }
    }
    for filed in shown {
      let document = filed.document
      lines.append(.header("\(words.say("Blatt", "Folio")) \(filed.folio) · \(document.title)"))
      let pages =
        document.pages.map {
          " · \($0) \(words.say($0 == 1 ? "Seite" : "Seiten", $0 == 1 ? "page" : "pages"))"
        } ?? ""
      lines.append(.init(label: words.say("Art", "Type"), text: document.mediaType + pages))
      let received = "\(words.date(filed.on)) · \(context.name(of: filed.by))"
      lines.append(.init(label: words.say("Eingang", "Received"), text: received))
      lines.append(.blank)
    }
    return lines
  }

  mutating func handle(_ key: Key, _ modifiers: Modifiers) { _ = list.handle(key, modifiers) }

  mutating func fit(_ rect: Rect) { list.pageSize = max(rect.rows, 1) }

  func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    list.draw(into: &canvas, rect: rect, focused: true, label: context.words.say("Nachweise", "Evidence"))
  }
}
