/// Decides whether a text has what a person typed to filter by.
enum TextFilter {
  /// True when every word typed stands somewhere in one of the texts, whatever its case.
  static func matches(_ query: String, in texts: [String]) -> Bool {
    let haystack = texts.map { $0.lowercased() }
    return query.lowercased().split(separator: " ")
      .allSatisfy { word in haystack.contains { $0.contains(word) } }
  }
}
