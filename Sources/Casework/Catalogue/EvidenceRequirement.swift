/// One proof that a matter asks for.
package struct EvidenceRequirement: Hashable, Sendable {
  /// What is to be shown: an item of the office's list, or something only this matter knows.
  package enum Item: Hashable, Sendable {
    case listed(EvidenceCode)
    case unlisted(BilingualText)
  }

  /// What is asked for.
  package let item: Item
  /// Other listed proofs, any one of which serves instead.
  package let alternatives: [EvidenceCode]
  /// Language level as the law names it, `B1`; nil where none is asked for.
  package let level: String?
  /// What the proof must show in this matter.
  package let note: BilingualText?
  /// True where the proof falls away for some applicants; the note says for whom.
  package let isWaivable: Bool

  package init(
    _ item: Item,
    alternatives: [EvidenceCode] = [],
    level: String? = nil,
    note: BilingualText? = nil,
    isWaivable: Bool = false
  ) {
    self.item = item
    self.alternatives = alternatives
    self.level = level
    self.note = note
    self.isWaivable = isWaivable
  }

  /// The codes that satisfy the requirement, the usual one first; empty for an unlisted item.
  package var codes: [EvidenceCode] {
    switch item {
    case .listed(let code): [code] + alternatives
    case .unlisted: alternatives
    }
  }
}
