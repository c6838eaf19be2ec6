import Casework
import Testing

@Suite("SHA-256 digest")
struct SHA256DigestTests {
  static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  @Test("The digests of the standard's examples come out")
  func known() {
    #expect(SHA256Digest.of(Array("abc".utf8)).text == Self.abc)
    #expect(SHA256Digest.of().text == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test("Parts are joined")
  func parts() {
    #expect(SHA256Digest.of(Array("a".utf8), [], Array("bc".utf8)).text == Self.abc)
  }

  @Test("Text and bytes go out and come back")
  func roundTrip() throws {
    let digest = try SHA256Digest(parsing: Self.abc.uppercased())
    #expect(digest.text == Self.abc)
    #expect(digest.bytes.prefix(3) == [0xBA, 0x78, 0x16])
    #expect(SHA256Digest(bytes: digest.bytes) == digest)
    #expect(SHA256Digest(bytes: digest.bytes.dropLast()) == nil)
    #expect(digest.short == "ba7816bf")
  }

  @Test("Text of another length or with other characters is refused")
  func malformed() {
    #expect(throws: SHA256Digest.Malformed.length) { try SHA256Digest(parsing: String(Self.abc.dropLast())) }
    #expect(throws: SHA256Digest.Malformed.character) {
      try SHA256Digest(parsing: "g" + Self.abc.dropFirst())
    }
    #expect(throws: SHA256Digest.Malformed.character) {
      try SHA256Digest(parsing: "+" + Self.abc.dropFirst())
    }
  }

  @Test("Order is the order of the bytes")
  func order() throws {
    let low = try SHA256Digest(parsing: String(repeating: "0", count: 63) + "1")
    #expect(try low < SHA256Digest(parsing: "8" + String(repeating: "0", count: 63)))
  }
}
