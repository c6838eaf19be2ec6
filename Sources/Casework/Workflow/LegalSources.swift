// The sources that the workflow cites. What is the office's own rule says so.

extension LegalSource {
  /// The office's own order; no statute says it.
  package static let office = LegalSource("Dienstanweisung der Behörde (Annahme)", isVerified: false)
  /// The state model of the office.
  package static let workflow = LegalSource(
    "Ablauf des Vorgangs (Dienstanweisung, Annahme)",
    isVerified: false
  )
  /// Who may not act.
  package static let conflictOfInterest = LegalSource("§§ 20, 21 VwVfG NRW")
  /// Which place decides.
  package static let localCompetence = LegalSource("§ 3 VwVfG NRW")
  /// What a request must name and warn of.
  package static let documentRequest = LegalSource("§ 82 Abs. 1 und 3 AufenthG")
  /// A period set by the office can be extended.
  package static let requestExtension = LegalSource("§ 31 Abs. 7 VwVfG NRW")
  /// Who must be heard.
  package static let hearing = LegalSource("§ 28 VwVfG NRW")
  /// When a hearing may be left out.
  package static let hearingWaiver = LegalSource("§ 28 Abs. 2 VwVfG NRW")
  /// What must be given reasons.
  package static let reasons = LegalSource("§ 39 Abs. 1 VwVfG NRW, § 77 Abs. 1 AufenthG")
  /// What a discretionary decision must show.
  package static let discretion = LegalSource("§ 39 Abs. 1 S. 3, § 40 VwVfG NRW")
  /// A decision must be definite.
  package static let operativePart = LegalSource("§ 37 Abs. 1 VwVfG NRW")
  /// Why a decision may take longer than three months.
  package static let sufficientReason = LegalSource("§ 75 S. 3 VwGO")
  /// How a decision becomes known.
  package static let notification = LegalSource("§ 41 VwVfG NRW")
  /// Formal service by the post.
  package static let formalService = LegalSource("§ 3 LZG NRW")
  /// The time limit of the action.
  package static let remedyPeriod = LegalSource("§ 74 Abs. 1, § 58 VwGO")
  /// When a case must rest.
  package static let suspension = LegalSource("§ 79 Abs. 2 AufenthG")
  /// Who is asked.
  package static let consultation = LegalSource("§ 72 AufenthG, § 36 BeschV")
  /// The passport duty.
  package static let passport = LegalSource("§ 3 AufenthG")
  /// What is recorded of a person.
  package static let personData = LegalSource("§ 64 AufenthV, AZRG")
  /// The query of the central register.
  package static let registerQuery = LegalSource("§ 10 AZRG")
  /// The residence card.
  package static let card = LegalSource("§ 78 AufenthG")
  /// The file must be complete and true.
  package static let fileTruth = LegalSource("§ 29 VwVfG NRW, Grundsatz der Aktenmäßigkeit")
  /// Who signs is not who drafted.
  package static let fourEyes = LegalSource(
    "Zeichnungsordnung der Behörde (Annahme), § 21 KorruptionsbG NRW",
    isVerified: false
  )
  /// What a withdrawal costs.
  package static let withdrawal = LegalSource("§ 49 Abs. 3 AufenthV")
  /// Who is competent.
  package static let competence = LegalSource("§ 71 AufenthG, § 3 VwVfG NRW")
}
