/// The text blocks of an office in all their versions.
package struct TextBlocks: Hashable, Sendable {
  private let blocks: [TextBlockKey: [TextBlock]]
  /// Every key, in alphabetical order.
  package let keys: [TextBlockKey]

  /// Where two versions of one key hold on the same day, the later one wins.
  package init(_ blocks: [TextBlock] = []) {
    self.blocks = Dictionary(grouping: blocks, by: \.key)
      .mapValues { $0.sorted { $0.validity.from < $1.validity.from } }
    keys = self.blocks.keys.sorted()
  }

  /// The wording of a block on a day; nil for an unknown key and outside its validity.
  package func block(_ key: TextBlockKey, on day: CivilDate) -> TextBlock? {
    blocks[key]?.last { $0.validity.contains(day) }
  }

  /// All versions of a block, the oldest first.
  package func history(of key: TextBlockKey) -> [TextBlock] { blocks[key] ?? [] }

  /// The blocks that stand word for word in a draft, with the version whose words they are.
  ///
  /// They are found in the text itself, so a block that was copied by hand counts and one that was rewritten does not.
  package func uses(in draft: DecisionDraft) -> [TextBlockUse] {
    let text = Self.flattened(
      [
        draft.operativePart, draft.conditions, draft.facts, draft.reasons, draft.considerations,
        draft.hearingAnswer,
      ].joined(separator: "\n")
    )
    return keys.compactMap { key in
      let version = history(of: key).last { Self.contains(text, $0.german) }
      return version.map { TextBlockUse(key: key, version: $0.version) }
    }
  }

  /// The blocks of a draft whose wording is no longer the one of a day.
  package func outdated(in draft: DecisionDraft, on day: CivilDate) -> [OutdatedBlock] {
    uses(in: draft).compactMap { use in
      let current = block(use.key, on: day)
      guard current?.version != use.version else { return nil }
      return OutdatedBlock(use: use, current: current?.version)
    }
  }

  /// Which of these drafts carry old text on a day, in their order.
  package func outdated(
    in drafts: [(reference: CaseReference, draft: DecisionDraft)],
    on day: CivilDate
  ) -> [(reference: CaseReference, blocks: [OutdatedBlock])] {
    drafts.compactMap { reference, draft in
      let found = outdated(in: draft, on: day)
      return found.isEmpty ? nil : (reference, found)
    }
  }

  /// Whether the fixed pieces of a template stand in a text in their order; line breaks and blanks do not count.
  private static func contains(_ text: [UInt8], _ template: String) -> Bool {
    var position = 0
    var hasPiece = false
    for piece in TextBlock.pieces(of: template) {
      guard case .fixed(let fixed) = piece else { continue }
      let needle = flattened(fixed)
      guard !needle.isEmpty else { continue }
      guard let end = find(needle, in: text, from: position) else { return false }
      hasPiece = true
      position = end
    }
    return hasPiece
  }

  private static func find(_ needle: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard needle.count <= text.count else { return nil }
    var index = start
    while index + needle.count <= text.count {
      if text[index..<index + needle.count].elementsEqual(needle) { return index + needle.count }
      index += 1
    }
    return nil
  }

  private static func flattened(_ text: String) -> [UInt8] {
    text.utf8.filter { $0 > 0x20 }
  }
}

/// A block as a draft uses it.
package struct TextBlockUse: Hashable, Sendable {
  /// Which block.
  package let key: TextBlockKey
  /// Whose words stand in the draft.
  package let version: Int

  package init(key: TextBlockKey, version: Int) {
    self.key = key
    self.version = version
  }
}

/// A block in a draft that is no longer worded so.
package struct OutdatedBlock: Hashable, Sendable {
  /// What the draft has.
  package let use: TextBlockUse
  /// The version of the day; nil where the block no longer holds.
  package let current: Int?
}
