/// What falls due with the application, and stays due where it is refused or withdrawn.
///
/// Half of the fee for permanent permits, all of it for the rest (§ 49 Abs. 1, 2 AufenthV); it is kept on refusal and
/// withdrawal (§ 69 Abs. 7 AufenthG). Nothing is due where the application was refused only for lack of competence or
/// of capacity to act, or withdrawn before work on it began (§ 49 Abs. 3).
enum ProcessingRule {
  static func step(_ item: FeeItem, sum: Int, course: FeeRequest.Course) -> FeeStep? {
    switch course {
    case .granted:
      return nil
    case .refusedWithoutExamination, .withdrawnBeforeWork:
      let source = LegalSource("§ 49 Abs. 3 AufenthV")
      return FeeStep(.notExamined(course), source: source, before: sum, after: 0)
    case .filed, .refused, .withdrawn:
      return FeeStep(
        .processing(item.processing, course),
        source: LegalSource(citation(item.processing, course)),
        before: sum,
        after: amount(item.processing, of: sum)
      )
    }
  }

  private static func amount(_ processing: FeeItem.Processing, of sum: Int) -> Int {
    switch processing {
    case .full: sum
    case .half: sum / 2
    case .none: 0
    }
  }

  private static func citation(_ processing: FeeItem.Processing, _ course: FeeRequest.Course) -> String {
    let paragraph = processing == .half ? "§ 49 Abs. 1 AufenthV" : "§ 49 Abs. 2 AufenthV"
    return course == .filed ? paragraph : paragraph + ", § 69 Abs. 7 AufenthG"
  }
}
