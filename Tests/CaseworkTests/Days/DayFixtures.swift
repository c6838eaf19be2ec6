import Casework

/// A day from its ISO form, for tables.
func day(_ text: String) throws -> CivilDate { try CivilDate(parsing: text) }

/// Every day of the years 2000 to 2100.
func everyDay() throws -> [CivilDate] {
  let first = try day("2000-01-01")
  return (0...(try day("2100-12-31") - first)).map { first.adding(days: $0) }
}

/// The ways of service, with the same day.
func everyService(on day: CivilDate) -> [Service] {
  [.letter(posted: day), .electronic(sent: day), .serviceRecord(delivered: day), .handedOver(on: day)]
}
