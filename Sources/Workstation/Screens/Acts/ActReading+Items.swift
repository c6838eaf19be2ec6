import Casework
import TerminalCanvas

extension ActReading {
  /// Items of evidence, one or more codes a line, a name of the catalogue, or a code with its name behind it.
  func items(_ id: FieldID) throws(FormFault) -> [EvidenceCode] {
    var codes: [EvidenceCode] = []
    for line in text(id).split(whereSeparator: \.isNewline) {
      for code in try items(in: line.trimmed, id) where !codes.contains(code) { codes.append(code) }
    }
    return codes
  }

  private func items(in line: Substring, _ id: FieldID) throws(FormFault) -> [EvidenceCode] {
    if let code = item(named: line) { return [code] }
    var codes: [EvidenceCode] = []
    var rest = line
    while !rest.isEmpty {
      let word = rest.prefix { !$0.isWhitespace && $0 != "," && $0 != ";" }
      guard let code = EvidenceCode(rawValue: word.uppercased()) else { break }
      codes.append(code)
      rest = rest.dropFirst(word.count).drop { $0.isWhitespace || $0 == "," || $0 == ";" }
    }
    guard !rest.isEmpty else { return codes }
    // A name behind a code only says again which item it is; any other word is an error in typing.
    guard let last = codes.last, item(named: rest) == last else { throw noItem(rest, id) }
    return codes
  }

  private func item(named name: Substring) -> EvidenceCode? {
    let wanted = SearchForm.fold(String(name))
    return EvidenceCode.allCases.first { SearchForm.fold(context.words.name(of: $0)) == wanted }
  }

  private func noItem(_ text: Substring, _ id: FieldID) -> FormFault {
    FormFault(
      field: id,
      text: context.words.say(
        "„\(text)“ ist weder ein Kürzel von E01 bis E40 noch der Name eines Nachweises.",
        "“\(text)” is neither a code from E01 to E40 nor the name of an item."
      )
    )
  }
}

extension Substring {
  /// Without the blanks around it.
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start }
    return start[...last]
  }
}
