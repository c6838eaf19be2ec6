import TerminalCanvas
import Testing

/// Mouse reports as they come in bytes, also broken and hostile ones, and double clicks; the clipboard's bytes.
@Suite("Mouse and clipboard bytes")
struct MouseTests {
  private func events(_ text: String, split: Bool) -> [Event] {
    var parser = KeyParser()
    guard split else { return parser.feed(Array(text.utf8)) }
    return text.utf8.flatMap { parser.feed([$0]) }
  }

  @Test(
    "A report is one event, however it is cut",
    arguments: [
      ("[<0;1;1M", Mouse(.press(.left), at: Point(column: 0, row: 0))),
      ("[<0;0;0M", Mouse(.press(.left), at: Point(column: 0, row: 0))),
      ("[<0;99999;99999M", Mouse(.press(.left), at: Point(column: 99_998, row: 99_998))),
      ("[<0;999999999999;2M", Mouse(.press(.left), at: Point(column: 0, row: 1))),
      ("[<64;3;4M", Mouse(.wheelUp, at: Point(column: 2, row: 3))),
      ("[<65;3;4M", Mouse(.wheelDown, at: Point(column: 2, row: 3))),
      ("[<32;3;4M", Mouse(.drag(.left), at: Point(column: 2, row: 3))),
      ("[<0;3;4m", Mouse(.release(.left), at: Point(column: 2, row: 3))),
    ],
    [false, true]
  )
  func report(_ given: (String, Mouse), _ split: Bool) {
    #expect(events("\u{1B}" + given.0, split: split) == [.mouse(given.1)])
  }

  @Test(
    "What is no whole report is nothing, and the key after it is a key",
    arguments: ["[<M", "[<0M", "[<0;1M", "[<0;1;1;1M", "[<;;;M", "[<66;1;1M", "[<999;1;1M", "[<0;1 ;1M"]
  )
  func broken(_ text: String) {
    for split in [false, true] {
      #expect(events("\u{1B}" + text + "j", split: split) == [.key(.character("j"))])
    }
  }

  @Test("Two presses at one place in time are a double click, and only they")
  func clicks() {
    var counter = ClickCounter()
    func count(_ column: Int, _ time: Int) -> Int? {
      let event = Event.mouse(Mouse(.press(.left), at: Point(column: column, row: 0)))
      guard case .mouse(let mouse) = counter.count(event, milliseconds: time) else { return nil }
      return mouse.clicks
    }
    #expect([count(1, 0), count(1, 400), count(1, 500)] == [1, 2, 1])
    #expect([count(2, 600), count(3, 700), count(3, 1101)] == [1, 1, 1])
  }

  @Test(
    "A text for the clipboard is base64 in one sequence",
    arguments: [("a", "YQ=="), ("ab", "YWI="), ("abc", "YWJj"), ("54/33-ü", "NTQvMzMtw7w=")]
  )
  func clipboard(_ text: String, _ coded: String) {
    #expect(ClipboardText.sequence(for: text) == "\u{1B}]52;c;\(coded)\u{07}")
  }

  @Test("A text that is empty or too long is not sent")
  func limits() {
    #expect(ClipboardText.sequence(for: "") == nil)
    #expect(ClipboardText.sequence(for: String(repeating: "x", count: ClipboardText.longest)) != nil)
    #expect(ClipboardText.sequence(for: String(repeating: "x", count: ClipboardText.longest + 1)) == nil)
  }
}
