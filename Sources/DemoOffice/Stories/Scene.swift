import Casework

/// What a step of a story sees when its turn comes.
struct Scene {
  let day: CivilDate
  let record: Case
  let person: Person
  let catalogue: Catalogue
  let papers: Papers
  let words: StoryWords
  var random: Random
}

/// Who acts in a step.
enum StoryActor: Sendable {
  case triage, assignee, lead, signer, frontDesk, legalDesk
}

/// One step of a story: how long after the one before, who, and what.
struct Step {
  /// Days that must lie between, by law or by what the step before set.
  let atLeast: Int
  /// Days that it took beyond.
  var extra: Int
  let actor: StoryActor
  let act: (inout Scene) -> Act

  init(_ atLeast: Int = 0, _ extra: Int = 0, _ actor: StoryActor, _ act: @escaping (inout Scene) -> Act) {
    self.atLeast = atLeast
    self.extra = extra
    self.actor = actor
    self.act = act
  }
}
