/// What readiness and fee of a case rest on, whoever asks.
package struct Circumstances: Sendable {
  /// The person file as its entries now say.
  package let file: PersonFile
  /// The case.
  package let record: Case
  /// The civil day in Düsseldorf.
  package let today: CivilDate
  /// The law.
  package let catalogue: Catalogue

  package init(file: PersonFile, record: Case, today: CivilDate, catalogue: Catalogue) {
    self.file = file
    self.record = record
    self.today = today
    self.catalogue = catalogue
  }

  /// The case's matter as the catalogue of the day of receipt knows it.
  package var matter: Matter? {
    record.matter.flatMap { catalogue.matter($0, on: record.receivedOn) }
  }

  /// Whether a copy of this evidence does not suffice.
  func needsOriginal(_ code: EvidenceCode) -> Bool {
    catalogue.evidence(code, on: record.receivedOn)?.needsOriginal ?? false
  }
}

extension Situation {
  /// The part of the situation that is the same for everybody.
  package var circumstances: Circumstances {
    Circumstances(file: file, record: record, today: today, catalogue: catalogue)
  }
}
