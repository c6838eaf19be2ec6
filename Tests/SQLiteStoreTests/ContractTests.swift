import AktenlageTesting
import Casework
import SQLiteStore
import Testing

@Suite("Every store keeps the contract")
struct ContractTests {
  @Test("Entries come back in order, byte for byte", arguments: StoreKind.allCases)
  func entriesComeBack(kind: StoreKind) throws {
    try kind.with { store in
      let file = Sample.file(1)
      let texts = [
        "Erste Notiz", "", "Zweite „Notiz“ \u{0} mit Null", String(repeating: "lang ", count: 2_000),
      ]
      let entries = try Sample.notes(texts, in: file, case: Sample.caseReference(1), act: Sample.act(1))
      let more = try Sample.notes(
        ["Nachtrag"],
        in: file,
        case: nil,
        act: Sample.act(2),
        after: entries[3].digest,
        firstFolio: 5
      )
      try store.writing { try $0.append(entries, after: Chain.origin) }
      try store.writing { try $0.append(more, after: entries[3].digest) }
      let back = try store.reading { try $0.entries(of: file) }
      #expect(back == entries + more)
      #expect(Chain.firstFault(in: back) == nil)
    }
  }
}
