/// The law as dated data: matters, proofs, bodies to ask, questions, fees, sign-off, references and routing.
package struct Catalogue: Sendable {
  /// Which edition of which pack it is.
  package let pack: PackIdentity
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
  let questions: [QuestionKey: [TargetedQuestion]]
  let concerns: [MatterKey: [Concern]]
  private let fees: [FeeCode: [FeeItem]]
  private let tariffs: [TariffKey: [FeeTariff]]
  private let letterheads: [Letterhead]
  /// The texts that letters and drafts use word for word.
  package let textBlocks: TextBlocks
  /// Every key of the catalogue, in alphabetical order.
  package let keys: [MatterKey]

  /// A catalogue of these items; where two items of one code hold on the same day, the later one wins.
  package init(
    pack: PackIdentity,
    validity: Validity,
    matters: [Matter],
    evidence: [EvidenceItem],
    consultations: [ConsultationBody],
    routing: [RoutingRule],
    references: ReferenceScheme,
    competence: LocalCompetence,
    appealNotices: [AppealNotice],
    questions: [TargetedQuestion] = [],
    concerns: [Concern] = [],
    fees: [FeeItem] = [],
    tariffs: [FeeTariff] = [],
    letterheads: [Letterhead] = [],
    textBlocks: TextBlocks = TextBlocks()
  ) {
    self.pack = pack
    self.validity = validity
    self.references = references
    self.competence = competence
    self.appealNotices = appealNotices.sorted { $0.validity.from < $1.validity.from }
    self.letterheads = letterheads.sorted { $0.validity.from < $1.validity.from }
    self.textBlocks = textBlocks
    self.matters = Self.histories(of: matters, by: \.key, \.validity)
    self.evidence = Self.histories(of: evidence, by: \.code, \.validity)
    self.consultations = Self.histories(of: consultations, by: \.code, \.validity)
    self.routing = Self.histories(of: routing, by: \.matter, \.validity)
    self.questions = Self.histories(of: questions, by: \.key, \.validity)
    self.concerns = Self.histories(of: concerns, by: \.key, \.validity)
    self.fees = Self.histories(of: fees, by: \.code, \.validity)
    self.tariffs = Self.histories(of: tariffs, by: \.key, \.validity)
    keys = self.matters.keys.sorted()
  }

  /// The versions of every item, the oldest first.
  private static func histories<Item, Key: Hashable>(
    of items: [Item],
    by key: (Item) -> Key,
    _ validity: (Item) -> Validity
  ) -> [Key: [Item]] {
    var histories: [Key: [Item]] = [:]
    histories.reserveCapacity(items.count)
    for item in items {
      histories[key(item), default: []].append(item)
    }
    for (key, history) in histories where history.count > 1 {
      histories[key] = history.sorted { validity($0).from < validity($1).from }
    }
    return histories
  }

  /// The name of the pack's edition, such as `2026.1`.
  package var version: String { pack.version }

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

  /// The fee of this code as the list stood on a day.
  package func fee(_ code: FeeCode, on day: CivilDate) -> FeeItem? {
    fees[code]?.last { $0.validity.contains(day) }
  }

  /// The tariff of this name as it stood on a day.
  package func tariff(_ key: TariffKey, on day: CivilDate) -> FeeTariff? {
    tariffs[key]?.last { $0.validity.contains(day) }
  }

  /// The question of this key as it was asked on a day.
  package func question(_ key: QuestionKey, on day: CivilDate) -> TargetedQuestion? {
    questions[key]?.last { $0.validity.contains(day) }
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
