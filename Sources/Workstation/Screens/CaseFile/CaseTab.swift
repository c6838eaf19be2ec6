/// The tabs of a case file, in the order of their numbers.
package enum CaseTab: Int, CaseIterable, Hashable, Sendable {
  case overview, person, evidence, timeline, notes, decision, deadlines
}

extension Words {
  /// The name of a tab.
  func name(of tab: CaseTab) -> String {
    switch tab {
    case .overview: say("Übersicht", "Overview")
    case .person: say("Person", "Person")
    case .evidence: say("Nachweise", "Evidence")
    case .timeline: say("Verlauf", "Timeline")
    case .notes: say("Vermerke", "Notes")
    case .decision: say("Bescheid", "Decision")
    case .deadlines: say("Fristen", "Deadlines")
    }
  }
}
