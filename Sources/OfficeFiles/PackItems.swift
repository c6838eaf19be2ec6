import Casework

/// Everything the files of a pack hold, before it is known whether it fits together.
struct PackItems: Sendable {
  /// A value and where it stands.
  struct Placed<Value: Sendable>: Sendable {
    let value: Value
    let place: FaultLog.Place
  }

  var matters: [Placed<MatterDraft>] = []
  var evidence: [Placed<EvidenceItem>] = []
  var consultations: [Placed<ConsultationBody>] = []
  var routes: [Placed<RoutingRule>] = []
  var questions: [Placed<TargetedQuestion>] = []
  var concerns: [Placed<Concern>] = []
  var fees: [Placed<FeeItem>] = []
  var tariffs: [Placed<FeeTariff>] = []
  var edition: [Placed<Edition>] = []
  var signOff: [Placed<SignOffDefaults>] = []
  var references: [Placed<ReferenceScheme>] = []
  var competence: [Placed<LocalCompetence>] = []
  var appealNotices: [Placed<AppealNotice>] = []
  var letterheads: [Placed<Letterhead>] = []
  var textBlocks: [Placed<TextBlock>] = []
  /// Tables that stand in a file, also those whose content was faulty.
  var given: Set<String> = []

  init() {}

  /// Reads the tree of one file.
  init(_ root: TableReader) {
    let names = [
      "sachgebiet", "matter", "evidence", "consultation", "route", "catalogue", "signOff", "reference",
      "competence", "appealNotice", "letterhead", "block",
    ]
    let sharing = ["question", "concern", "fee", "tariff"]
    root.allow(names + sharing + (sharing.contains(where: root.has) ? TableReader.commonFields : []))
    given = Set(root.all.map(\.name))
    if root.has("matter") {
      let sachgebiet: Sachgebiet? = root.code("sachgebiet", of: .sachgebiet)
      matters = Self.versions(root, "matter") { MatterDraft($0, key: $1, sachgebiet: sachgebiet) }
    }
    evidence = Self.versions(root, "evidence", Self.evidenceItem)
    consultations = Self.versions(root, "consultation", Self.consultationBody)
    routes = Self.versions(root, "route", Self.routingRule)
    questions = Self.versions(root, "question", isSharing: true, Self.question)
    concerns = Self.versions(root, "concern", isSharing: true, Self.concern)
    fees = Self.versions(root, "fee", isSharing: true, Self.feeItem)
    tariffs = Self.versions(root, "tariff", isSharing: true, Self.tariff)
    edition = Self.single(root, "catalogue", Edition.init)
    signOff = Self.single(root, "signOff", Self.signOffDefaults)
    references = Self.single(root, "reference", Self.referenceScheme)
    competence = Self.single(root, "competence", Self.localCompetence)
    appealNotices = root.tables("appealNotice").compactMap { table in
      Self.appealNotice(table).map { Placed(value: $0, place: table.place) }
    }
    letterheads = root.tables("letterhead").compactMap { table in
      Self.letterhead(table).map { Placed(value: $0, place: table.place) }
    }
    textBlocks = Self.versions(root, "block", Self.textBlock)
  }

  mutating func append(_ other: PackItems) {
    matters += other.matters
    evidence += other.evidence
    consultations += other.consultations
    routes += other.routes
    questions += other.questions
    concerns += other.concerns
    fees += other.fees
    tariffs += other.tariffs
    edition += other.edition
    signOff += other.signOff
    references += other.references
    competence += other.competence
    appealNotices += other.appealNotices
    letterheads += other.letterheads
    textBlocks += other.textBlocks
    given.formUnion(other.given)
  }

  /// The dated versions of every item under `[name.key]`.
  ///
  /// - Parameter isSharing: what the head of the file says of validity and source holds for them too.
  private static func versions<Value>(
    _ root: TableReader,
    _ name: String,
    isSharing: Bool = false,
    _ read: (TableReader, String) -> Value?
  ) -> [Placed<Value>] {
    guard let items = root.table(name) else { return [] }
    return items.all.flatMap { item in
      items.tables(item.name).compactMap { table in
        read(isSharing ? table.inheriting(from: root) : table, item.name).map {
          Placed(value: $0, place: table.place)
        }
      }
    }
  }

  private static func single<Value>(
    _ root: TableReader,
    _ name: String,
    _ read: (TableReader) -> Value?
  ) -> [Placed<Value>] {
    guard let table = root.table(name), let value = read(table) else { return [] }
    return [Placed(value: value, place: table.place)]
  }
}
