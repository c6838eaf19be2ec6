import AktenlageTesting
import Casework
import Office
import Testing

@Suite("Clocks of a case")
struct CaseClockTests {
  private func clock(_ kind: CaseClock.Kind, of script: CaseScript) throws -> CaseClock? {
    try script.record.clocks(passport: script.opened.file.person.passport).first { $0.kind == kind }
  }

  @Test("An open case runs against failure to act, with alarms on day 60, 80 and 90")
  func inactivity() throws {
    let script = try CaseScript.at(.completenessCheck)
    let clock = try #require(try clock(.inactivity, of: script))
    #expect(clock.lastDay?.iso == "2026-04-05")
    #expect(clock.alarms.map(\.iso) == ["2026-03-06", "2026-03-26", "2026-04-05"])
    #expect(clock.derivation?.disputes == [.waitingPeriodEnd])
    #expect(try self.clock(.inactivity, of: CaseScript.at(.decided)) == nil)
  }

  @Test("Request, hearing and consultation run until they end, each with its number and reminders")
  func tracks() throws {
    var script = try CaseScript.at(.completenessCheck)
    let today = script.today
    try script.act(.requestDocuments([.e07], dueOn: today.adding(days: 14), language: .german))
    try script.act(.consult(.federalEmploymentAgency, question: "Zustimmung?"))
    try script.act(.consult(.securityQuery, question: "Bedenken?"))
    let request = try #require(try clock(.documentRequest, of: script))
    #expect(request.number == 1)
    #expect(request.alarms == [today.adding(days: 14), today.adding(days: 17)])
    let consultations = try script.record.clocks(passport: nil).filter { $0.kind == .consultation }
    let agency = try #require(consultations.first { $0.number == 1 })
    #expect(agency.alarms == [today.adding(days: 10), today.adding(days: 14)])
    #expect(agency.derivation?.steps.last?.kind == .possibleFrom)
    let security = try #require(consultations.first { $0.number == 2 })
    #expect(security.lastDay == nil)
    #expect(security.alarms.first == today.adding(days: 28) && security.alarms.count == 7)
    try script.act(.closeRequest(number: 1, .met, reason: ""))
    #expect(try clock(.documentRequest, of: script) == nil)
  }

  @Test("A hearing leaves days for the post of the last day")
  func hearing() throws {
    var script = try CaseScript.at(.legalReview)
    let dueOn = script.today.adding(days: 21)
    try script.act(.hear(intended: .refusal, text: "Beabsichtigt.", dueOn: dueOn))
    let clock = try #require(try clock(.hearing, of: script))
    #expect(clock.alarms == [dueOn, dueOn.adding(days: 5)])
  }

  @Test("A decision on its way runs to the end of the remedy period and to finality")
  func decision() throws {
    for state in [ProcessingState.notified, .appealable] {
      let script = try CaseScript.at(state)
      let remedy = try #require(try clock(.remedyPeriod, of: script))
      let finality = try #require(try clock(.finality, of: script))
      #expect(remedy.derivation?.result == remedy.lastDay)
      #expect(finality.lastDay == remedy.lastDay?.adding(days: 15))
    }
    #expect(try clock(.remedyPeriod, of: CaseScript.at(.final)) == nil)
  }

  @Test("Title and passport warn before they end, and a title's last day stays on a day of rest")
  func papers() throws {
    let script = try CaseScript(.sample(hasTitle: true))
    let title = try #require(try clock(.titleExpiry, of: script))
    #expect(title.lastDay?.iso == "2026-06-30")
    #expect(title.alarms.map(\.iso) == ["2026-05-05", "2026-05-19"])
    let passport = try #require(try clock(.passportExpiry, of: script))
    let end = try #require(script.opened.file.person.passport?.validUntil)
    #expect(passport.alarms == [end.adding(months: -6)])
  }

  @Test("A resting case is asked about every month; a card that waits after four weeks and three months")
  func waiting() throws {
    var script = try CaseScript.at(.completenessCheck)
    try script.act(.suspend(.criminalProceedings, reason: "Strafverfahren"))
    let rest = try #require(try clock(.suspension, of: script))
    #expect(rest.alarms.first == script.today.adding(months: 1))
    #expect(rest.alarms.count == 13)
    #expect(try clock(.cardCollection, of: CaseScript.at(.cardOrdered)) == nil)
    let card = try CaseScript.at(.cardReceived)
    let collection = try #require(try clock(.cardCollection, of: card))
    #expect(collection.alarms == [card.today.adding(days: 28), card.today.adding(months: 3)])
  }

  @Test("In every state each clock has a source, its alarms stand in order, and its steps lead to a day")
  func everyState() throws {
    for state in ProcessingState.allCases {
      let script = try CaseScript.at(state)
      for clock in try script.record.clocks(passport: script.opened.file.person.passport) {
        #expect(!clock.source.citation.isEmpty)
        #expect(clock.alarms == clock.alarms.sorted())
        #expect(
          clock.reminder != nil || clock.kind == .deemedEffect || clock.kind == .finality
            || clock.kind == .consultation
        )
        if let steps = clock.derivation?.steps { #expect(try DerivationReplay.result(of: steps) != nil) }
      }
    }
  }
}
