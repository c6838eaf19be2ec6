package import Casework

/// A synthetic office: 200 officers and any number of cases in every state, the same on every machine and run.
///
/// Every entry is decided by the workflow, by an officer who is entitled to the act, on a day of the story that the
/// generator tells. No person in it exists.
package struct DemoOffice: Sendable {
  package let seed: UInt64
  /// How many cases there are, in somewhat fewer files.
  package let cases: Int
  /// The last day of the stories.
  package let today: CivilDate
  package let catalogue: Catalogue
  let roster: Roster
  let mix: MatterMix
  let calendar: WorkingDays
  let papers: Papers

  /// How many days before today the first application came in, at most.
  static let daysOfHistory = 548

  package init(seed: UInt64, cases: Int, today: CivilDate, catalogue: Catalogue) {
    self.seed = seed
    self.cases = max(cases, 0)
    self.today = today
    self.catalogue = catalogue
    roster = Roster()
    mix = MatterMix(catalogue, today: today)
    calendar = WorkingDays(from: today.adding(days: -Self.daysOfHistory - 400), to: today.adding(days: 400))
    papers = Papers()
  }

  /// The 200 officers of the office; `training`, who holds every right, comes on top in the store.
  package var officers: [Officer] { roster.officers }

  /// Why no case of a matter is ever in a state and a Sachgebiet; nil when there is one, given enough cases.
  package func reasonAgainst(_ state: ProcessingState, of matter: Matter, in area: Sachgebiet) -> String? {
    let own = catalogue.routing(of: matter.key, on: today)?.sachgebiet ?? matter.sachgebiet
    guard area == own else { return "the catalogue sends the matter to another Sachgebiet" }
    return Coverage.reasonAgainst(state, matter, on: today)
  }
}

/// What was written, and what went wrong in the generator itself.
package struct FillReport: Sendable {
  package internal(set) var files = 0
  package internal(set) var cases = 0
  package internal(set) var entries = 0
  /// Acts that the workflow refused; each is a fault of the generator.
  package internal(set) var refusals: [RefusedStep] = []
  /// Whether the caller stopped it before the end.
  package internal(set) var wasStopped = false

  /// An act that was refused, with the state the story aimed at.
  package struct RefusedStep: Sendable {
    package let act: ActKind
    package let matter: MatterKey
    package let target: ProcessingState
    package let refusal: Refusal
  }
}
