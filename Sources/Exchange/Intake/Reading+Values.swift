import Casework

// How a key and its value are asked for. Each of these says what is wrong and gives nil then.

extension Reading {
  /// The object of a node; keys other than these are kept as unknown.
  mutating func object(_ node: Node?, keys: [String], source: [UInt8]) -> Fields? {
    guard let node, let members = members(node) else { return nil }
    for member in members where !keys.contains(member.key) {
      keepUnknown(Node(path: node.path.key(member.key), value: member.value), source: source)
    }
    return Fields(path: node.path, offset: node.value.bytes.lowerBound, members: members)
  }

  mutating func members(_ node: Node?) -> [JSONMember]? {
    guard let node else { return nil }
    guard case .object(let members) = node.value.content else { return wrongType(node, .object) }
    return members
  }

  mutating func array(_ node: Node?) -> [JSONValue]? {
    guard let node else { return nil }
    guard case .array(let elements) = node.value.content else { return wrongType(node, .array) }
    return elements
  }

  mutating func text(_ node: Node?) -> String? {
    guard let node else { return nil }
    guard case .text(let text) = node.value.content else { return wrongType(node, .text) }
    return text
  }

  mutating func boolean(_ node: Node?) -> Bool? {
    guard let node else { return nil }
    guard case .boolean(let boolean) = node.value.content else { return wrongType(node, .boolean) }
    return boolean
  }

  /// A number that is written in digits alone and is at least this.
  mutating func wholeNumber(_ node: Node?, from least: Int) -> Int? {
    guard let node else { return nil }
    guard case .number(let text) = node.value.content else { return wrongType(node, .number) }
    guard let number = Int(text), number >= least else {
      fault(.notWholeNumber(from: least), at: node)
      return nil
    }
    return number
  }

  /// A text that a parser reads.
  mutating func value<Value, Malformed: Error>(
    _ node: Node?,
    _ parse: (String) throws(Malformed) -> Value,
    _ rule: (Malformed) -> Rule
  ) -> Value? {
    guard let node, let text = text(node) else { return nil }
    do {
      return try parse(text)
    } catch {
      fault(rule(error), at: node)
      return nil
    }
  }

  /// A text that is one of the words of a list.
  mutating func word<Word: CaseIterable & RawRepresentable<String>>(_ node: Node?) -> Word? {
    guard let node, let text = text(node) else { return nil }
    if let word = Word(rawValue: text) { return word }
    fault(.notOneOf(Word.allCases.map(\.rawValue), found: text), at: node)
    return nil
  }

  /// A day, written `2026-11-22`.
  mutating func day(_ node: Node?) -> CivilDate? {
    value(
      node,
      { (text) throws(CivilDate.Malformed) in
        // People may write 22.11.2026, files may not.
        guard !text.utf8.contains(UInt8(ascii: ".")) else { throw .shape }
        return try CivilDate(parsing: text)
      },
      Rule.date
    )
  }

  private mutating func wrongType<Value>(_ node: Node, _ expected: JSONKind) -> Value? {
    fault(.wrongType(expected: expected, found: node.value.kind), at: node)
    return nil
  }
}

// MARK: - Presence

extension Reading {
  /// The value of a key that has to be there.
  mutating func required(_ key: String, _ fields: Fields) -> Node? {
    if let node = fields[key] { return node }
    fault(.missing, at: fields.path.key(key), offset: fields.offset)
    return nil
  }

  /// The value of a key that may be missing.
  func optional(_ key: String, _ fields: Fields) -> Node? { fields[key] }

  /// The value of a key that may be missing or null.
  func nullable(_ key: String, _ fields: Fields) -> Node? {
    guard let node = fields[key], node.value.kind != .null else { return nil }
    return node
  }
}
