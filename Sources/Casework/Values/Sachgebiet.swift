/// One of the five specialist areas of the office, or the cross-area services beside them.
///
/// Source: press release of the city of Düsseldorf, 13 March 2025.
package enum Sachgebiet: String, CaseIterable, Hashable, Sendable, Codable {
  /// Beschäftigung, Selbstständigkeit, Forschung.
  case employment
  /// Aus- und Weiterbildung.
  case training
  /// Humanitäre Aufenthalte.
  case humanitarian
  /// Familiäre Aufenthalte.
  case family
  /// Rückkehrmanagement.
  case `return`
  /// Neukundenservice and Steuerung, which serve all areas.
  case service
}
