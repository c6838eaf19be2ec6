package import Casework

/// What coach mode speaks of: the step that a screen is about, and how far one has come with it.
package enum CoachTopic: Hashable, Sendable {
  /// A list from which a case is taken or opened.
  case list
  /// A case that is still being read.
  case reading
  /// A case whose evidence is to be judged, seen from another tab.
  case evidenceElsewhere
  /// The same on the tab of the evidence.
  case evidence
  /// A case whose next step one key begins.
  case next(ActKind, by: CommandID)
  /// A case in which this officer can do nothing now, and why.
  case nothing(String)
  /// The form of an act.
  case form(ActKind)
  /// The form of a decision, as far as its outcome is chosen.
  case decision(Outcome?)
  /// A draft that waits for a signature.
  case review

  /// The act that the step is; nil where there is none to speak of.
  package var act: ActKind? {
    switch self {
    case .list: .take
    case .evidenceElsewhere, .evidence: .assessEvidence
    case .next(let kind, _), .form(let kind): kind
    case .decision: .draft
    case .review: .sign
    case .reading, .nothing: nil
    }
  }
}
