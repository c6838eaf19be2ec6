import Casework
import Foundation
import OfficeFiles
import Testing

@Suite("The built-in catalogue")
struct BuiltInPackTests {
  let catalogue: Catalogue
  let reviewed: [ReviewedMatter]
  private let today: CivilDate

  init() throws {
    catalogue = try CataloguePack.builtIn()
    reviewed = try ReviewedMatter.all()
    today = try CivilDate(year: 2026, month: 11, day: 22)
  }

  @Test("holds the 130 matters of the reviewed table, no more and no fewer")
  func keys() {
    #expect(reviewed.count == 130)
    #expect(catalogue.keys.map(\.rawValue) == reviewed.map(\.key).sorted())
  }

  @Test("says the same as the reviewed table, field by field")
  func fields() throws {
    for line in reviewed {
      let key = try #require(MatterKey(line.key))
      let matter = try #require(catalogue.matter(key, on: today), "\(line.key) is not in force")
      let own = ReviewedMatter(matter, in: catalogue, on: today)
      for (column, cells) in zip(ReviewedMatter.columns, zip(line.cells, own.cells)) {
        #expect(cells.0 == cells.1, "\(line.key), \(column)")
      }
    }
  }

  @Test(
    "gives each Sachgebiet its matters",
    arguments: [
      (Sachgebiet.employment, 30), (.training, 17), (.humanitarian, 27), (.family, 26), (.return, 22),
      (.service, 8),
    ]
  )
  func counts(sachgebiet: Sachgebiet, count: Int) {
    #expect(catalogue.matters(on: today).count { $0.sachgebiet == sachgebiet } == count)
    for matter in catalogue.matters(on: today) where matter.sachgebiet == sachgebiet {
      #expect(catalogue.routing(of: matter.key, on: today)?.sachgebiet == sachgebiet)
      #expect(catalogue.routing(of: matter.key, on: today)?.reason == .areaOfMatter)
    }
  }

  @Test("names every proof and every body of the code lists, with validity and source")
  func lists() throws {
    let founding = try CivilDate(year: 2025, month: 3, day: 17)
    for code in EvidenceCode.allCases {
      let item = try #require(catalogue.evidence(code, on: founding))
      #expect(!item.name.german.isEmpty && !item.name.english.isEmpty && !item.source.citation.isEmpty)
    }
    for code in ConsultationCode.allCases {
      #expect(catalogue.consultation(code, on: founding) != nil)
    }
    #expect(
      EvidenceCode.allCases.filter { catalogue.evidence($0, on: today)?.needsOriginal == true }
        == [.e01, .e18, .e19, .e35]
    )
    #expect(catalogue.evidence(.e30, on: today)?.isOfficeInquiry == true)
  }

  @Test("lets nothing hold before the office was founded")
  func beforeFounding() throws {
    let eve = try CivilDate(year: 2025, month: 3, day: 16)
    #expect(catalogue.matters(on: eve).isEmpty)
  }

  @Test("knows the consent to paternity only from the day the new law was read")
  func paternity() throws {
    let key = try #require(MatterKey("paternityConsent"))
    #expect(catalogue.matter(key, on: try CivilDate(year: 2026, month: 8, day: 18)) == nil)
    #expect(catalogue.matter(key, on: try CivilDate(year: 2026, month: 8, day: 19)) != nil)
  }

  @Test("blocks family reunification with beneficiaries of subsidiary protection to 23 July 2027")
  func block() throws {
    let key = try #require(MatterKey("familySubsidiary"))
    let block = try #require(catalogue.matter(key, on: today)?.block)
    #expect(block.validity.contains(try CivilDate(year: 2027, month: 7, day: 23)))
    #expect(!block.validity.contains(try CivilDate(year: 2027, month: 7, day: 24)))
    #expect(!block.source.isVerified)
  }

  @Test("closes the files of victims")
  func restrictions() throws {
    let restricted = catalogue.matters(on: today).filter { $0.restriction == .always }.map(\.key.rawValue)
    #expect(restricted == ["exploitationVictim", "traffickingVictim"])
    let key = try #require(MatterKey("spouseIndependentRight"))
    #expect(catalogue.matter(key, on: today)?.restriction == .onViolence)
  }

  @Test("writes the office's references and knows its town")
  func office() {
    #expect(catalogue.references.case.format(serial: 4711, year: 2026) == "54/33-B-004711/26")
    #expect(catalogue.references.file.format(serial: 12, year: 2025) == "54/33-A-000012/25")
    #expect(catalogue.competence.finding(town: "Düsseldorf", postcode: "40476") == .competent)
    #expect(catalogue.competence.finding(town: "Köln", postcode: "50667") == .notCompetent)
  }

  @Test("tells how to appeal from the first day of its own validity, without a gap")
  func appealNotice() throws {
    for day in [catalogue.validity.from, today, today.adding(days: 3650)] {
      let notice = try #require(catalogue.appealNotice(on: day))
      for part in ["innerhalb eines Monats", "Verwaltungsgericht Düsseldorf", "schriftlich", "§ 55a VwGO"] {
        #expect(notice.text.german.contains(part))
      }
      #expect(notice.text.english.contains("within one month"))
      #expect(!notice.source.isVerified)
    }
  }

  @Test("asks for consent within the days the law gives silence")
  func deemedConsent() throws {
    let agency = try #require(ConsultationCode(rawValue: "C-BA"))
    #expect(catalogue.consultation(agency, on: today)?.deemedConsentDays == 14)
    let fastTrack = try #require(MatterKey("fastTrackSkilled").flatMap { catalogue.matter($0, on: today) })
    #expect(fastTrack.consultations.first?.deemedConsentDays == 7)
  }

  @Test("asks questions in every matter that somebody applies for, and none where the office acts by itself")
  func questions() throws {
    let concerns = catalogue.concerns(on: today)
    let office = Set(concerns.filter(\.isExOfficio).flatMap(\.matters))
    let doors = Set(concerns.filter { !$0.isExOfficio }.flatMap(\.matters))
    #expect(office.isDisjoint(with: doors))
    #expect(office.union(doors) == Set(catalogue.keys))
    for matter in catalogue.matters(on: today) where doors.contains(matter.key) {
      let keys = catalogue.questions(of: matter, on: today).map(\.key.rawValue)
      #expect(keys.contains("passportValidUntil"), "\(matter.key)")
      #expect(Set(keys).count == keys.count, "\(matter.key)")
    }
    let blueCard = try #require(MatterKey("blueCard").flatMap { catalogue.matter($0, on: today) })
    let keys = catalogue.questions(of: blueCard, on: today).map(\.key.rawValue)
    for key in ["jobTitle", "isco", "grossSalaryYear", "firstOrChange", "regulatedProfession"] {
      #expect(keys.contains(key), "\(key)")
    }
    #expect(catalogue.questions(of: blueCard, on: today).allSatisfy { !$0.source.isVerified })
  }

  @Test("knows a question for every answer of the sample applications")
  func answers() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "ExchangeTests/Data")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
    var asked = 0
    for file in files {
      let object = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
      guard let key = (object?["matter"] as? String).flatMap({ MatterKey($0) }),
        let matter = catalogue.matter(key, on: today),
        let answers = object?["answers"] as? [String: Any]
      else { continue }
      let known = Set(catalogue.questions(of: matter, on: today).map(\.key.rawValue))
      for answer in answers.keys {
        #expect(known.contains(answer), "\(key): \(answer)")
        asked += 1
      }
    }
    #expect(asked > 0)
  }

  @Test("computes the last day of a title from its maximum")
  func lastDay() throws {
    let from = try CivilDate(year: 2026, month: 12, day: 1)
    let blueCard = try #require(
      MatterKey("blueCard").flatMap { catalogue.matter($0, on: today)?.maximumValidity }
    )
    #expect(blueCard.lastDay(from: from)?.iso == "2030-11-30")
    let contract = try CivilDate(year: 2028, month: 5, day: 31)
    #expect(blueCard.lastDay(from: from, boundEnd: contract)?.iso == "2028-11-30")
    let visit = try #require(
      MatterKey("visitExtension").flatMap { catalogue.matter($0, on: today)?.maximumValidity }
    )
    #expect(visit.lastDay(from: from)?.iso == "2027-02-28")
    let permanent = try #require(
      MatterKey("settlementGeneral").flatMap { catalogue.matter($0, on: today)?.maximumValidity }
    )
    #expect(permanent.bound == .unlimited && permanent.lastDay(from: from) == nil)
  }

  @Test("leads from study to work and from the Blue Card to a permanent title")
  func next() throws {
    let study = try #require(MatterKey("study").flatMap { catalogue.matter($0, on: today) })
    #expect(
      study.next.map(\.matter.rawValue) == [
        "jobSearchAfter", "skilledAcademic", "blueCard", "graduateFounder",
      ]
    )
    let blueCard = try #require(MatterKey("blueCard").flatMap { catalogue.matter($0, on: today) })
    #expect(blueCard.next.first?.matter.rawValue == "settlementBlueCard")
  }

  @Test("is one edition of a pack, for the cases since the reorganisation")
  func edition() throws {
    #expect(catalogue.pack.id == "duesseldorf")
    #expect(catalogue.pack.version == "2026.1")
    #expect(catalogue.validity == Validity(from: try CivilDate(year: 2025, month: 3, day: 17)))
  }
}
