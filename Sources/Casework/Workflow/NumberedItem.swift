/// What a case numbers, and what stays open until it is ended.
package enum NumberedItem: String, CaseIterable, Hashable, Sendable {
  case request, consultation, hearing, followUp

  /// The act that opens one.
  package var opener: ActKind {
    switch self {
    case .request: .requestDocuments
    case .consultation: .consult
    case .hearing: .hear
    case .followUp: .setFollowUp
    }
  }
}
