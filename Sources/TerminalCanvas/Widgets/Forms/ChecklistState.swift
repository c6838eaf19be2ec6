/// How a thing that is needed stands.
package enum ChecklistState: Hashable, Sendable, CaseIterable {
  /// It is there.
  case met
  /// It is missing.
  case open
  /// It was asked for.
  case running
  /// It is not asked for, for a reason.
  case waived

  /// The sign that is drawn before the state's word.
  package var sign: String {
    switch self {
    case .met: "✓"
    case .open: "✗"
    case .running: "◐"
    case .waived: "–"
    }
  }

  /// The role of sign and word.
  package var role: Role {
    switch self {
    case .met: .checkMet
    case .open: .checkOpen
    case .running: .checkRunning
    case .waived: .checkWaived
    }
  }
}
