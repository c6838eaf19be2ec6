/// Why something is as it is, in words: what, where that comes from, and what to do now.
package struct Explanation: Hashable, Sendable {
  /// One or more full sentences.
  package let what: String
  /// The citation, with a mark where no public page confirmed it; no full stop.
  package let source: String
  /// One or more full sentences.
  package let remedy: String

  package init(what: String, source: String, remedy: String) {
    self.what = what
    self.source = source
    self.remedy = remedy
  }
}

extension Words {
  /// An explanation in one paragraph.
  package func text(_ explanation: Explanation) -> String {
    "\(explanation.what) \(explanation.remedy) \(say("Quelle", "Source")): \(explanation.source)."
  }
}
