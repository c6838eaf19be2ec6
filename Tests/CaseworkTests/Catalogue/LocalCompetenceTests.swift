import Casework
import Testing

@Suite("Local competence")
struct LocalCompetenceTests {
  @Test(
    "follows town and postcode",
    arguments: [
      ("Düsseldorf", "40476", LocalCompetence.Finding.competent),
      ("DÜSSELDORF", nil, .competent),
      ("Du\u{308}sseldorf", nil, .competent),
      ("Düsseldorf-Bilk", "40223", .competent),
      ("Düsseldorf (Oberbilk)", nil, .competent),
      (nil, "40210", .competent),
      (nil, "40629", .competent),
      (nil, "40630", .notCompetent),
      ("Köln", nil, .notCompetent),
      ("Köln", "50667", .notCompetent),
      ("Düsseldorf", "50667", .unclear),
      ("Neuss", "40476", .unclear),
      (nil, nil, .unclear),
      ("", "", .unclear),
      (nil, "4021", .unclear),
      ("Düsseldorf", "D-40476", .competent),
      ("Düsseldorferhof", nil, .notCompetent),
    ] as [(String?, String?, LocalCompetence.Finding)]
  )
  func finding(town: String?, postcode: String?, expected: LocalCompetence.Finding) throws {
    let competence = LocalCompetence(
      towns: ["Düsseldorf"],
      postcodes: [40210...40629],
      validity: Validity(from: try CivilDate(year: 2025, month: 3, day: 17)),
      source: LegalSource("§ 3 Abs. 1 VwVfG NRW")
    )
    #expect(competence.finding(town: town, postcode: postcode) == expected)
  }
}
