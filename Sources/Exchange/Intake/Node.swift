/// A value of the file with the way to it.
struct Node {
  let path: JSONPath
  let value: JSONValue

  /// The last key of the way, plain words only.
  var key: String { String(path.text.split(separator: ".").last ?? "") }
}

/// An object of the file whose keys are read one by one.
struct Fields {
  let path: JSONPath
  let offset: Int
  let members: [JSONMember]

  subscript(key: String) -> Node? {
    members.first { $0.key == key }.map { Node(path: path.key(key), value: $0.value) }
  }
}

extension JSONValue {
  /// The JSON text of the value, as it stands in the file.
  func text(in source: [UInt8]) -> String { String(decoding: source[bytes], as: UTF8.self) }
}
