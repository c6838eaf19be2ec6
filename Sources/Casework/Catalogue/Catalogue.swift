/// The law as dated data: matters, proofs, bodies to ask, sign-off, references and routing of the office.
package struct Catalogue: Sendable {
  /// The name of the pack's edition, such as `2026.1`.
  package let version: String
  /// The days for which the edition was made.
  package let validity: Validity
  /// How references are written.
  package let references: ReferenceScheme
  /// Which addresses make the office competent.
  package let competence: LocalCompetence
  private let matters: [MatterKey: [Matter]]
  private let evidence: [EvidenceCode: [EvidenceItem]]
  private let consultations: [ConsultationCode: [ConsultationBody]]
  private let routing: [MatterKey: [RoutingRule]]
  private let appealNotices: [AppealNotice]
  private let letterheads: [Letterhead]
  /// The texts that letters and drafts use word for word.
  package let textBlocks: TextBlocks
  /// Every key of the catalogue, in alphabetical order.
  package let keys: [MatterKey]

  /// A catalogue of these items; where two items of one code hold on the same day, the later one wins.
  package init(
    version: String,
    validity: Validity,
    matters: [Matter],
    evidence: [EvidenceItem],
    consultations: [ConsultationBody],
    routing: [RoutingRule],
    references: ReferenceScheme,
    competence: LocalCompetence,
    appealNotices: [AppealNotice],
    letterheads: [Letterhead] = [],
    textBlocks: TextBlocks = TextBlocks()
  ) {
    self.version = version
    self.validity = validity
    self.references = references
    self.competence = competence
    self.appealNotices = appealNotices.sorted { $0.validity.from < $1.validity.from }
    self.letterheads = letterheads.sorted { $0.validity.from < $1.validity.from }
    self.textBlocks = textBlocks
    self.matters = Dictionary(grouping: matters, by: \.key)
      .mapValues { $0.sorted { $0.validity.from < $1.validity.from } }
    self.evidence = Dictionary(grouping: evidence, by: \.code)
      .mapValues { $0.sorted { $0.validity.from < $1.validity.from } }
    self.consultations = Dictionary(grouping: consultations, by: \.code)
      .mapValues { $0.sorted { $0.validity.from < $1.validity.from } }
    self.routing = Dictionary(grouping: routing, by: \.matter)
      .mapValues { $0.sorted { $0.validity.from < $1.validity.from } }
    keys = self.matters.keys.sorted()
  }

  /// The matter as it stood on a day; nil for an unknown key and outside its validity.
  package func matter(_ key: MatterKey, on day: CivilDate) -> Matter? {
    matters[key]?.last { $0.validity.contains(day) }
  }

  /// All dated versions of a matter, the oldest first.
  package func history(of key: MatterKey) -> [Matter] {
    matters[key] ?? []
  }

  /// The matters in force on a day, in the order of their keys.
  package func matters(on day: CivilDate) -> [Matter] {
    keys.compactMap { matter($0, on: day) }
  }

  /// The proof of this code as the list stood on a day.
  package func evidence(_ code: EvidenceCode, on day: CivilDate) -> EvidenceItem? {
    evidence[code]?.last { $0.validity.contains(day) }
  }

  /// The body of this code as the list stood on a day.
  package func consultation(_ code: ConsultationCode, on day: CivilDate) -> ConsultationBody? {
    consultations[code]?.last { $0.validity.contains(day) }
  }

  /// The name of an item of evidence as the newest list has it; nil where none has it.
  package func name(of code: EvidenceCode) -> BilingualText? { evidence[code]?.last?.name }

  /// The name of a body as the newest list has it; nil where none has it.
  package func name(of code: ConsultationCode) -> BilingualText? { consultations[code]?.last?.name }

  /// The notice on appeal as the office prints it on a day; nil while none holds.
  package func appealNotice(on day: CivilDate) -> AppealNotice? {
    appealNotices.last { $0.validity.contains(day) }
  }

  /// The head of the office's letters on a day; nil while none holds.
  package func letterhead(on day: CivilDate) -> Letterhead? {
    letterheads.last { $0.validity.contains(day) }
  }

  /// The area a matter goes to on a day: by a rule of the office, else the matter's own; nil for an unknown matter.
  package func routing(of key: MatterKey, on day: CivilDate) -> RoutingDecision? {
    if let rule = routing[key]?.last(where: { $0.validity.contains(day) }) {
      return RoutingDecision(sachgebiet: rule.sachgebiet, reason: .officeRule, source: rule.source)
    }
    return matter(key, on: day).map {
      RoutingDecision(sachgebiet: $0.sachgebiet, reason: .areaOfMatter, source: $0.source)
    }
  }
}
