extension Catalogue {
  /// The concerns in force on a day, in the order of their keys.
  package func concerns(on day: CivilDate) -> [Concern] {
    concerns.keys.sorted().compactMap { key in concerns[key]?.last { $0.validity.contains(day) } }
  }

  /// The questions that the form of a matter asks on a day, each once: the general ones, those of its concerns, its own.
  ///
  /// Empty for a matter that only the office begins.
  package func questions(of matter: Matter, on day: CivilDate) -> [TargetedQuestion] {
    let doors = concerns(on: day).filter { !$0.isExOfficio && $0.matters.contains(matter.key) }
    guard !doors.isEmpty || !matter.questions.isEmpty else { return [] }
    let general = questions.keys.sorted { $0.rawValue < $1.rawValue }
      .filter { question($0, on: day)?.isGeneral == true }
    var seen: Set<QuestionKey> = []
    return (general + doors.flatMap(\.questions) + matter.questions)
      .filter { seen.insert($0).inserted }
      .compactMap { question($0, on: day) }
  }
}
