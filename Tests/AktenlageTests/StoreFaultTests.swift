import Foundation
import Glibc
import SQLiteStore
import Testing

@Suite("A store that cannot be used")
struct StoreFaultTests {
  private let reference = TestOffice.reference(1)

  @Test("A missing store is 69 and nothing is made in its place")
  func missing() throws {
    let office = TestOffice(empty: try Folder())
    for arguments in [["queue"], ["act", reference, "take"], ["verify"], ["intake", "x.json"], ["users"]] {
      #expect(try office.plain(arguments).status == 69, "\(arguments)")
    }
    #expect(!FileManager.default.fileExists(atPath: office.store.path()))
  }

  @Test("Somebody else's file is 69 and stays as it is")
  func foreign() throws {
    let office = try TestOffice()
    let text = Data(String(repeating: "Kein Bestand. ", count: 500).utf8)
    try replace(office.store, with: text)
    #expect(try office.plain(["queue"]).status == 69)
    #expect(try Data(contentsOf: office.store) == text)
  }

  @Test("A store of a newer program is 69 and stays as it is")
  func newer() throws {
    let office = try TestOffice()
    // The version of the form stands in the header of every SQLite file, four bytes from offset 60.
    try patch(office.store, at: 60, with: [0, 0, 0x0F, 0xFF])
    let before = try Data(contentsOf: office.store)
    let run = try office.plain(["queue"])
    #expect(run.status == 69)
    #expect(run.errors.contains("4095"))
    #expect(try Data(contentsOf: office.store) == before)
  }

  @Test("A damaged store is 69")
  func damaged() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let size = try #require(
      try FileManager.default.attributesOfItem(atPath: office.store.path())[.size] as? Int
    )
    try patch(office.store, at: 200, with: [UInt8](repeating: 0xA5, count: size - 200))
    for suffix in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: office.store.path() + suffix)
    }
    #expect(try office.plain(["queue"]).status == 69)
    #expect(try office.plain(["doctor"]).status == 69)
  }

  @Test("A store that others could read is 69")
  func tooOpen() throws {
    let office = try TestOffice()
    #expect(chmod(office.store.path(), 0o644) == 0)
    let run = try office.plain(["queue"])
    #expect(run.status == 69)
    #expect(run.errors.contains("chmod"))
  }

  @Test("A store that another program holds is 75, and goes on once it is let go")
  func locked() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let lock = open(office.store.path() + ".lock", O_RDWR | O_CLOEXEC)
    #expect(flock(lock, LOCK_EX) == 0)
    #expect(try office.run("act", reference, "take").status == 75)
    close(lock)
    #expect(try office.run("act", reference, "take").status == 0)
  }

  @Test("A disk that takes no more of a document is 73, and nothing of the act is kept")
  func full() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let file = office.folder.url.appending(path: "scan.pdf")
    try Data(repeating: 0x41, count: 400_000).write(to: file)
    let before = try office.run("show", reference, "--json").object["revision"] as? Int
    let run = try Run.of(
      URL(filePath: "/bin/bash"),
      [
        "-c",
        "trap '' XFSZ; ulimit -f 200; exec \"$0\" act \"$1\" receive-document --file \"$2\" --today \"$3\"",
        try Run.program.path(), reference, file.path(), office.today,
      ],
      environment: office.environment
    )
    #expect(run.status == 73, "\(run.errors)")
    #expect(try office.run("show", reference, "--json").object["revision"] as? Int == before)
    #expect(try office.run("verify").status == 0)
  }

  @Test("A disk that takes no more of an entry is 73, and nothing of the act is kept", arguments: [8, 64])
  func fullAtCommit(blocks: Int) throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let before = try office.run("show", reference, "--json").object["revision"] as? Int
    let run = try Run.of(
      URL(filePath: "/bin/bash"),
      [
        "-c", "trap '' XFSZ; ulimit -f \(blocks); exec \"$0\" act \"$1\" note --text Vermerk --today \"$2\"",
        try Run.program.path(), reference, office.today,
      ],
      environment: office.environment
    )
    #expect(run.status == 73, "\(run.errors)")
    #expect(try office.run("show", reference, "--json").object["revision"] as? Int == before)
  }

  @Test("A store that may only be read is 73, also for a look that could not be logged")
  func readOnly() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let folder = office.store.deletingLastPathComponent().path()
    let program = office.folder.url.appending(path: "aktenlage")
    try FileManager.default.copyItem(at: Run.program, to: program)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let path = "\(folder)/\(name)"
      #expect(chmod(path, name.hasSuffix(".files") ? 0o500 : 0o400) == 0)
    }
    #expect(chmod(folder, 0o500) == 0)
    defer { chmod(folder, 0o700) }
    // Permissions do not bind root, so root runs the program as somebody else.
    let drop =
      getuid() == 0
      ? "chown -R 65534:65534 . && exec setpriv --reuid=65534 --regid=65534 --clear-groups" : "exec"
    let run = try Run.of(
      URL(filePath: "/bin/sh"),
      [
        "-c", "cd \"$2\" && \(drop) \"$0\" queue --json --today \"$1\"", program.path(), office.today,
        office.folder.url.path(),
      ],
      environment: office.environment
    )
    #expect(run.status == 73, "\(run.output) \(run.errors)")
    #expect(!run.output.contains(reference))
  }

  @Test("Making a store where something stands is 73 and changes nothing")
  func exists() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    #expect(try office.run("init", "--training").status == 73)
    #expect(try office.run("queue", "--json").objects.count == 1)
  }

  @Test("A changed entry is found and named by case and folio")
  func changedEntry() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let word = "Wiedererkennbarer Vermerk"
    let folio = try #require(
      (try office.run("act", reference, "note", "--text", word, "--json").object["folios"] as? [Int])?.first
    )
    #expect(try office.run("verify", reference).status == 0)
    // What stands in the log alone has SQLite's own checksums; the change is to be one that only the chain can find.
    let store = try SQLiteStore.open(at: office.store.path())
    try store.mergeSearchIndex()
    store.close()
    for suffix in ["-wal", "-shm"] {
      try FileManager.default.removeItem(atPath: office.store.path() + suffix)
    }
    try tamper(office.store, word, "Wiedererkennbarer VERMERK")
    let run = try office.run("verify", "--json")
    #expect(run.status == 69)
    let first = try #require(try run.object["first"] as? [String: Any])
    #expect(first["reference"] as? String == reference)
    #expect(first["folio"] as? Int == folio)
    #expect(try office.run("show", reference).status == 69)
    #expect(try office.run("verify").output.contains("\(reference), Blatt \(folio)"))
  }

  @Test("A document that was changed on the disk is found")
  func changedDocument() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let folder = URL(filePath: office.store.path() + ".files")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
    let file = try #require(
      files?.compactMap { $0 as? URL }.first {
        (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
      }
    )
    chmod(file.path(), 0o600)
    try Data("gefälscht".utf8).write(to: file)
    let run = try office.run("verify", "--json")
    #expect(run.status == 69)
    #expect((try run.object["first"] as? [String: Any])?["kind"] as? String == "attachmentChanged")
  }

  @Test("Old halves of documents are named, and removed by the next intake; one that is being written stays")
  func halves() throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let folder = URL(filePath: office.store.path() + ".files")
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path()).first)
    let places = ["alt", "offen", "jung"].map { folder.appending(path: "\(name)/.new-\($0)") }
    for place in places { try Data("halb".utf8).write(to: place) }
    for place in places.prefix(2) {
      let old = [FileAttributeKey.modificationDate: Date(timeIntervalSinceNow: -3600)]
      try FileManager.default.setAttributes(old, ofItemAtPath: place.path())
    }
    let writer = open(places[1].path(), O_RDWR | O_CLOEXEC)
    defer { close(writer) }
    #expect(flock(writer, LOCK_EX) == 0)
    let verified = try office.run("verify", "--json")
    #expect(verified.status == 0)
    #expect(try verified.object["leftovers"] as? Int == 1)
    #expect(try office.run("doctor").output.contains("1 halbe Datei"))
    #expect(
      try office.run("intake", TestOffice.samples.appending(path: TestOffice.blueCard).path()).status == 0
    )
    #expect(places.map { FileManager.default.fileExists(atPath: $0.path()) } == [false, true, true])
    #expect(try office.run("verify", "--json").object["leftovers"] as? Int == 0)
  }

  private func replace(_ file: URL, with data: Data) throws {
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: data)
    try handle.close()
  }

  private func patch(_ file: URL, at offset: UInt64, with bytes: [UInt8]) throws {
    let handle = try FileHandle(forWritingTo: file)
    try handle.seek(toOffset: offset)
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
  }

  /// Changes a text where it stands in the store, as somebody with a hex editor would.
  private func tamper(_ store: URL, _ text: String, _ other: String) throws {
    let data = try Data(contentsOf: store)
    let range = try #require(data.range(of: Data(text.utf8)))
    try patch(store, at: UInt64(range.lowerBound), with: Array(other.utf8))
  }
}
