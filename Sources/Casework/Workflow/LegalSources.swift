// The sources that the workflow cites. What is the office's own rule says so.

extension LegalSource {
  /// The office's own order; no statute says it.
  package static let office = LegalSource("Dienstanweisung der Behörde (Annahme)", isVerified: false)
  /// The state model of the office.
  package static let workflow = LegalSource(
    "Ablauf des Vorgangs (Dienstanweisung, Annahme)",
    isVerified: false
  )
  package static let conflictOfInterest = LegalSource("§§ 20, 21 VwVfG NRW")
  package static let localCompetence = LegalSource("§ 3 VwVfG NRW")
  package static let documentRequest = LegalSource("§ 82 Abs. 1 und 3 AufenthG")
  package static let requestExtension = LegalSource("§ 31 Abs. 7 VwVfG NRW")
  package static let hearing = LegalSource("§ 28 VwVfG NRW")
  package static let hearingWaiver = LegalSource("§ 28 Abs. 2 VwVfG NRW")
  package static let reasons = LegalSource("§ 39 Abs. 1 VwVfG NRW, § 77 Abs. 1 AufenthG")
  package static let discretion = LegalSource("§ 39 Abs. 1 S. 3, § 40 VwVfG NRW")
  package static let operativePart = LegalSource("§ 37 Abs. 1 VwVfG NRW")
  package static let notification = LegalSource("§ 41 VwVfG NRW")
  package static let formalService = LegalSource("§ 3 LZG NRW")
  package static let remedyPeriod = LegalSource("§ 74 Abs. 1, § 58 VwGO")
  package static let suspension = LegalSource("§ 79 Abs. 2 AufenthG")
  package static let consultation = LegalSource("§ 72 AufenthG, § 36 BeschV")
  package static let passport = LegalSource("§ 3 AufenthG")
  package static let personData = LegalSource("§ 64 AufenthV, AZRG")
  package static let registerQuery = LegalSource("§ 10 AZRG")
  package static let card = LegalSource("§ 78 AufenthG")
  package static let fileTruth = LegalSource("§ 29 VwVfG NRW, Grundsatz der Aktenmäßigkeit")
  package static let fourEyes = LegalSource(
    "Zeichnungsordnung der Behörde (Annahme), § 21 KorruptionsbG NRW",
    isVerified: false
  )
  package static let withdrawal = LegalSource("§ 49 Abs. 3 AufenthV")
  package static let competence = LegalSource("§ 71 AufenthG, § 3 VwVfG NRW")
}
