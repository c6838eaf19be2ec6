package import Casework

/// One line of a case's evidence list: what the matter asks for, and how it stands.
package struct EvidenceLine: Hashable, Sendable {
  /// The codes that satisfy it, the usual one first; empty for an item that only the matter knows.
  package let codes: [EvidenceCode]
  /// The name of an item that only the matter knows.
  package let unlisted: BilingualText?
  /// Language level as the law names it; nil where none is asked for.
  package let level: String?
  /// The code that was assessed best; nil while nobody looked.
  package let foundCode: EvidenceCode?
  /// What was found of it.
  package let found: AssessedEvidence?
}

extension CaseView {
  /// The matter's evidence list, then what was assessed or received beyond it.
  package var evidence: [EvidenceLine] {
    let required = situation.matter?.allEvidence ?? []
    var lines = required.map { requirement in
      var unlisted: BilingualText?
      if case .unlisted(let text) = requirement.item { unlisted = text }
      return line(requirement.codes, unlisted: unlisted, level: requirement.level)
    }
    let asked = Set(required.flatMap(\.codes))
    let known = Set(record.evidence.keys).union(record.documents.compactMap(\.document.code))
    for code in known.subtracting(asked).sorted(by: { $0.rawValue < $1.rawValue }) {
      lines.append(line([code]))
    }
    return lines
  }

  private func line(
    _ codes: [EvidenceCode],
    unlisted: BilingualText? = nil,
    level: String? = nil
  ) -> EvidenceLine {
    let found = codes.filter { record.evidence[$0] != nil }
    let best = found.first { record.evidence[$0]?.assessment != .missing } ?? found.first
    return EvidenceLine(
      codes: codes,
      unlisted: unlisted,
      level: level,
      foundCode: best,
      found: best.flatMap { record.evidence[$0] }
    )
  }
}
