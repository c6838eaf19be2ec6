import Casework
import Office

/// Searching while a word is typed: every beginning of common names, of two names, of words in texts, and pairs of
/// words that are each in very many texts.
struct Searching: Measure {
  let name = "search as you type"

  func run(_ bench: BenchOffice) throws -> [Finding] {
    let searches = try typed(bench)
    let raw = try RawSearch(bench.raw)
    var worst = (milliseconds: 0.0, text: "")
    let ours = try Samples(
      searches.map { text in
        let time = try Stopwatch.milliseconds { _ = try bench.office.search(text, for: bench.caller) }
        if time > worst.milliseconds { worst = (time, text) }
        return time
      }
    )
    let words = searches.map { SearchTerms($0, references: bench.catalogue.references).words }
    let floor = try Stopwatch.samples(words) { try raw.find($0) }
    return [
      Finding(
        measure: name,
        ours: ours,
        floor: floor.p50,
        aims: [.p50(5), .worst(50)],
        remark: "\(ours.count) searches, worst: \(worst.text)"
      )
    ]
  }

  private func typed(_ bench: BenchOffice) throws -> [String] {
    let common = try column(
      "SELECT word FROM name_keys GROUP BY word ORDER BY count(*) DESC, word LIMIT 30",
      bench
    )
    let pairs = try column(
      """
      SELECT min(word) || ' ' || max(word) FROM name_keys GROUP BY file_id HAVING count(*) > 1
      ORDER BY file_id * 7919 % 10007, file_id LIMIT 20
      """,
      bench
    )
    let texts = try column("SELECT folded FROM texts ORDER BY id * 7919 % 10007, id LIMIT 2000", bench)
    var counts: [String: Int] = [:]
    for text in texts {
      for word in Set(text.split(separator: " ")) { counts[String(word), default: 0] += 1 }
    }
    let words = counts.filter { $0.key.count > 2 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(
      \.key
    )
    var searches: [String] = []
    for text in common.prefix(15) + pairs + words.prefix(15) + words.suffix(10) {
      searches += beginnings(of: text)
    }
    searches += common
    // Each of very many texts or names, together of few: the hardest to answer.
    for (index, word) in words.prefix(12).enumerated() {
      for other in words.prefix(12).dropFirst(index + 1) { searches.append("\(word) \(other)") }
    }
    for (index, word) in common.prefix(8).enumerated() {
      for other in common.prefix(8).dropFirst(index + 1) { searches.append("\(word) \(other)") }
      searches.append("\(word) \(words.first ?? "")")
    }
    return searches
  }

  /// Everything that stands in the field while the text is typed.
  private func beginnings(of text: String) -> [String] {
    (1...max(1, text.count)).map { String(text.prefix($0)) }
  }

  private func column(_ sql: String, _ bench: BenchOffice) throws -> [String] {
    var values: [String] = []
    try bench.raw.prepare(sql).run { row in
      values.append(row.text(0))
      return true
    }
    return values
  }
}
