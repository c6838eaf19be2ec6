import Casework
import Workstation

extension Circumstances {
  /// The fee of the case; amounts in cents, null where the file does not say what is charged for, and the whole null
  /// while the matter is open.
  func feeJSON(_ words: Words) -> JSON {
    do throws(FeeFault) {
      guard let fee = try fee else { return .null }
      return .fields([
        "code": .optional(fee.assessment.code?.rawValue), "cents": .number(fee.amount),
        "paid": .number(fee.paid), "open": .number(fee.open), "verified": .bool(fee.assessment.isVerified),
        "steps": .each(fee.assessment.steps) { $0.json(words) },
      ])
    } catch {
      return .fields([
        "code": .null, "cents": .null, "paid": .number(record.paid), "open": .null, "verified": .bool(false),
        "steps": .each([FeeStep]()) { $0.json(words) }, "fault": words.explanation(of: error).json,
      ])
    }
  }
}
