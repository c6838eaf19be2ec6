/// A piece of the text of a filter.
struct FilterToken: Hashable {
  enum Content: Hashable {
    case open, close, comma
    /// `:`, `=`, `~`, `<`, `<=`, `>`, `>=`.
    case sign(String)
    case word(String)
    /// What stood between quotation marks; never a key or a joining word.
    case quoted(String)
  }

  let content: Content
  let range: Range<Int>
}

extension FilterToken {
  /// The pieces of a text in their order.
  static func tokens(of text: String) throws(FilterFault) -> [FilterToken] {
    let characters = Array(text)
    var tokens: [FilterToken] = []
    var index = 0
    func add(_ content: Content, _ length: Int) {
      tokens.append(FilterToken(content: content, range: index..<index + length))
      index += length
    }
    while index < characters.count {
      let character = characters[index]
      if character.isWhitespace {
        index += 1
      } else if character == "(" {
        add(.open, 1)
      } else if character == ")" {
        add(.close, 1)
      } else if character == "," {
        add(.comma, 1)
      } else if let quote = Self.closing(character) {
        guard let end = characters[(index + 1)...].firstIndex(of: quote) else {
          throw FilterFault(index..<characters.count, .unbalanced(character))
        }
        add(.quoted(String(characters[(index + 1)..<end])), end - index + 1)
      } else if ":=~<>".contains(character) {
        let isLong = "<>".contains(character) && index + 1 < characters.count && characters[index + 1] == "="
        add(.sign(isLong ? "\(character)=" : String(character)), isLong ? 2 : 1)
      } else {
        let end = characters[index...].firstIndex(where: Self.endsWord) ?? characters.count
        add(.word(String(characters[index..<end])), end - index)
      }
    }
    return tokens
  }

  /// What closes a quotation; nil for what opens none.
  private static func closing(_ character: Character) -> Character? {
    switch character {
    case "\"": "\""
    case "„", "“": character == "„" ? "“" : "”"
    default: nil
    }
  }

  private static func endsWord(_ character: Character) -> Bool {
    character.isWhitespace || "(),:=~<>\"".contains(character)
  }
}
