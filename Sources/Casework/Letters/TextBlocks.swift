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

  /// The blocks of a draft, with the version whose words they are.
  ///
  /// A block that stands word for word is found in the text itself, also where it was copied by hand; one that was put
  /// in and changed since counts as long as a sentence of it still stands.
  package func uses(in draft: DecisionDraft) -> [TextBlockUse] { uses(in: draft, of: keys) }

  private func uses(in draft: DecisionDraft, of keys: [TextBlockKey]) -> [TextBlockUse] {
    guard !keys.isEmpty else { return [] }
    let text = Self.flattened(draft.texts)
    return keys.compactMap { key in
      // A shortened wording stands whole in the one before it, so the longest that stands is the one that was put in.
      let standing = history(of: key).reversed().filter { Self.contains(text, $0.german) }
      if let version = standing.max(by: { Self.length($0.german) < Self.length($1.german) }) {
        return TextBlockUse(key: key, version: version.version)
      }
      return draft.blocks?.last { $0.key == key && isLeft($0, in: text) }
    }
  }

  /// Those blocks that were put into a draft and of which something still stands in it; nil for none.
  package func kept(_ uses: [TextBlockUse], in draft: DecisionDraft) -> [TextBlockUse]? {
    guard !uses.isEmpty else { return nil }
    let text = Self.flattened(draft.texts)
    var kept: [TextBlockUse] = []
    for use in uses where !kept.contains(use) && isLeft(use, in: text) { kept.append(use) }
    return kept.isEmpty ? nil : kept.sorted { ($0.key, $0.version) < ($1.key, $1.version) }
  }

  /// Whether a sentence of the block still stands in a text; a version that the catalogue forgot may stand anywhere.
  private func isLeft(_ use: TextBlockUse, in text: [UInt8]) -> Bool {
    guard let block = history(of: use.key).first(where: { $0.version == use.version }) else { return true }
    return TextBlock.pieces(of: block.german).contains { piece in
      guard case .fixed(let fixed) = piece else { return false }
      return fixed.split(whereSeparator: { ".;\n".contains($0) }).contains { sentence in
        let needle = Self.flattened(String(sentence))
        return needle.count >= Self.shortestTrace && Self.find(needle, in: text, from: 0) != nil
      }
    }
  }

  /// Fewer bytes say nothing of where they come from.
  private static let shortestTrace = 12

  /// The blocks of a draft whose wording is no longer the one of a day.
  package func outdated(in draft: DecisionDraft, on day: CivilDate) -> [OutdatedBlock] {
    // A block whose only version holds on the day is never old, and needs no search.
    let remembered = Set((draft.blocks ?? []).map(\.key))
    let doubtful = remembered.union(keys).filter { key in
      let versions = history(of: key)
      return versions.count > 1 || versions.first?.validity.contains(day) != true || remembered.contains(key)
    }
    return uses(in: draft, of: doubtful.sorted()).compactMap { use in
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

  /// How much of a template is fixed; of two versions that are equally long the newer one is meant.
  private static func length(_ template: String) -> Int {
    TextBlock.pieces(of: template).reduce(0) { sum, piece in
      guard case .fixed(let fixed) = piece else { return sum }
      return sum + flattened(fixed).count
    }
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
package struct TextBlockUse: Hashable, Sendable, Codable {
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

  package init(use: TextBlockUse, current: Int?) {
    self.use = use
    self.current = current
  }
}
