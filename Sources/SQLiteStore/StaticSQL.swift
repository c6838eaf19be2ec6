/// The text of a statement, put together from literals only.
///
/// It cannot be made from a `String` nor by interpolation, so no value ever becomes part of a statement.
struct StaticSQL: ExpressibleByStringLiteral, Hashable, Sendable {
  let text: String

  init(stringLiteral text: StaticString) { self.text = text.description }

  private init(joining text: String) { self.text = text }

  static func + (left: StaticSQL, right: StaticSQL) -> StaticSQL {
    StaticSQL(joining: left.text + " " + right.text)
  }
}

/// A value bound to a statement.
enum SQLValue {
  case null
  case int(Int64)
  case text(String)
  case blob([UInt8])

  static func int(_ number: Int) -> SQLValue { .int(Int64(number)) }
  static func flag(_ flag: Bool) -> SQLValue { .int(flag ? 1 as Int64 : 0) }
  static func optional(_ text: String?) -> SQLValue { text.map(SQLValue.text) ?? .null }
  static func optional(_ number: Int64?) -> SQLValue { number.map(SQLValue.int) ?? .null }
  static func optional(_ bytes: [UInt8]?) -> SQLValue { bytes.map(SQLValue.blob) ?? .null }
}
