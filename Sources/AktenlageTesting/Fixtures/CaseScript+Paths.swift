package import Casework

extension CaseScript {
  /// The officer has the case and its evidence, its consultations and the register are settled.
  package mutating func examine(by login: String = "owner") throws {
    try act(.take, by: login)
    guard let matter = try situation(login).matter else { throw Fixture.Impossible(text: "matter") }
    for requirement in matter.allEvidence {
      guard let code = requirement.codes.first else { continue }
      try act(.assessEvidence(code, .originalSeen, reason: "", folio: nil), by: login)
    }
    for requirement in matter.consultations {
      guard case .listed(let code) = requirement.body else { continue }
      try act(.consult(code, question: "Zustimmung?"), by: login)
      try act(.endConsultation(number: try record.consultations.count, .agreed, text: ""), by: login)
    }
    try act(.queryRegister(.azr, number: "1", result: "kein Treffer"), by: login)
    try act(.endCompleteness(reason: ""), by: login)
  }

  /// The hearing on an adverse decision was answered.
  package mutating func hearing(_ outcome: Outcome, by login: String = "owner") throws {
    try act(.hear(intended: outcome, text: "Beabsichtigt.", dueOn: today.adding(days: 14)), by: login)
    try act(.endHearing(number: try record.hearings.count, .answered, text: "Einwände."), by: login)
  }

  /// A complete draft stands.
  package mutating func draft(_ outcome: Outcome = .grant, by login: String = "owner") throws {
    try examine(by: login)
    if !outcome.isFavourable { try hearing(outcome, by: login) }
    try act(.draft(.sample(outcome)), by: login)
  }

  /// The draft waits for its signature.
  package mutating func submit(_ outcome: Outcome = .grant) throws {
    try draft(outcome)
    try act(.submit)
  }

  /// The decision is signed by the head of the office.
  package mutating func decide(_ outcome: Outcome = .grant) throws {
    try submit(outcome)
    try act(.sign, by: "chief")
  }

  /// The decision is on its way by letter.
  package mutating func dispatch(_ outcome: Outcome = .grant) throws {
    try decide(outcome)
    try act(.dispatch(.letter, sentOn: today))
  }

  /// The remedy period runs.
  package mutating func notify(_ outcome: Outcome = .grant) throws {
    try dispatch(outcome)
    wait(days: 4)
    try act(.confirmService(on: nil, proof: ""))
  }

  /// The remedy period is over.
  package mutating func finalise(_ outcome: Outcome = .grant) throws {
    try notify(outcome)
    wait(days: 60)
    try act(.finalise)
  }
}
