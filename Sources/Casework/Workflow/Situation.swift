/// All that a decision about an act rests on. Nothing else is read: no clock, no store, no chance.
package struct Situation: Sendable {
  /// The person file as its entries now say.
  package let file: PersonFile
  /// The case that is acted in.
  package let record: Case
  /// Who acts.
  package let officer: Officer
  /// The civil day in Düsseldorf.
  package let today: CivilDate
  /// The law.
  package let catalogue: Catalogue
  /// Everybody who works here.
  package let organisation: Organisation
  /// The entries of the case, which only undoing needs.
  package let entries: [ReadEntry]

  package init(
    file: PersonFile,
    record: Case,
    officer: Officer,
    today: CivilDate,
    catalogue: Catalogue,
    organisation: Organisation,
    entries: [ReadEntry]
  ) {
    self.file = file
    self.record = record
    self.officer = officer
    self.today = today
    self.catalogue = catalogue
    self.organisation = organisation
    self.entries = entries
  }

  /// The case's matter as the catalogue of the day of receipt knows it.
  package var matter: Matter? { circumstances.matter }

  /// Whether the person's address alone makes the office competent.
  var isLocallyCompetent: Bool {
    catalogue.competence.finding(town: file.person.address.town, postcode: file.person.address.postcode)
      == .competent
  }

  /// After how many days of silence a body's consent counts as given; the matter's own rule wins.
  func deemedConsentDays(of code: ConsultationCode) -> Int? {
    let own = matter?.consultations.first { $0.body == .listed(code) }?.deemedConsentDays
    return own ?? catalogue.consultation(code, on: today)?.deemedConsentDays
  }
}

/// The officers of the office.
package struct Organisation: Hashable, Sendable {
  /// Everybody by login.
  package private(set) var officers: [OfficerID: Officer]

  package init(_ officers: [Officer]) {
    self.officers = Dictionary(officers.map { ($0.id, $0) }) { _, newest in newest }
  }

  /// The officer of this login.
  package subscript(id: OfficerID) -> Officer? { officers[id] }
}
