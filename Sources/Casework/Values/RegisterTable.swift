import CRegisterTables

/// The lines of a table that is compiled into the program.
enum RegisterTable {
  static let nationalities = lines(register_table_nationalities())
  static let characters = lines(register_table_din91379_characters())
  static let searchForms = lines(register_table_din91379_search_form())

  private static func lines(_ table: register_table) -> [Substring] {
    let text = String(decoding: UnsafeBufferPointer(start: table.bytes, count: table.count), as: UTF8.self)
    return text.split(whereSeparator: \.isNewline)
  }

  /// The fields of a line, blanks around them dropped.
  static func fields(of line: Substring, separator: Character) -> [Substring] {
    line.split(separator: separator, omittingEmptySubsequences: false).map { field in
      let start = field.drop { $0 == " " }
      return start.last == " " ? start.dropLast() : start
    }
  }
}
