import Casework

/// What a step of a story sees when its turn comes.
struct Scene {
  let day: CivilDate
  let record: Case
  let file: PersonFile
  let catalogue: Catalogue
  let papers: Papers
  let words: StoryWords
  var random: Random

  var person: Person { file.person }

  /// What fee and readiness rest on.
  var circumstances: Circumstances {
    Circumstances(file: file, record: record, today: day, catalogue: catalogue)
  }
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
  /// What is done; nil where the case needs nothing of the kind.
  let act: (inout Scene) -> Act?

  init(_ atLeast: Int = 0, _ extra: Int = 0, _ actor: StoryActor, _ act: @escaping (inout Scene) -> Act?) {
    self.atLeast = atLeast
    self.extra = extra
    self.actor = actor
    self.act = act
  }
}
