import OfficeFiles
import Testing

@Suite("The line of a key path")
struct TOMLLineIndexTests {
  private static let text = """
    # comment with = and [brackets]
    title = "a # no comment"  # a comment
    long = \"\"\"
    key = 1
    [no.table]\"\"\"
    after = 'it''s'
    [a.b]
    x = 1
    "quoted key" = 2
    c.d = { e = 1, f = [1, { g = 2 }] }
    list = [
      1, # one
      [2,
       3],
      { h = "]" },
    ]
    [[t]]
    x = 1
    [[t.u]]
    y = 1
    [[t]]
    x = 2
    [t.v]
    z = 1979-05-27
    last = 1
    """

  @Test(
    "is found for keys, tables, inline tables, list elements and repeated tables",
    arguments: [
      ("title", 2), ("long", 3), ("after", 6), ("a.b", 7), ("a.b.x", 8), ("a.b.quoted key", 9), ("a.b.c", 10),
      ("a.b.c.d", 10), ("a.b.c.d.f[1].g", 10), ("a.b.list", 11), ("a.b.list[0]", 12), ("a.b.list[1]", 13),
      ("a.b.list[1][1]", 14), ("a.b.list[2].h", 15), ("t", 17), ("t[0]", 17), ("t[0].x", 18),
      ("t[0].u[0].y", 20),
      ("t[1]", 21), ("t[1].x", 22), ("t[1].v.z", 24), ("t[1].v.last", 25),
    ]
  )
  func line(path: String, line: Int) {
    #expect(TOMLLineIndex(Self.text).line(of: path) == line)
  }

  @Test("falls back to the nearest parent, and to line 1")
  func parents() {
    let index = TOMLLineIndex(Self.text)
    #expect(index.line(of: "a.b.missing") == 7)
    #expect(index.line(of: "a.b.list[9].deep.er") == 11)
    #expect(index.line(of: "nothing") == 1)
    #expect(index.line(of: "") == 1)
  }

  @Test("knows repeated keys and tables, and does not take repeated [[tables]] for them")
  func repetitions() {
    let index = TOMLLineIndex("a = 1\nb = 2\na = 3\n[t]\nx = 1\n[t]\nx = 2\n[[u]]\n[[u]]\n")
    #expect(
      index.repetitions == [
        TOMLLineIndex.Repetition(path: "a", firstLine: 1, line: 3),
        TOMLLineIndex.Repetition(path: "t", firstLine: 4, line: 6),
        TOMLLineIndex.Repetition(path: "t.x", firstLine: 5, line: 7),
      ]
    )
    #expect(TOMLLineIndex(Self.text).repetitions.isEmpty)
  }

  @Test("finds its way again after a broken line")
  func recovery() {
    let index = TOMLLineIndex("a = \"open\nb = 2\n= 3\n[broken\nc = 4\n[d]\r\ne = 5\r\n")
    #expect(index.line(of: "b") == 2)
    #expect(index.line(of: "d.e") == 7)
  }

  @Test("ends on lists nested deeper than any file has")
  func depth() {
    let index = TOMLLineIndex("a = " + String(repeating: "[", count: 100_000) + "\nb = 1\n")
    #expect(index.line(of: "a") == 1)
  }
}
