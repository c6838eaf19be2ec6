package import Casework

/// Which unfinished text is meant: one form of one case, about one thing.
package struct JournalKey: Hashable, Sendable {
  package let form: Form
  package let reference: CaseReference
  /// What the form was opened for, such as one item of evidence; empty where it was opened for nothing special.
  package let subject: String

  package init(_ form: Form, _ reference: CaseReference, subject: String = "") {
    self.form = form
    self.reference = reference
    self.subject = subject
  }

  /// The forms whose text is kept. Raw values stand in the journal.
  package enum Form: Hashable, Sendable {
    case act(ActKind)
    case decision
    case capture

    /// The name in the journal: `act:note`, `decision`.
    package var text: String {
      switch self {
      case .act(let kind): "act:\(kind.rawValue)"
      case .decision: "decision"
      case .capture: "capture"
      }
    }

    package init?(text: String) {
      if text == "decision" {
        self = .decision
      } else if text == "capture" {
        self = .capture
      } else if text.hasPrefix("act:"), let kind = ActKind(rawValue: String(text.dropFirst(4))) {
        self = .act(kind)
      } else {
        return nil
      }
    }
  }
}

/// What was typed into a form, field by field.
package struct JournalRecord: Hashable, Sendable {
  /// The revision of the case that the typist saw.
  package let seenRevision: Int
  package let values: [String: String]

  package init(seenRevision: Int, values: [String: String]) {
    self.seenRevision = seenRevision
    self.values = values
  }
}
