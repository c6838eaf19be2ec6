import TOMLKit

/// A TOML document as a plain tree, read out of the library once.
///
/// The library copies on every look-up; after this walk nothing asks it again.
enum TOMLNode {
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case date(year: Int, month: Int, day: Int)
  case array([TOMLNode])
  case table([Field])
  /// A number with a fraction, a time of day: nothing an office file uses.
  case other

  struct Field {
    let name: String
    let node: TOMLNode
  }

  init(_ table: TOMLTable) {
    self = .table(zip(table.keys, table.values).map { Field(name: $0, node: TOMLNode($1)) })
  }

  private init(_ value: TOMLValue) {
    switch value.type {
    case .string: self = value.string.map(TOMLNode.string) ?? .other
    case .int: self = value.int.map(TOMLNode.integer) ?? .other
    case .bool: self = value.bool.map(TOMLNode.boolean) ?? .other
    case .date: self = value.date.map { .date(year: $0.year, month: $0.month, day: $0.day) } ?? .other
    case .array: self = value.array.map { .array($0.map { TOMLNode($0.tomlValue) }) } ?? .other
    case .table: self = value.table.map(TOMLNode.init) ?? .other
    case .double, .time, .dateTime: self = .other
    }
  }
}
