/// A JSON value whose object keys keep their order.
enum JSON {
  case null
  case bool(Bool)
  case number(Int)
  case text(String)
  case list([JSON])
  case object([JSONField])

  /// An object of these keys, in this order.
  static func fields(_ fields: KeyValuePairs<String, JSON>) -> JSON {
    .object(fields.map { JSONField(key: $0.key, value: $0.value) })
  }

  /// A text, or null where there is none.
  static func optional(_ text: String?) -> JSON { text.map(JSON.text) ?? .null }

  /// A number, or null where there is none.
  static func optional(_ number: Int?) -> JSON { number.map(JSON.number) ?? .null }

  /// A list with one element for each item.
  static func each<Item>(_ items: some Sequence<Item>, _ element: (Item) -> JSON) -> JSON {
    .list(items.map(element))
  }

  /// This object with further keys at its end; any other value as it is.
  func adding(_ more: KeyValuePairs<String, JSON>) -> JSON {
    guard case .object(let fields) = self else { return self }
    return .object(fields + more.map { JSONField(key: $0.key, value: $0.value) })
  }
}

/// One key of an object with its value.
struct JSONField {
  let key: String
  let value: JSON
}
