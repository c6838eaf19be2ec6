import AktenlageTesting
import Casework
import SQLiteStore
import Testing

@Suite("Every store keeps the contract")
struct ContractTests {
  struct Refused: Error {}

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
      #expect(try store.reading { try $0.entries(of: Sample.file(2)) }.isEmpty)
      #expect(try store.reading { try $0.file(of: Sample.caseReference(1)) } == file)
      #expect(try store.reading { try $0.file(of: Sample.caseReference(2)) } == nil)
    }
  }

  @Test("An erased entry is kept with its digests", arguments: StoreKind.allCases)
  func erased(kind: StoreKind) throws {
    try kind.with { store in
      let whole = try Sample.notes(["Notiz"], in: Sample.file(1), case: nil, act: Sample.act(1))[0]
      let erased = Entry(
        header: whole.header,
        content: nil,
        salt: nil,
        contentDigest: whole.contentDigest,
        digest: whole.digest
      )
      try store.writing { try $0.append([erased], after: Chain.origin) }
      #expect(try store.reading { try $0.entries(of: Sample.file(1)) } == [erased])
    }
  }

  @Test(
    "Entries that do not continue the chain are refused and change nothing",
    arguments: StoreKind.allCases
  )
  func brokenChain(kind: StoreKind) throws {
    try kind.with { store in
      let file = Sample.file(1)
      let kept = try Sample.notes(["eins"], in: file, case: nil, act: Sample.act(1))
      try store.writing { try $0.append(kept, after: Chain.origin) }
      let head = kept[0].digest
      let next = try Sample.notes(
        ["a", "b"],
        in: file,
        case: nil,
        act: Sample.act(2),
        after: head,
        firstFolio: 2
      )
      let gap = try Sample.notes(["a"], in: file, case: nil, act: Sample.act(3), after: head, firstFolio: 3)
      let other = try Sample.notes(["a"], in: Sample.file(2), case: nil, act: Sample.act(4))
      let changed = Entry(
        header: next[0].header,
        content: Array("{}".utf8),
        salt: next[0].salt,
        contentDigest: next[0].contentDigest,
        digest: next[0].digest
      )
      let wrong: [([Entry], SHA256Digest)] = [
        (kept, Chain.origin), (gap, head), (next.reversed(), head), (next, Chain.origin), ([changed], head),
        ([next[0]] + other, head), (other, head),
      ]
      for (entries, previous) in wrong {
        #expect(throws: RepositoryError.brokenChain(entries[0].header.file)) {
          try store.writing { try $0.append(entries, after: previous) }
        }
      }
      try store.writing { try $0.append(next, after: head) }
      #expect(try store.reading { try $0.entries(of: file) } == kept + next)
    }
  }

  @Test("An act is stored once", arguments: StoreKind.allCases)
  func actsOnce(kind: StoreKind) throws {
    try kind.with { store in
      let act = Sample.act(1)
      let receipt = ActReceipt(
        act: act,
        file: Sample.file(1),
        caseReference: Sample.caseReference(1),
        revision: 3,
        folios: [1, 2, 5],
        fingerprint: SHA256Digest.of([7])
      )
      let entries = try Sample.notes(["a"], in: Sample.file(1), case: nil, act: act)
      try store.writing { store in
        try store.append(entries, after: Chain.origin)
        #expect(try store.receipt(of: act) == nil)
        try store.remember(receipt)
        #expect(try store.receipt(of: act) == receipt)
      }
      #expect(try store.reading { try $0.receipt(of: act) } == receipt)
      #expect(throws: RepositoryError.self) { try store.writing { try $0.remember(receipt) } }
      for file in [1, 2].map(Sample.file) {
        let again = try Sample.notes(
          ["a"],
          in: file,
          case: nil,
          act: act,
          after: file == Sample.file(1) ? entries[0].digest : Chain.origin,
          firstFolio: file == Sample.file(1) ? 2 : 1
        )
        #expect(throws: RepositoryError.self) {
          try store.writing {
            try $0.append(again, after: file == Sample.file(1) ? entries[0].digest : Chain.origin)
          }
        }
      }
      #expect(try store.reading { try $0.entries(of: Sample.file(1)) } == entries)
    }
  }

  @Test("A case belongs to one file for good", arguments: StoreKind.allCases)
  func oneFile(kind: StoreKind) throws {
    try kind.with { store in
      let reference = Sample.caseReference(1)
      try store.writing { store in
        let notes = try Sample.notes(["a"], in: Sample.file(1), case: reference, act: Sample.act(1))
        try store.append(notes, after: Chain.origin)
      }
      #expect(throws: RepositoryError.self) {
        try store.writing { store in
          let notes = try Sample.notes(["a"], in: Sample.file(2), case: reference, act: Sample.act(2))
          try store.append(notes, after: Chain.origin)
        }
      }
      #expect(try store.reading { try $0.file(of: reference) } == Sample.file(1))
    }
  }

  @Test("What a body throws undoes everything it wrote", arguments: StoreKind.allCases)
  func rollback(kind: StoreKind) throws {
    try kind.with { store in
      let officer = Officer(
        id: try Sample.officer("anna"),
        name: "Anna",
        roles: [.caseworker],
        sachgebiet: nil
      )
      #expect(throws: Refused.self) {
        try store.writing { store in
          try store.keep(try Sample.person("Demir"), file: 1)
          try store.put(officer)
          _ = try store.nextSerial(year: 2026, of: .caseReference)
          #expect(try store.search(try Sample.terms("demir"), limit: 5).count == 1)
          throw Refused()
        }
      }
      try store.reading { (store) throws in
        #expect(try store.entries(of: Sample.file(1)).isEmpty)
        #expect(try store.officers().isEmpty)
        #expect(try store.queue(QueueQuery(filter: .all)) == QueuePage(rows: [], total: 0))
        #expect(try store.search(try Sample.terms("demir"), limit: 5).isEmpty)
        #expect(try store.search(try Sample.terms("angelegt"), limit: 5).isEmpty)
      }
      #expect(try store.writing { try $0.nextSerial(year: 2026, of: .caseReference) } == 1)
      // The same act can be stored now: nothing of it was kept.
      try store.writing { try $0.keep(try Sample.person("Demir"), file: 1) }
    }
  }

  @Test("Serials count from 1 in each year and kind", arguments: StoreKind.allCases)
  func serials(kind: StoreKind) throws {
    try kind.with { store in
      let numbers = try store.writing { store in
        try [2026, 2026, 2027].flatMap { year in
          try SerialKind.allCases.map { try store.nextSerial(year: year, of: $0) }
        }
      }
      #expect(numbers == [1, 1, 2, 2, 1, 1])
      #expect(try store.writing { try $0.nextSerial(year: 2026, of: .fileReference) } == 3)
    }
  }

  @Test("A read sees one moment, whatever is written meanwhile", arguments: StoreKind.allCases)
  func oneMoment(kind: StoreKind) throws {
    try kind.with { store in
      try store.reading { (reading) throws in
        #expect(try reading.officers().isEmpty)
        let officer = Officer(id: try Sample.officer("anna"), name: "Anna", roles: [], sachgebiet: nil)
        try store.writing { try $0.put(officer) }
        #expect(try reading.officers().isEmpty)
      }
      #expect(try store.reading { try $0.officers() }.count == 1)
    }
  }

  @Test("Officers come back by login, the newest word about each", arguments: StoreKind.allCases)
  func officers(kind: StoreKind) throws {
    try kind.with { store in
      var anna = Officer(
        id: try Sample.officer("anna"),
        name: "Anna Ünal",
        roles: [.caseworker, .teamLead],
        sachgebiet: .return,
        team: "R 2"
      )
      let root = Officer(
        id: try Sample.officer("a-root"),
        name: "",
        roles: [],
        sachgebiet: nil,
        isActive: false
      )
      try store.writing { store in
        try store.put(anna)
        try store.put(root)
      }
      anna.roles = Set(OfficerRole.allCases)
      try store.writing { try $0.put(anna) }
      #expect(try store.reading { try $0.officers() } == [root, anna])
      #expect(try store.reading { try $0.officer(root.id) } == root)
      #expect(try store.reading { try $0.officer(try Sample.officer("nobody")) } == nil)
    }
  }

  @Test("Deliveries are remembered once; refused ones stay, oldest first", arguments: StoreKind.allCases)
  func deliveries(kind: StoreKind) throws {
    try kind.with { store in
      let record = DeliveryRecord(
        submissionID: "8c5f",
        digest: .of([1]),
        fileName: "a b.zip",
        takenInAt: Sample.moment,
        caseReference: Sample.caseReference(1)
      )
      try store.writing { try $0.remember(record) }
      #expect(try store.reading { try $0.delivery("8c5f") } == record)
      #expect(try store.reading { try $0.delivery("8c60") } == nil)
      #expect(throws: RepositoryError.self) { try store.writing { try $0.remember(record) } }
      func rejected(_ name: String, _ minutes: Int, _ reasons: [String]) -> RejectedDelivery {
        let at = Sample.moment.adding(minutes: minutes)
        return RejectedDelivery(fileName: name, digest: .of([2]), at: at, reasons: reasons)
      }
      try store.writing { store in
        try store.remember(rejected("b", 5, ["$.person: fehlt", "zweite\nZeile"]))
        try store.remember(rejected("a", 1, []))
        try store.remember(rejected("b", 9, ["$.person.name: fehlt"]))
      }
      let expected = [rejected("a", 1, []), rejected("b", 5, ["$.person.name: fehlt"])]
      #expect(try store.reading { try $0.rejectedDeliveries() } == expected)
    }
  }

  @Test("Files are walked in byte order", arguments: StoreKind.allCases)
  func walk(kind: StoreKind) throws {
    try kind.with { store in
      try store.writing { store in
        for number in [3, 1, 20, 2] {
          let notes = try Sample.notes(["x"], in: Sample.file(number), case: nil, act: Sample.act(number))
          try store.append(notes, after: Chain.origin)
        }
      }
      try store.reading { (store) throws in
        #expect(try store.files(after: nil, limit: 3) == [1, 2, 3].map(Sample.file))
        #expect(try store.files(after: Sample.file(3), limit: 3) == [Sample.file(20)])
        #expect(try store.files(after: Sample.file(20), limit: 3).isEmpty)
      }
    }
  }

  @Test("A store says what it is and takes looks", arguments: StoreKind.allCases)
  func information(kind: StoreKind) throws {
    try kind.with { store in
      let expected = StoreInformation(isTraining: true, createdAt: Sample.moment, schemaVersion: 7)
      #expect(try store.reading { try $0.information() } == expected)
      let look = Look(
        at: Sample.moment,
        officer: try Sample.officer("anna"),
        kind: .search,
        subject: "Demir, 2 Treffer",
        purpose: ""
      )
      try store.writing { try $0.record([look, look]) }
    }
  }

  @Test("Attachments are kept under their digest, the empty one too", arguments: StoreKind.allCases)
  func attachments(kind: StoreKind) throws {
    try kind.with { (store) throws in
      for bytes in [[], [1, 2, 3], [UInt8](repeating: 7, count: 300_000)] as [[UInt8]] {
        let digest = SHA256Digest.of(bytes)
        #expect(try store.attachments.bytes(of: digest) == nil)
        #expect(try !store.attachments.contains(digest))
        #expect(try store.attachments.write(bytes) == digest)
        #expect(try store.attachments.write(bytes) == digest)
        #expect(try store.attachments.bytes(of: digest) == bytes)
        #expect(try store.attachments.contains(digest))
      }
    }
  }
}
