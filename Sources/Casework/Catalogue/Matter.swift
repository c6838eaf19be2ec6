/// A kind of concern that the office decides, as the law of a period knows it.
package struct Matter: Hashable, Sendable {
  /// The name that cases and programs use.
  package let key: MatterKey
  /// What people call it.
  package let name: BilingualText
  /// The area that decides it unless a rule of the office sends it elsewhere.
  package let sachgebiet: Sachgebiet
  /// The norm on which the decision rests.
  package let legalBasis: LegalSource
  /// The norm of the first variant, or of the matter where it has no variants.
  package let norm: NormKind
  /// What the norm alone does not say, such as that the length of a ban is discretionary.
  package let normNote: BilingualText?
  /// Ways of the matter that differ in norm or signature; empty where there is one.
  package let variants: [MatterVariant]
  /// Who signs.
  package let signOff: SignOffTable
  /// Who signs what the matter leaves open.
  package let signOffDefaults: SignOffDefaults
  /// Whether passport, photo, registration, insurance and subsistence (E01…E05) are asked for as well.
  package let includesBasisSet: Bool
  /// What this matter asks for beyond the basis set.
  package let evidence: [EvidenceRequirement]
  /// Bodies to ask.
  package let consultations: [ConsultationRequirement]
  /// Who usually applies, or whom the act concerns.
  package let applicant: BilingualText
  /// The residence title that it gives.
  package let title: ResidenceTitle
  /// The only matters into which its title continues while an application is decided; empty where the law names none.
  package let continuesInto: [MatterKey]
  /// How long a title may be valid.
  package let maximumValidity: MaximumValidity?
  /// What its acts cost.
  package let fee: MatterFee
  /// The targeted questions of this matter alone; see ``Catalogue/questions(of:on:)`` for the whole form.
  package let questions: [QuestionKey]
  /// What can follow it.
  package let next: [NextMatter]
  /// Time limits and conditions that a caseworker should see beside the maximum validity.
  package let note: BilingualText?
  /// Victims and similar: the file is closed to all but named officers.
  package let restriction: MatterRestriction?
  /// No grant on these days, for example while family reunification is suspended.
  package let block: MatterBlock?
  /// The days on which it holds.
  package let validity: Validity
  /// Where this entry of the catalogue comes from; not verified where a part of it is not.
  package let source: LegalSource

  package init(
    key: MatterKey,
    name: BilingualText,
    sachgebiet: Sachgebiet,
    legalBasis: LegalSource,
    norm: NormKind,
    normNote: BilingualText? = nil,
    variants: [MatterVariant] = [],
    signOff: SignOffTable,
    signOffDefaults: SignOffDefaults,
    includesBasisSet: Bool,
    evidence: [EvidenceRequirement],
    consultations: [ConsultationRequirement],
    applicant: BilingualText,
    title: ResidenceTitle = .noTitle,
    continuesInto: [MatterKey] = [],
    maximumValidity: MaximumValidity? = nil,
    fee: MatterFee = .free,
    questions: [QuestionKey] = [],
    next: [NextMatter] = [],
    note: BilingualText? = nil,
    restriction: MatterRestriction? = nil,
    block: MatterBlock? = nil,
    validity: Validity,
    source: LegalSource
  ) {
    self.key = key
    self.name = name
    self.sachgebiet = sachgebiet
    self.legalBasis = legalBasis
    self.norm = norm
    self.normNote = normNote
    self.variants = variants
    self.signOff = signOff
    self.signOffDefaults = signOffDefaults
    self.includesBasisSet = includesBasisSet
    self.evidence = evidence
    self.consultations = consultations
    self.applicant = applicant
    self.title = title
    self.continuesInto = continuesInto
    self.maximumValidity = maximumValidity
    self.fee = fee
    self.questions = questions
    self.next = next
    self.note = note
    self.restriction = restriction
    self.block = block
    self.validity = validity
    self.source = source
  }

  /// Whether every fact of the entry was found on a public page or in the law text.
  package var isVerified: Bool { source.isVerified }

  /// The variant of this name; nil for nil and for a name the matter does not know.
  package func variant(_ id: MatterKey?) -> MatterVariant? {
    guard let id else { return nil }
    return variants.first { $0.id == id }
  }

  /// The norm of a variant, or the matter's own.
  package func norm(variant id: MatterKey? = nil) -> NormKind {
    variant(id)?.norm ?? norm
  }

  /// Everything the matter asks for: passport, basis set where it applies, own evidence; each item once.
  package var allEvidence: [EvidenceRequirement] {
    let basis: [EvidenceCode] = includesBasisSet ? EvidenceCode.basisSet : [.e01]
    let own = Set(evidence.compactMap { $0.codes.first })
    return basis.filter { !own.contains($0) }.map { EvidenceRequirement(.listed($0)) } + evidence
  }
}
