import Casework
import Exchange
import Testing

@Suite("Files of a run")
struct IntakeFolderTests {
  @Test("A folder gives its JSON files by name, one level deep")
  func folder() throws {
    let scratch = try Scratch()
    for name in ["b.json", "a.json", "Z.JSON", "ä.json", "note.txt", ".half.json", "json"] {
      try scratch.write([], to: name)
    }
    try scratch.makeFolder("sub.json")
    try scratch.write([], to: "sub.json/c.json")
    try scratch.link("link.json", to: "a.json")
    let names = ["Z.JSON", "a.json", "b.json", "link.json", "ä.json"]
    #expect(IntakeFolder.files(in: [scratch.folder]) == names.map { "\(scratch.folder)/\($0)" })
    #expect(IntakeFolder.files(in: ["\(scratch.folder)/"]) == names.map { "\(scratch.folder)/\($0)" })
  }

  @Test("Paths keep their order, and what is no folder stands for itself")
  func paths() throws {
    let scratch = try Scratch()
    try scratch.makeFolder("in")
    try scratch.write([], to: "in/a.json")
    try scratch.write([], to: "one.txt")
    try scratch.link("linked", to: "in")
    let paths = ["one.txt", "in", "nothing", "linked", "attachments"].map { "\(scratch.folder)/\($0)" }
    let files = ["one.txt", "in/a.json", "nothing", "linked"].map { "\(scratch.folder)/\($0)" }
    #expect(IntakeFolder.files(in: paths) == files)
  }

  @Test("What cannot be read says why")
  func unreadable() throws {
    let scratch = try Scratch()
    try scratch.write(Array(scratch.text.utf8), to: "good.json")
    try scratch.link("link.json", to: "good.json")
    try scratch.link("linked", to: "attachments")
    let expected: [(String, FileFault)] = [
      ("nothing.json", .missing), ("no/thing.json", .missing), ("good.json/x", .missing), ("", .missing),
      ("attachments", .notRegularFile), ("link.json", .symbolicLink), ("linked", .symbolicLink),
    ]
    for (name, fault) in expected {
      guard case .failure(let failure) = scratch.read(name) else {
        Issue.record("\(name) was taken")
        continue
      }
      #expect(failure.faults == [Fault(path: "$", position: nil, rule: .file(fault))], "\(name)")
      #expect(failure.fileName == name.split(separator: "/").last.map(String.init) ?? "")
      #expect(failure.digest == .of([]))
    }
    #expect(throws: Never.self) { try scratch.read("good.json").get() }
  }
}
