/// Who closes a decision, from outside the office (`s0`) to the head of the office (`s4`).
///
/// No statute ranks signatures: the classes are the office's own rule.
package enum SignOffClass: String, CaseIterable, Hashable, Sendable, Codable {
  /// Decided outside the office; the office carries out and records.
  case s0 = "S0"
  /// One caseworker; a random sample is checked again.
  case s1 = "S1"
  /// A second person with signing right who did not draft.
  case s2 = "S2"
  /// The team lead checks, the head of the Sachgebiet signs.
  case s3 = "S3"
  /// The head of the office signs, with the legal desk.
  case s4 = "S4"
}

extension SignOffClass: Comparable {
  /// S0 is the lowest.
  package static func < (left: SignOffClass, right: SignOffClass) -> Bool {
    left.rawValue < right.rawValue
  }
}
