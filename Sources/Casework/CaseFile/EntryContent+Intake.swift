// The stored content of entries: intake and allocation.

extension EntryContent {
  /// A person file begins: the person as first recorded, and where the data came from.
  package struct FileOpened: Hashable, Sendable, Codable {
    package let person: Person
    package let source: PersonDataSource

    package init(person: Person, source: PersonDataSource) {
      self.person = person
      self.source = source
    }
  }

  /// An application reached the office.
  package struct Received: Hashable, Sendable, Codable {
    package let application: Application
    /// What intake noticed, as codes with detail; shown until triage settles them.
    package let findings: [IntakeFinding]

    package init(application: Application, findings: [IntakeFinding]) {
      self.application = application
      self.findings = findings
    }
  }

  /// A document came into the file.
  package struct DocumentReceived: Hashable, Sendable, Codable {
    package let document: Document

    package init(document: Document) {
      self.document = document
    }
  }

  /// The case was sent to a Sachgebiet.
  package struct Routed: Hashable, Sendable, Codable {
    package let sachgebiet: Sachgebiet
    package let ground: RoutingGround
    package let reason: String

    package init(sachgebiet: Sachgebiet, ground: RoutingGround, reason: String) {
      self.sachgebiet = sachgebiet
      self.ground = ground
      self.reason = reason
    }
  }

  /// The office is competent for the case.
  package struct CompetenceConfirmed: Hashable, Sendable, Codable {
    package let basis: CompetenceBasis
    package let reason: String

    package init(basis: CompetenceBasis, reason: String) {
      self.basis = basis
      self.reason = reason
    }
  }

  /// What the case is about, as an officer decided.
  package struct MatterChosen: Hashable, Sendable, Codable {
    package let matter: MatterKey
    package let variant: MatterKey?
    package let reason: String

    package init(matter: MatterKey, variant: MatterKey? = nil, reason: String) {
      self.matter = matter
      self.variant = variant
      self.reason = reason
    }
  }

  /// An officer has the case from now on; nil returns it to the pool.
  package struct Assigned: Hashable, Sendable, Codable {
    package let officer: OfficerID?
    package let how: AssignmentKind
    package let reason: String

    package init(officer: OfficerID? = nil, how: AssignmentKind, reason: String) {
      self.officer = officer
      self.how = how
      self.reason = reason
    }
  }

  /// The case was sent to the competent office.
  package struct HandedOver: Hashable, Sendable, Codable {
    package let office: String
    package let reason: String

    package init(office: String, reason: String) {
      self.office = office
      self.reason = reason
    }
  }
}
