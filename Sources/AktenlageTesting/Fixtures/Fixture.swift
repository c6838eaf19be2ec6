package import Casework

/// Small values for tests, read from text.
package enum Fixture {
  /// A fixture's text is no value of its kind.
  package struct Impossible: Error {
    package let text: String

    package init(text: String) { self.text = text }
  }

  package static func feeCode(_ text: String) throws -> FeeCode {
    guard let code = FeeCode(rawValue: text) else { throw Impossible(text: text) }
    return code
  }

  package static func tariff(_ text: String) throws -> TariffKey {
    guard let key = TariffKey(rawValue: text) else { throw Impossible(text: text) }
    return key
  }

  package static func key(_ text: String) throws -> MatterKey {
    guard let key = MatterKey(rawValue: text) else { throw Impossible(text: text) }
    return key
  }

  package static func day(_ iso: String) throws -> CivilDate { try CivilDate(parsing: iso) }

  package static func officer(_ login: String) throws -> OfficerID { try OfficerID(parsing: login) }

  /// A moment of a day in Düsseldorf, `2026-01-07` and `09:00`.
  package static func moment(_ iso: String, _ time: String = "09:00") throws -> Instant {
    Instant(try day(iso), try TimeOfDay(parsing: time))
  }
}
