import TerminalCanvas
import Testing

@Suite("Key parser")
struct KeyParserTests {
  private func events(_ text: String) -> [Event] {
    var parser = KeyParser()
    return parser.feed(Array(text.utf8))
  }

  @Test(
    "knows the keys of xterm, tmux, linux and rxvt",
    arguments: [
      ("\u{1B}[A", Key.up, []), ("\u{1B}OA", .up, []), ("\u{1B}[1;2A", .up, .shift),
      ("\u{1B}[1;5D", .left, .control),
      ("\u{1B}[1;3C", .right, .alt), ("\u{1B}[1;8B", .down, [.shift, .alt, .control]),
      ("\u{1B}\u{1B}[A", .up, .alt),
      ("\u{1B}[a", .up, .shift), ("\u{1B}Oa", .up, .control), ("\u{1B}[H", .home, []),
      ("\u{1B}[1~", .home, []),
      ("\u{1B}[7~", .home, []), ("\u{1B}[F", .end, []), ("\u{1B}OF", .end, []), ("\u{1B}[4~", .end, []),
      ("\u{1B}[8~", .end, []), ("\u{1B}[2~", .insert, []), ("\u{1B}[3~", .delete, []),
      ("\u{1B}[3;5~", .delete, .control),
      ("\u{1B}[3^", .delete, .control), ("\u{1B}[3$", .delete, .shift), ("\u{1B}[5~", .pageUp, []),
      ("\u{1B}[6;2~", .pageDown, .shift), ("\u{1B}OP", .function(1), []), ("\u{1B}[11~", .function(1), []),
      ("\u{1B}[[A", .function(1), []), ("\u{1B}[[E", .function(5), []), ("\u{1B}[15~", .function(5), []),
      ("\u{1B}[17~", .function(6), []), ("\u{1B}[21~", .function(10), []), ("\u{1B}[24~", .function(12), []),
      ("\u{1B}[1;2P", .function(1), .shift), ("\u{1B}[1;5S", .function(4), .control),
      ("\u{1B}O2P", .function(1), .shift),
      ("\u{1B}[24;2~", .function(12), .shift), ("\u{1B}[20;5~", .function(9), .control),
      ("\u{1B}[25~", .function(1), .shift),
      ("\u{1B}[34~", .function(8), .shift), ("\u{1B}[23^", .function(11), .control),
      ("\u{1B}[Z", .tab, .shift),
      ("\t", .tab, []), ("\r", .enter, []), ("\n", .enter, []), ("\u{7F}", .backspace, []),
      ("\u{8}", .backspace, []),
      ("\u{1B}\u{7F}", .backspace, .alt), ("\u{1B}\r", .enter, .alt), ("\u{1}", .character("a"), .control),
      ("\u{1A}", .character("z"), .control), ("\u{0}", .character(" "), .control),
      ("\u{1B}m", .character("m"), .alt),
      ("ö", .character("ö"), []), ("\u{1B}M", .character("M"), .alt), ("漢", .character("漢"), []),
      ("\u{1B}[27;5;13~", .enter, .control), ("\u{1B}[107;5u", .character("k"), .control),
      ("\u{1B}OM", .enter, []),
      ("\u{1B}Op", .character("0"), []), ("\u{1C}", .character("\\"), .control), ("Z", .character("Z"), []),
    ] as [(String, Key, Modifiers)]
  )
  func keys(bytes: String, key: Key, modifiers: Modifiers) {
    #expect(events(bytes) == [.key(key, modifiers)])
  }

  @Test(
    "swallows what is no key",
    arguments: [
      "\u{1B}[?62;22c", "\u{1B}[>1;10;0c", "\u{1B}[?2026;2$y", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\",
      "\u{1B}]0;q\u{7}",
      "\u{1B}P1+r544e=787465\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[12;40R", "\u{1B}[?1u", "\u{1B}[999x",
      "\u{1B}[1;2;3;4;5;6;7;8q", "\u{1B}[M !!", "\u{1B}[99999999999999999999~", "\u{1B}[<0;1M", "\u{9B}",
    ]
  )
  func swallows(bytes: String) {
    #expect(events(bytes + "k") == [.key(.character("k"))])
  }

  @Test("reads a paste as one event, with its line breaks as LF, whatever stands in it")
  func paste() {
    #expect(
      events("\u{1B}[200~a\r\nb\rc\u{1B}[Aö\u{1B}[201~q") == [
        .paste("a\nb\nc\u{1B}[Aö"), .key(.character("q")),
      ]
    )
    let long = String(repeating: "Zeile äöü\n", count: 200_000)
    #expect(events("\u{1B}[200~" + long + "\u{1B}[201~") == [.paste(long)])
  }

  @Test("gives a paste beyond the limit in parts and loses nothing")
  func hugePaste() {
    let long = String(repeating: "Absatz 漢\r", count: KeyParser.pasteLimit / 5)
    var text = ""
    var parts = 0
    for event in events("\u{1B}[200~" + long + "\u{1B}[201~") {
      guard case .paste(let part) = event else { continue }
      text += part
      parts += 1
    }
    #expect(parts > 1)
    #expect(text.utf8.elementsEqual(long.utf8.map { $0 == 0x0D ? 0x0A : $0 }))
  }

  @Test("reads focus and mouse")
  func mouse() {
    #expect(events("\u{1B}[I\u{1B}[O") == [.focus(true), .focus(false)])
    #expect(events("\u{1B}[<0;300;100M") == [.mouse(Mouse(.press(.left), at: Point(column: 299, row: 99)))])
    #expect(events("\u{1B}[<2;1;1m") == [.mouse(Mouse(.release(.right), at: Point(column: 0, row: 0)))])
    #expect(
      events("\u{1B}[<36;2;3M") == [
        .mouse(Mouse(.drag(.left), at: Point(column: 1, row: 2), modifiers: .shift))
      ]
    )
    #expect(events("\u{1B}[<65;2;3M") == [.mouse(Mouse(.wheelDown, at: Point(column: 1, row: 2)))])
  }

  @Test("tells a lone Esc after a silence, and a key that was split is still that key")
  func escape() {
    var parser = KeyParser()
    #expect(parser.feed([0x1B]) == [])
    #expect(parser.isPending)
    #expect(parser.flush() == [.key(.escape)])
    #expect(!parser.isPending)
    #expect(parser.feed([0x1B, 0x5B]) == [])
    #expect(parser.flush() == [])
    #expect(parser.feed([0x41]) == [.key(.up)])
    #expect(parser.feed([0x1B, 0x1B]) == [])
    #expect(parser.flush() == [.key(.escape), .key(.escape)])
  }

  @Test("gives up on a sequence that never ends, without typing it")
  func givesUp() {
    for start in ["\u{1B}[12;", "\u{1B}]11;rgb", "\u{1B}Pq", "\u{1B}[[", "\u{1B}[M!"] {
      var parser = KeyParser()
      #expect(parser.feed(Array(start.utf8)) == [])
      var found: [Event] = []
      for _ in 0..<1000 where parser.isPending { found += parser.flush() }
      #expect(found == [])
      #expect(parser.feed([0x6B]) == [.key(.character("k"))])
    }
  }

  @Test("notes what the terminal says about itself")
  func reports() {
    var parser = KeyParser()
    _ = parser.feed(Array("\u{1B}[?2026;2$y\u{1B}[?62;4c".utf8))
    #expect(parser.reportedModes == [2026: 2])
    #expect(parser.hasAnswered)
  }

  @Test("reads the same events wherever the bytes are split", arguments: 0..<300)
  func splits(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "\u{1B}[A", "\u{1B}OP", "\u{1B}[1;5C", "ö", "漢", "q", "\u{1B}[200~Text\u{1B}[201~", "\u{1B}[<0;10;10M",
      "\u{1B}]0;x\u{7}", "\u{1B}[?2026;2$y", "\u{1B}m", "\u{1B}[[B", "\r", "😀", "\u{1B}[3$", "\u{1B}[I",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<60 {
      if Bool.random(using: &generator) || seed % 2 == 0 {
        bytes += Array(pieces[Int.random(in: 0..<pieces.count, using: &generator)].utf8)
      } else {
        bytes.append(UInt8.random(in: 0...255, using: &generator))
      }
    }
    var whole = KeyParser()
    let expected = whole.feed(bytes)
    var split = KeyParser()
    var found: [Event] = []
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + Int.random(in: 1...7, using: &generator))
      found += split.feed(bytes[start..<end])
      start = end
    }
    #expect(found == expected)
    for _ in 0..<1000 where whole.isPending { _ = whole.flush() }
    #expect(!whole.isPending)
  }
}
