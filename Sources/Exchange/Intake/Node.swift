/// A value of the file with the way to it.
struct Node {
  let path: JSONPath
  let value: JSONValue

  /// The last key of the way, plain words only.
  var key: String { String(path.text.split(separator: ".").last ?? "") }
}

extension Node {
  /// An element of this array, counted from zero. Made one by one: an array may have millions.
  func element(_ index: Int, _ value: JSONValue) -> Node { Node(path: path.element(index), value: value) }
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
