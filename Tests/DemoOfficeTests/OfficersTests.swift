import Casework
import DemoOffice
import OfficeFiles
import Testing

@Suite("The officers of the synthetic office")
struct OfficersTests {
  private let officers: [Officer]

  init() throws {
    let day = try CivilDate(parsing: "2026-11-20")
    officers = DemoOffice(seed: 1, cases: 0, today: day, catalogue: try CataloguePack.builtIn()).officers
  }

  @Test("There are 200, 26 of them in the Neukundenservice and 25 in the Steuerung")
  func numbers() {
    #expect(officers.count == 200)
    #expect(officers.count { $0.team == "Neukundenservice" } == 26)
    #expect(officers.count { $0.team == "Steuerung" } == 25)
    #expect(Set(officers.map(\.id)).count == 200)
    #expect(Set(officers.map(\.name)).count == 200)
  }

  @Test(
    "Every Sachgebiet has one head, and team leads, second signers and caseworkers",
    arguments: Sachgebiet.allCases
  )
  func areas(area: Sachgebiet) {
    let own = officers.filter { $0.sachgebiet == area }
    #expect(own.count { $0.roles.contains(.areaHead) } == 1)
    #expect(own.count { $0.roles.contains(.teamLead) } >= 2)
    #expect(own.count { $0.roles.contains(.secondSigner) } >= 2)
    #expect(own.count { $0.roles.contains(.caseworker) } >= 12)
  }

  @Test("Every role is held by somebody", arguments: OfficerRole.allCases.filter { $0 != .training })
  func roles(role: OfficerRole) {
    #expect(officers.contains { $0.roles.contains(role) })
  }

  @Test("The fixed officers of a training store are among them, and the trainee is not")
  func fixed() {
    let fixed = TrainingOffice.officers.filter { $0.id != TrainingOffice.trainee.id }
    #expect(Array(officers.prefix(fixed.count)) == fixed)
    #expect(TrainingOffice.officers.count == fixed.count + 1)
    for officer in TrainingOffice.officers {
      #expect(throws: Never.self) { try OfficerID(parsing: officer.id.text) }
    }
  }
}
