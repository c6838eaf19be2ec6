/// Where a case stands on the main line from receipt to closing.
///
/// What runs beside it (document request, consultation, hearing, suspension, litigation, card) is a track with a
/// state of its own; see ``ProcessingState`` for the one word that people see.
package enum CaseStage: String, CaseIterable, Hashable, Sendable, Codable {
  /// Eingegangen: stored with time and channel.
  case received
  /// Zuständigkeitsprüfung: competence confirmed, waiting for an officer.
  case jurisdictionCheck
  /// Zugeteilt: an officer has it and has not begun.
  case assigned
  /// Vollständigkeitsprüfung: the evidence list is being compared.
  case completenessCheck
  /// Materielle Prüfung: the conditions are being examined.
  case legalReview
  /// Entscheidungsentwurf; also a draft that was returned with a remark.
  case draft
  /// Schlusszeichnung: the draft waits for the signature of its class.
  case finalSignOff
  /// Entschieden: signed, not yet dispatched.
  case decided
  /// Bekannt gegeben: dispatched; the day of notification is presumed or awaited.
  case notified
  /// Anfechtbar: the remedy period runs.
  case appealable
  /// Bestandskräftig.
  case final
  /// Erledigt, zu den Akten.
  case closed
  /// Abgegeben an die zuständige Stelle.
  case handedOver
  /// Antrag zurückgenommen.
  case withdrawn
  /// Eingestellt ohne Entscheidung.
  case discontinued

  /// Whether nothing more is to be done unless the case is reopened.
  package var isEnded: Bool {
    switch self {
    case .closed, .handedOver, .withdrawn, .discontinued: true
    case .received, .jurisdictionCheck, .assigned, .completenessCheck, .legalReview, .draft, .finalSignOff,
      .decided, .notified, .appealable, .final:
      false
    }
  }

  /// The place on the main line; the ends stand after it.
  var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whether nobody has begun to examine the case.
  var isBeforeExamination: Bool { self == .received || self == .jurisdictionCheck || self == .assigned }

  /// Whether the matter is still undecided and worked on: before the signature.
  package var isBeforeSignature: Bool {
    switch self {
    case .received, .jurisdictionCheck, .assigned, .completenessCheck, .legalReview, .draft, .finalSignOff:
      true
    case .decided, .notified, .appealable, .final, .closed, .handedOver, .withdrawn, .discontinued: false
    }
  }
}
