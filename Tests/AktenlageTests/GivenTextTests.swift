import Foundation
import Testing

@Suite("A text that is given in a file")
struct GivenTextTests {
  @Test(
    "that cannot be taken is refused with its own reason",
    arguments: [
      ("fehlt.txt", nil, "lässt sich nicht lesen"), ("ordner", nil, "ist keine Datei"),
      ("latin1.txt", Data([0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72]), "ist kein Text in UTF-8"),
      ("gross.txt", Data(repeating: 0x61, count: 1_000_001), "ist zu groß"),
    ] as [(String, Data?, String)]
  )
  func refused(name: String, content: Data?, reason: String) throws {
    let office = try TestOffice(taking: [TestOffice.blueCard])
    let file = office.folder.url.appending(path: name)
    if name == "ordner" {
      try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
    }
    try content?.write(to: file)
    let run = try office.run("act", TestOffice.reference(1), "note", "--text", "@\(file.path())")
    #expect(run.status == 65)
    #expect(run.errors.contains(reason), "\(run.errors)")
  }
}
