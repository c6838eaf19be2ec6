import Casework
import OfficeFiles
import Testing

@Suite("What acts cost, by the built-in catalogue")
struct FeesOfBuiltInPackTests {
  struct Line: Sendable, CustomStringConvertible {
    let matter: String
    var act: FeeAct = .grant
    var day = "2026-11-23"
    var born = "1990-01-01"
    var statuses: Set<FeeStatus> = []
    var course: FeeRequest.Course = .granted
    var months: Int?
    var extras: [FeeRequest.Extra] = []
    var paid = 0
    var remittedTo: Int?
    let due: Int

    var description: String {
      "\(matter) \(act) born \(born) on \(day) \(statuses.map(\.rawValue).sorted()) \(course) \(extras)"
    }
  }

  private static func due(_ line: Line) throws -> FeeAssessment {
    let catalogue = try CataloguePack.builtIn()
    let day = try CivilDate(parsing: line.day)
    let matter = try #require(MatterKey(line.matter).flatMap { catalogue.matter($0, on: day) })
    return try catalogue.fee(
      of: matter,
      for: FeeRequest(
        act: line.act,
        day: day,
        born: try PartialDate(parsing: line.born),
        statuses: line.statuses,
        course: line.course,
        months: line.months,
        extras: line.extras,
        paid: line.paid,
        remittedTo: line.remittedTo
      )
    )
  }

  @Test(
    "adults",
    arguments: [
      Line(matter: "blueCard", due: 10_000),
      Line(matter: "blueCard", act: .extension, due: 9300),
      Line(matter: "blueCard", act: .extension, months: 3, due: 9600),
      Line(matter: "blueCard", act: .extension, months: 4, due: 9300),
      Line(matter: "blueCard", act: .purposeChange, due: 9800),
      Line(matter: "blueCard", act: .conditionChange, due: 5000),
      Line(matter: "graduateFounder", due: 9800),
      Line(matter: "spouseIndependentRight", due: 9300),
      Line(matter: "mobileIctCard", due: 8000),
      Line(matter: "mobileIctCard", act: .extension, due: 7000),
      Line(matter: "settlementGeneral", due: 11_300),
      Line(matter: "settlementSelfEmployed", due: 12_400),
      Line(matter: "settlementHighlyQualified", due: 14_700),
      Line(matter: "longTermEu", due: 10_900),
      Line(matter: "formerGerman", due: 11_300),
      Line(matter: "formerGerman", act: .grantLimited, due: 10_000),
      Line(matter: "employmentConditionChange", due: 0),
      Line(matter: "fastTrackSkilled", due: 41_100),
      Line(matter: "passportTransfer", due: 6700),
      Line(matter: "cardLoss", statuses: [.chipDefect], due: 0),
      Line(matter: "interimCertificate", due: 1300),
      Line(matter: "toleration", due: 6200),
      Line(matter: "toleration", act: .label, due: 5800),
      Line(matter: "toleration", act: .labelExtension, due: 3300),
      Line(matter: "entryBanChange", due: 16_900),
      Line(matter: "sponsorDeclaration", due: 2900),
      Line(matter: "deportation", due: 0),
    ]
  )
  func adults(line: Line) throws {
    #expect(try Self.due(line).due == line.due)
  }

  @Test(
    "people under 18 pay half, from the day before the birthday to nothing more",
    arguments: [
      Line(matter: "childReunification", born: "2015-05-05", due: 5000),
      Line(matter: "childBornHere", born: "2026-09-17", due: 5000),
      Line(matter: "childReunification", act: .extension, born: "2015-05-05", due: 4650),
      Line(matter: "settlementGeneral", born: "2010-01-01", due: 5650),
      Line(matter: "childIndependentRight", born: "2010-01-01", due: 5500),
      Line(matter: "blueCard", day: "2026-11-23", born: "2008-11-24", due: 5000),
      Line(matter: "blueCard", day: "2026-11-24", born: "2008-11-24", due: 10_000),
      Line(matter: "blueCard", day: "2026-02-28", born: "2008-02-29", due: 5000),
      Line(matter: "blueCard", day: "2026-03-01", born: "2008-02-29", due: 10_000),
      Line(matter: "longTermEu", born: "2010-01-01", due: 10_900),
      Line(matter: "travelDocRefugee", born: "2015-05-05", due: 3800),
    ]
  )
  func minors(line: Line) throws {
    #expect(try Self.due(line).due == line.due)
  }

  @Test(
    "an unknown birth day helps only where every possible one would",
    arguments: [
      Line(matter: "blueCard", born: "0000-00-00", due: 10_000),
      Line(matter: "blueCard", born: "2008-00-00", due: 10_000),
      Line(matter: "blueCard", born: "2009-00-00", due: 5000),
      Line(matter: "blueCard", born: "2008-12-00", due: 5000),
    ]
  )
  func partialBirth(line: Line) throws {
    #expect(try Self.due(line).due == line.due)
  }

  @Test(
    "who is free",
    arguments: [
      Line(matter: "refugee", due: 0),
      Line(matter: "settlementRefugee", due: 0),
      Line(matter: "resettlement", due: 0),
      Line(matter: "federalAdmission", due: 0),
      Line(matter: "interimCertificate", statuses: [.protection], due: 0),
      Line(matter: "travelDocRefugee", statuses: [.protection], due: 7000),
      Line(matter: "temporaryProtection", due: 10_000),
      Line(matter: "temporaryProtection", statuses: [.benefits], due: 0),
      Line(matter: "toleration", statuses: [.benefits], due: 0),
      Line(matter: "interimCertificate", statuses: [.benefits], due: 0),
      Line(matter: "settlementGeneral", statuses: [.benefits], due: 11_300),
      Line(matter: "study", statuses: [.scholarship], due: 0),
      Line(matter: "sponsorDeclaration", statuses: [.benefits], due: 2900),
    ]
  )
  func exempt(line: Line) throws {
    #expect(try Self.due(line).due == line.due)
  }

  @Test(
    "Turkish association nationals pay the price of an identity card",
    arguments: [
      Line(matter: "turkishAssociation", due: 4600),
      Line(matter: "turkishAssociation", born: "2003-01-01", due: 2760),
      Line(matter: "skilledVocational", statuses: [.association], due: 4600),
      Line(matter: "skilledVocational", born: "2002-11-24", statuses: [.association], due: 2760),
      Line(matter: "skilledVocational", born: "2002-11-23", statuses: [.association], due: 4600),
      Line(matter: "childReunification", born: "2015-05-05", statuses: [.association], due: 2760),
      Line(matter: "settlementGeneral", statuses: [.association], due: 4600),
      Line(matter: "settlementGeneral", statuses: [.association], course: .refused, due: 2300),
      Line(matter: "passportTransfer", statuses: [.association], due: 4600),
      Line(matter: "interimCertificate", statuses: [.association], due: 0),
      Line(matter: "skilledVocational", statuses: [.association, .benefits], due: 0),
      Line(matter: "skilledVocational", day: "2025-06-01", statuses: [.association], due: 3700),
      Line(
        matter: "skilledVocational",
        day: "2025-12-31",
        born: "2010-01-01",
        statuses: [.association],
        due: 2280
      ),
      Line(matter: "euResidenceCard", day: "2026-01-01", due: 4600),
      Line(matter: "skilledVocational", statuses: [.association], extras: [.paper], due: 4600),
      Line(matter: "skilledVocational", statuses: [.association], extras: [.express], due: 8100),
    ]
  )
  func association(line: Line) throws {
    #expect(try Self.due(line).due == line.due)
  }

  @Test(
    "what falls due with the application, is kept on refusal and counts towards the grant",
    arguments: [
      Line(matter: "blueCard", course: .filed, due: 10_000),
      Line(matter: "blueCard", course: .refused, paid: 10_000, due: 0),
      Line(matter: "blueCard", course: .withdrawn, due: 10_000),
      Line(matter: "blueCard", course: .withdrawnBeforeWork, due: 0),
      Line(matter: "blueCard", course: .withdrawnBeforeWork, paid: 10_000, due: -10_000),
      Line(matter: "blueCard", course: .refusedWithoutExamination, due: 0),
      Line(matter: "blueCard", paid: 10_000, due: 0),
      Line(matter: "settlementGeneral", course: .filed, due: 5650),
      Line(matter: "settlementGeneral", paid: 5650, due: 5650),
      Line(matter: "settlementGeneral", course: .refused, due: 5650),
      Line(matter: "settlementGeneral", born: "2010-01-01", course: .filed, due: 2825),
      Line(matter: "longTermEu", course: .filed, due: 5450),
      Line(matter: "blueCard", statuses: [.benefits], course: .refused, due: 0),
      Line(matter: "blueCard", course: .refused, extras: [.express], due: 10_000),
    ]
  )
  func processing(line: Line) throws {
    #expect(try Self.due(line).due == line.due)
  }

  @Test(
    "express, paper, shipping, and discretion",
    arguments: [
      Line(matter: "blueCard", extras: [.express], due: 13_500),
      Line(matter: "blueCard", extras: [.express, .shipping], due: 15_000),
      Line(matter: "blueCard", extras: [.paper], due: 5600),
      Line(matter: "childBornHere", born: "2026-09-17", extras: [.express], due: 6750),
      Line(matter: "childBornHere", born: "2026-09-17", extras: [.paper], due: 2800),
      Line(matter: "refugee", extras: [.paper], due: 0),
      Line(matter: "refugee", extras: [.express], due: 3500),
      Line(matter: "blueCard", remittedTo: 2500, due: 2500),
      Line(matter: "blueCard", remittedTo: 20_000, due: 10_000),
      Line(matter: "blueCard", paid: 5000, remittedTo: 2500, due: -2500),
    ]
  )
  func extras(line: Line) throws {
    #expect(try Self.due(line).due == line.due)
  }

  @Test("every step begins with what the one before left, and names where it stands")
  func steps() throws {
    let line = Line(
      matter: "childReunification",
      born: "2015-05-05",
      extras: [.express],
      paid: 5000,
      due: 1750
    )
    let assessment = try Self.due(line)
    #expect(assessment.due == line.due)
    #expect(assessment.steps.first?.before == 0)
    for (step, next) in zip(assessment.steps, assessment.steps.dropFirst()) {
      #expect(step.after == next.before)
    }
    #expect(
      assessment.steps.map(\.source.citation) == [
        "§ 45 Nr. 1 AufenthV", "§ 50 Abs. 1 AufenthV", "§ 45a AufenthV", "§ 50 Abs. 1 AufenthV",
        "§ 69 Abs. 7 AufenthG",
      ]
    )
    #expect(assessment.isVerified)
  }

  @Test("the identity card's price of 2025 is not verified, that of the law as read is")
  func verified() throws {
    #expect(try !Self.due(Line(matter: "euResidenceCard", day: "2025-06-01", due: 3700)).isVerified)
    #expect(try !Self.due(Line(matter: "euResidenceCard", day: "2026-05-01", due: 4600)).isVerified)
    #expect(try Self.due(Line(matter: "euResidenceCard", day: "2026-08-19", due: 4600)).isVerified)
    let turkish = Line(matter: "study", day: "2025-06-01", statuses: [.association], due: 3700)
    #expect(try !Self.due(turkish).isVerified)
  }

  @Test("an act that the tariff does not know is refused with those that it does")
  func unknownAct() throws {
    let line = Line(matter: "settlementGeneral", act: .extension, due: 0)
    #expect(throws: FeeFault.actWithoutFee(.extension, possible: [.grant, .newCard])) { try Self.due(line) }
  }

  @Test("every act of every matter has an amount on every day of the catalogue")
  func complete() throws {
    let catalogue = try CataloguePack.builtIn()
    for day in ["2025-03-17", "2025-12-31", "2026-01-01", "2026-08-18", "2026-08-19", "2026-11-23"] {
      let day = try CivilDate(parsing: day)
      for matter in catalogue.matters(on: day) {
        guard let key = matter.fee.tariff else { continue }
        let tariff = try #require(catalogue.tariff(key, on: day))
        for act in tariff.fees.keys {
          #expect(try catalogue.fee(of: matter, for: FeeRequest(act: act, day: day)).due >= 0)
        }
      }
    }
  }
}
