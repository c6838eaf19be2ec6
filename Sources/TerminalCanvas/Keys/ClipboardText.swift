/// A text on its way to the terminal's clipboard (OSC 52): only ever written, never asked for.
package enum ClipboardText {
  /// The longest text that is sent, in bytes; some terminals take no more.
  package static let longest = 8192

  /// The sequence that puts a text on the clipboard; nil for one that is empty or too long.
  package static func sequence(for text: String) -> String? {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty, bytes.count <= longest else { return nil }
    return "\u{1B}]52;c;\(base64(bytes))\u{07}"
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static func base64(_ bytes: [UInt8]) -> String {
    var coded: [UInt8] = []
    coded.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(0) { $0 << 8 | Int($1) }
      bits <<= (3 - group.count) * 8
      for place in 0..<4 {
        let sign = alphabet[bits >> (18 - 6 * place) & 63]
        coded.append(place <= group.count ? sign : 0x3D)
      }
    }
    return String(decoding: coded, as: UTF8.self)
  }
}
