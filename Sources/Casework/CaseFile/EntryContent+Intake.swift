// The stored content of entries: intake and allocation.

extension EntryContent {
  /// A person file begins: the person as first recorded, and where the data came from.
  package struct FileOpened: Hashable, Sendable, Codable {
    /// The person as first recorded.
    package let person: Person
    /// What the data rest on.
    package let source: PersonDataSource

    package init(person: Person, source: PersonDataSource) {
      self.person = person
      self.source = source
    }
  }

  /// An application reached the office.
  package struct Received: Hashable, Sendable, Codable {
    /// What was applied for.
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
    /// The paper.
    package let document: Document

    package init(document: Document) {
      self.document = document
    }
  }

  /// The case was sent to a Sachgebiet.
  package struct Routed: Hashable, Sendable, Codable {
    /// The area that now has the case.
    package let sachgebiet: Sachgebiet
    /// By which rule.
    package let ground: RoutingGround
    /// The rule's source, or the words of whoever decided.
    package let reason: String

    package init(sachgebiet: Sachgebiet, ground: RoutingGround, reason: String) {
      self.sachgebiet = sachgebiet
      self.ground = ground
      self.reason = reason
    }
  }

  /// The office is competent for the case.
  package struct CompetenceConfirmed: Hashable, Sendable, Codable {
    /// What makes the office competent.
    package let basis: CompetenceBasis
    /// Why, where the address alone does not say it.
    package let reason: String

    package init(basis: CompetenceBasis, reason: String) {
      self.basis = basis
      self.reason = reason
    }
  }

  /// What the case is about, as an officer decided.
  package struct MatterChosen: Hashable, Sendable, Codable {
    /// The matter it is decided as.
    package let matter: MatterKey
    /// The variant of the matter, where it has some.
    package let variant: MatterKey?
    /// Why it is this one.
    package let reason: String

    package init(matter: MatterKey, variant: MatterKey? = nil, reason: String) {
      self.matter = matter
      self.variant = variant
      self.reason = reason
    }
  }

  /// An officer has the case from now on; nil returns it to the pool.
  package struct Assigned: Hashable, Sendable, Codable {
    /// Who has the case now; nil when it went back to the pool.
    package let officer: OfficerID?
    /// By which act.
    package let how: AssignmentKind
    /// Why; empty for one's own taking.
    package let reason: String

    package init(officer: OfficerID? = nil, how: AssignmentKind, reason: String) {
      self.officer = officer
      self.how = how
      self.reason = reason
    }
  }

  /// The case was sent to the competent office.
  package struct HandedOver: Hashable, Sendable, Codable {
    /// Which office has it now.
    package let office: String
    /// Why it is the competent one.
    package let reason: String

    package init(office: String, reason: String) {
      self.office = office
      self.reason = reason
    }
  }
}
