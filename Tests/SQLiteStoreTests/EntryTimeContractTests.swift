import AktenlageTesting
import Casework
import Testing

@Suite("Every store finds the files that got an entry in a time")
struct EntryTimeContractTests {
  @Test(
    "Each file once, in byte order and page by page; the first moment counts and the last does not",
    arguments: StoreKind.allCases
  )
  func times(kind: StoreKind) throws {
    try kind.with { store in
      // Entries of file n stand at the minutes 1 to n + 1 after the sample's moment.
      try store.writing { store in
        for number in 0..<7 {
          let texts = (0...number).map { "x\($0)" }
          let notes = try Sample.notes(texts, in: Sample.file(number), case: nil, act: Sample.act(number))
          try store.append(notes, after: Chain.origin)
        }
      }
      func files(
        _ first: Int,
        _ end: Int,
        after: FileReference? = nil,
        limit: Int = 100
      ) throws -> [FileReference] {
        try store.reading {
          try $0.files(
            withEntriesFrom: Sample.moment.adding(minutes: first),
            before: Sample.moment.adding(minutes: end),
            after: after,
            limit: limit
          )
        }
      }
      #expect(try files(0, 100) == (0..<7).map(Sample.file))
      #expect(try files(5, 6) == [4, 5, 6].map(Sample.file))
      #expect(try files(7, 100) == [Sample.file(6)])
      #expect(try files(8, 100).isEmpty)
      #expect(try files(5, 5).isEmpty)
      #expect(try files(0, 100, limit: 3) == [0, 1, 2].map(Sample.file))
      #expect(try files(0, 100, after: Sample.file(2), limit: 3) == [3, 4, 5].map(Sample.file))
    }
  }
}
