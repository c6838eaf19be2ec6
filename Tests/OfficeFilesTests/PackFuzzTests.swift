import Casework
import OfficeFiles
import Testing

@Suite("A spoiled catalogue pack")
struct PackFuzzTests {
  /// SplitMix64, so that every run spoils the same bytes.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let splices = [
    "\"", "'", "[", "]", "{", "}", "=", ",", "\n", "#", "[[", "]]", "\"\"\"", "'''", "\\u00", "\\", "0x",
    "1e999",
    "nan", "9999-99-99", "99999999999999999999", "\u{0}", "\r", ".", "[matter.blueCard]\n", "german = 1\n",
    "é",
  ]

  @Test("has faults or none, and never ends the program", arguments: 0..<8)
  func mutations(seed: UInt64) {
    var random = Seeded(state: seed &* 0xD1B5_4A32_D192_ED03)
    let files = CatalogueFile.builtIn
    var refused = 0
    for _ in 0..<40 {
      guard let file = files.randomElement(using: &random) else { return }
      let spoiled = CatalogueFile(name: file.name, bytes: Self.spoil(file.bytes, using: &random))
      let faults = CataloguePack.check(files: [spoiled])
      refused += faults.isEmpty ? 0 : 1
      for fault in faults {
        #expect(fault.line >= 1 && !fault.file.isEmpty)
      }
    }
    #expect(refused > 0)
  }

  @Test("is read to the end or refused with a fault, as a whole pack")
  func wholePack() {
    var random = Seeded(state: 20_250_317)
    let files = CatalogueFile.builtIn
    for _ in 0..<60 {
      var spoiled = files
      let chosen = Int.random(in: 0..<files.count, using: &random)
      spoiled[chosen] = CatalogueFile(
        name: files[chosen].name,
        bytes: Self.spoil(files[chosen].bytes, using: &random)
      )
      do throws(CatalogueFaults) {
        let catalogue = try CataloguePack.parse(files: spoiled)
        #expect(catalogue.keys.count >= 128)
      } catch {
        #expect(!error.faults.isEmpty)
      }
    }
  }

  @Test("is refused at every point where it is cut off inside a table")
  func truncation() throws {
    let office = try #require(CatalogueFile.builtIn.first { $0.name == "office.toml" })
    for length in stride(from: 0, to: office.bytes.count, by: 7) {
      let cut = CatalogueFile(name: office.name, bytes: Array(office.bytes.prefix(length)))
      for fault in CataloguePack.check(files: [cut]) {
        #expect(fault.line >= 1)
      }
    }
    #expect(
      !CataloguePack.check(files: [CatalogueFile(name: "a", bytes: Array(office.bytes.prefix(200)))]).isEmpty
    )
  }

  private static func spoil(_ bytes: [UInt8], using random: inout Seeded) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...60, using: &random)))
      case 2: bytes.insert(contentsOf: Array((splices.randomElement(using: &random) ?? "[").utf8), at: place)
      default:
        let end = min(bytes.count, place + Int.random(in: 1...200, using: &random))
        bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
      }
    }
    return bytes
  }
}
