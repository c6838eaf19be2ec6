/// One body that is asked before a matter is decided.
package struct ConsultationRequirement: Hashable, Sendable {
  /// How far the office is bound to ask.
  package enum Need: String, CaseIterable, Hashable, Sendable {
    case required
    /// Only in the cases that the note names.
    case conditional
    /// The office may ask, and decides without an answer.
    case optional
  }

  /// Who is asked: a body of the office's list, or one that only this matter knows.
  package enum Body: Hashable, Sendable {
    case listed(ConsultationCode)
    case unlisted(BilingualText)
  }

  /// Who is asked.
  package let body: Body
  /// Whether it must be asked, or only in some cases.
  package let need: Need
  /// When and about what it is asked.
  package let note: BilingualText?
  /// Days of silence after which consent counts as given, where this matter differs from the body's own rule.
  package let deemedConsentDays: Int?

  package init(
    _ body: Body,
    need: Need = .required,
    note: BilingualText? = nil,
    deemedConsentDays: Int? = nil
  ) {
    self.body = body
    self.need = need
    self.note = note
    self.deemedConsentDays = deemedConsentDays
  }
}
