import Casework

/// The facts of a story that its texts speak of.
struct StoryWords {
  let matterName: String
  let legalBasis: String
  let area: Sachgebiet
  let outcome: Outcome
  /// The officer who gets the case.
  let assignee: OfficerID
}
