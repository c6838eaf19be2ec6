import Casework

/// A matter as its table says it, before the office's sign-off rule is joined to it.
struct MatterDraft {
  let key: MatterKey
  let validity: Validity
  private let name: BilingualText
  private let sachgebiet: Sachgebiet
  private let legalBasis: LegalSource
  private let strength: Strength
  private let normNote: BilingualText?
  private let applicant: BilingualText
  let includesBasisSet: Bool
  let evidence: [EvidenceRequirement]
  let consultations: [ConsultationRequirement]
  let title: ResidenceTitle
  let continuesInto: [MatterKey]
  let maximumValidity: MaximumValidity?
  let fee: MatterFee
  let questions: [QuestionKey]
  let next: [NextMatter]
  private let note: BilingualText?
  private let restriction: MatterRestriction?
  private let block: MatterBlock?
  private let source: LegalSource

  private static let fieldNames = [
    "german", "english", "legalBasis", "norm", "normNote", "signOff", "variant", "applicant", "basisSet",
    "evidence",
    "consultations", "title", "continuesInto", "maximumValidity", "maximum", "fee", "questions", "next",
    "note", "restricted", "block",
    "validFrom", "validUntil", "source",
    "verified",
  ]

  /// Reads the whole table, so that every fault of it is reported, and fails where a part is missing.
  init?(_ table: TableReader, key text: String, sachgebiet: Sachgebiet?) {
    table.allow(Self.fieldNames)
    let (key, name, basis) = (table.matterKey(text), table.name, table.text("legalBasis"))
    let strength = Strength(table)
    normNote = table.bilingual("normNote")
    if !table.has("applicant") { table.report(.missingField("applicant")) }
    let applicant = table.bilingual("applicant")
    if !table.has("basisSet") { table.report(.missingField("basisSet")) }
    includesBasisSet = table.flag("basisSet", unlessGiven: false)
    evidence = table.evidenceRequirements("evidence")
    consultations = table.consultationRequirements("consultations")
    let title: ResidenceTitle? = table.code("title", of: .title)
    continuesInto = table.matterKeys("continuesInto")
    maximumValidity = table.maximumValidity
    let fee = table.matterFee("fee")
    questions = table.questionKeys("questions")
    next = table.nextMatters("next")
    note = table.bilingual("note")
    restriction = table.optionalCode("restricted", of: .restriction)
    block = table.table("block").flatMap(MatterBlock.init)
    let (validity, source) = (table.validity, table.source)
    guard let key, let name, let sachgebiet, let basis, let strength, let applicant, let title, let fee,
      let validity,
      let source
    else { return nil }
    self.key = key
    self.name = name
    self.sachgebiet = sachgebiet
    self.legalBasis = LegalSource(basis)
    self.strength = strength
    self.applicant = applicant
    self.title = title
    self.fee = fee
    self.validity = validity
    self.source = source
  }

  func matter(_ defaults: SignOffDefaults) -> Matter {
    Matter(
      key: key,
      name: name,
      sachgebiet: sachgebiet,
      legalBasis: legalBasis,
      norm: strength.norm,
      normNote: normNote,
      variants: strength.variants,
      signOff: strength.signOff,
      signOffDefaults: defaults,
      includesBasisSet: includesBasisSet,
      evidence: evidence,
      consultations: consultations,
      applicant: applicant,
      title: title,
      continuesInto: continuesInto,
      maximumValidity: maximumValidity,
      fee: fee,
      questions: questions,
      next: next,
      note: note,
      restriction: restriction,
      block: block,
      validity: validity,
      source: source
    )
  }
}

extension MatterBlock {
  fileprivate init?(_ table: TableReader) {
    table.allow(["from", "until", "source", "verified"])
    let (validity, source) = (table.validity(from: "from", until: "until"), table.source)
    guard let validity, let source else { return nil }
    self.init(validity: validity, source: source)
  }
}
