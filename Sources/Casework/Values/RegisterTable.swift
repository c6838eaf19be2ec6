import CRegisterTables

/// The lines of a table that is compiled into the program.
enum RegisterTable {
  static let nationalities = lines(register_table_nationalities())
  static let characters = lines(register_table_din91379_characters())
  static let searchForms = lines(register_table_din91379_search_form())

  private static func lines(_ table: register_table) -> [Substring] {
    let text = String(decoding: UnsafeBufferPointer(start: table.bytes, count: table.count), as: UTF8.self)
    // Over bytes: splitting by characters takes milliseconds, which the first search would wait for.
    return text.utf8.split(separator: 0x0A).map(Substring.init)
  }

  /// The fields of a line that semicolons part, blanks around them dropped.
  static func fields(of line: Substring) -> [Substring] {
    line.utf8.split(separator: 0x3B, omittingEmptySubsequences: false).map { field in
      var field = field.drop { $0 == 0x20 }
      while field.last == 0x20 { field.removeLast() }
      return Substring(field)
    }
  }
}
