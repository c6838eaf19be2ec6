package import Casework

/// Where an officer is in the workstation, as one line that can be read:
/// `list team sort:received:last columns:name,state cursor:54/33-B-000028/26 cases:54/33-B-000019/26:notes filter:frist<14t`.
///
/// It names no person but in a filter that somebody typed. What of a line cannot be read counts as not said.
package struct Place: Hashable, Sendable {
  /// An open case, and its tab.
  package struct OpenCase: Hashable, Sendable {
    package let reference: CaseReference
    package let tab: CaseTab

    package init(_ reference: CaseReference, _ tab: CaseTab) {
      self.reference = reference
      self.tab = tab
    }
  }

  package var view = QueueView.mine
  /// The filter as it was typed, empty where there is none.
  package var filter = ""
  package var layout = QueueLayout.standard
  /// The case under the cursor of the list.
  package var cursor: CaseReference?
  /// The open cases, the last used first.
  package var cases: [OpenCase] = []
  /// Whether the last used of them lies in front, and not the list.
  package var isInCase = false

  package init() {}

  /// Reads a line.
  package init(_ line: String) {
    let parts = line.split(separator: "filter:", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 { filter = String(parts[1].prefix(FilterParser.longest)) }
    let words = parts[0].split(separator: " ")
    isInCase = words.first == "case"
    if words.count > 1, let view = QueueView(rawValue: String(words[1])) { self.view = view }
    for word in words.dropFirst(2) {
      let pieces = word.split(separator: ":", maxSplits: 1)
      guard pieces.count == 2 else { continue }
      switch pieces[0] {
      case "sort": readSort(pieces[1])
      case "columns":
        layout.columns = Set(pieces[1].split(separator: ",").compactMap { QueueColumn(rawValue: String($0)) })
      case "cursor": cursor = CaseReference(String(pieces[1]))
      case "cases":
        cases = pieces[1].split(separator: ",").prefix(OpenCases.capacity).compactMap(OpenCase.init)
      default: continue
      }
    }
    if cases.isEmpty { isInCase = false }
  }

  private mutating func readSort(_ text: Substring) {
    let pieces = text.split(separator: ":")
    guard let first = pieces.first, let key = QueueSort.Key(rawValue: String(first)) else { return }
    layout.sort = QueueSort(key, isDescending: pieces.dropFirst().first == "last")
  }

  /// The line.
  package var line: String {
    var words = [isInCase ? "case" : "list", view.rawValue]
    if layout.sort != .standard {
      words.append("sort:\(layout.sort.key.rawValue)" + (layout.sort.isDescending ? ":last" : ""))
    }
    if layout.columns != QueueLayout.standard.columns {
      let shown = QueueColumn.allCases.filter(layout.columns.contains)
      words.append("columns:" + shown.map(\.rawValue).joined(separator: ","))
    }
    if let cursor, cursor.isOneWord { words.append("cursor:\(cursor.text)") }
    let cases = cases.filter(\.reference.isOneWord).map { "\($0.reference.text):\($0.tab.code)" }
    if !cases.isEmpty { words.append("cases:" + cases.joined(separator: ",")) }
    if !filter.isEmpty { words.append("filter:" + filter) }
    return words.joined(separator: " ")
  }
}

extension Place.OpenCase {
  fileprivate init?(_ text: Substring) {
    let pieces = text.split(separator: ":")
    guard let reference = pieces.first else { return nil }
    let code = pieces.dropFirst().first
    self.init(
      CaseReference(String(reference)),
      CaseTab.allCases.first { code.map(String.init) == $0.code } ?? .overview
    )
  }
}

extension CaseReference {
  /// Whether it can stand in a line among other words.
  fileprivate var isOneWord: Bool { !text.isEmpty && !text.contains { " ,:".contains($0) || $0.isNewline } }
}

extension CaseTab {
  /// The name of the tab where no person reads it.
  var code: String {
    switch self {
    case .overview: "overview"
    case .person: "person"
    case .evidence: "evidence"
    case .timeline: "timeline"
    case .notes: "notes"
    case .decision: "decision"
    case .deadlines: "deadlines"
    }
  }
}
