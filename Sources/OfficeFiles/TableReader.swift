import Casework

/// Reads the fields of one TOML table by name and type, and reports what does not fit.
struct TableReader {
  let place: FaultLog.Place
  private let fields: [TOMLNode.Field]
  private let log: FaultLog

  init(_ fields: [TOMLNode.Field], at place: FaultLog.Place, log: FaultLog) {
    self.fields = fields
    self.place = place
    self.log = log
  }

  /// The same table with further fields.
  func adding(_ more: [TOMLNode.Field]) -> TableReader {
    TableReader(fields + more, at: place, log: log)
  }

  /// The name and value of every field, in alphabetical order.
  var all: [TOMLNode.Field] { fields }

  /// Reports fields of other names than these.
  func allow(_ names: [String]) {
    for field in fields where !names.contains(field.name) {
      log.report(.unknownField(field.name), at: place(of: field.name))
    }
  }

  func has(_ name: String) -> Bool {
    node(name) != nil
  }

  func node(_ name: String) -> TOMLNode? {
    for field in fields where field.name == name {
      return field.node
    }
    return nil
  }

  func place(of name: String) -> FaultLog.Place {
    FaultLog.Place(file: place.file, path: place.path.isEmpty ? name : "\(place.path).\(name)")
  }

  func report(_ rule: CatalogueFault.Rule, at name: String? = nil) {
    log.report(rule, at: name.map { place(of: $0) } ?? place)
  }
}

// MARK: - Plain values

extension TableReader {
  /// A text that is not blank; nil, reported, where it is missing.
  func text(_ name: String, orElse missing: CatalogueFault.Rule? = nil) -> String? {
    guard has(name) else {
      report(missing ?? .missingField(name))
      return nil
    }
    return optionalText(name)
  }

  func optionalText(_ name: String) -> String? {
    switch node(name) {
    case nil:
      return nil
    case .string(let text):
      guard text.utf8.contains(where: { $0 != UInt8(ascii: " ") }) else {
        report(.emptyText, at: name)
        return nil
      }
      return text
    case .integer, .boolean, .date, .array, .table, .other:
      report(.wrongType(expected: .text), at: name)
      return nil
    }
  }

  func flag(_ name: String, unlessGiven fallback: Bool) -> Bool {
    switch node(name) {
    case nil:
      return fallback
    case .boolean(let value):
      return value
    case .integer, .string, .date, .array, .table, .other:
      report(.wrongType(expected: .yesOrNo), at: name)
      return fallback
    }
  }

  /// A number of days from 1 to 365.
  func days(_ name: String) -> Int? {
    number(name, in: 1...365, orElse: .badDays)
  }

  /// A whole number within bounds; nil, reported, outside them.
  func number(_ name: String, in range: ClosedRange<Int>, orElse fault: CatalogueFault.Rule) -> Int? {
    switch node(name) {
    case nil:
      return nil
    case .integer(let number):
      guard range ~= number else {
        report(fault, at: name)
        return nil
      }
      return number
    case .boolean, .string, .date, .array, .table, .other:
      report(.wrongType(expected: .wholeNumber), at: name)
      return nil
    }
  }

  func date(_ name: String) -> CivilDate? {
    switch node(name) {
    case nil:
      return nil
    case .date(let year, let month, let day):
      do throws(CivilDate.Malformed) {
        return try CivilDate(year: year, month: month, day: day)
      } catch {
        report(.impossibleDate, at: name)
        return nil
      }
    case .boolean, .string, .integer, .array, .table, .other:
      report(.wrongType(expected: .date), at: name)
      return nil
    }
  }

  /// The elements of a list; empty where the field is missing.
  func list(_ name: String) -> [TOMLNode] {
    switch node(name) {
    case nil:
      return []
    case .array(let elements):
      return elements
    case .boolean, .string, .integer, .date, .table, .other:
      report(.wrongType(expected: .list), at: name)
      return []
    }
  }

  func table(_ name: String) -> TableReader? {
    switch node(name) {
    case nil:
      return nil
    case .table(let fields):
      return TableReader(fields, at: place(of: name), log: log)
    case .boolean, .string, .integer, .date, .array, .other:
      report(.wrongType(expected: .table), at: name)
      return nil
    }
  }

  /// The tables under a name: one for `[name]`, several for `[[name]]`.
  func tables(_ name: String) -> [TableReader] {
    switch node(name) {
    case nil:
      return []
    case .table(let fields):
      return [TableReader(fields, at: place(of: name), log: log)]
    case .array(let elements) where elements.isEmpty:
      report(.wrongType(expected: .table), at: name)
      return []
    case .array(let elements):
      return elements.indices.compactMap { reader(elements[$0], at: "\(name)[\($0)]") }
    case .boolean, .string, .integer, .date, .other:
      report(.wrongType(expected: .table), at: name)
      return []
    }
  }

  /// A table inside a list.
  func reader(_ node: TOMLNode, at name: String) -> TableReader? {
    guard case .table(let fields) = node else {
      report(.wrongType(expected: .table), at: name)
      return nil
    }
    return TableReader(fields, at: place(of: name), log: log)
  }
}
