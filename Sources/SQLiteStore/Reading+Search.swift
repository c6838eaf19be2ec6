import Casework

extension Reading {
  func search(_ terms: SearchTerms, limit: Int) throws(RepositoryError) -> [SearchHit] {
    var found = FoundCases(limit: limit)
    var named: [CaseRow] = []
    if let reference = terms.caseReference, let row = try row(of: reference.text) { named.append(row) }
    if let reference = terms.fileReference { named += try rows(of: reference) }
    found.add(named, by: .reference)
    if let number = terms.azrNumber {
      let files = try persons(SearchStatement.azrNumber, [.text(number.text)])
      try add(files, by: .azrNumber, to: &found)
    }
    if let number = terms.passportNumber {
      let files = try persons(
        SearchStatement.passportNumber,
        [.text(number.searchKey)]
      )
      try add(files, by: .passportNumber, to: &found)
    }
    if let day = terms.dateOfBirth {
      let files = try persons(SearchStatement.dateOfBirth, [.text(day.text)])
      try add(files, by: .dateOfBirth, to: &found)
    }
    if !terms.words.isEmpty, !found.isFull { try add(named: terms.words, to: &found) }
    if !terms.textWords.isEmpty, !found.isFull { try add(containing: terms.textWords, to: &found) }
    return found.hits
  }

  func files(matching person: PersonIndex) throws(RepositoryError) -> [FileReference] {
    var ids: [Int64] = []
    func add(_ more: [Int64]) { ids += more.filter { !ids.contains($0) } }
    if let number = person.azrNumber {
      add(try persons(SearchStatement.azrNumber, [.text(number.text)]))
    }
    if let number = person.passportNumber {
      add(try persons(SearchStatement.passportNumber, [.text(number.searchKey)]))
    }
    add(
      try persons(
        SearchStatement.birthAndName,
        [.text(person.dateOfBirth.text), .text(person.nameKey)]
      )
    )
    var files: [FileReference] = []
    for id in ids.prefix(20) {
      let file = try connection.first("SELECT reference FROM files WHERE id = ?", [.int(id)]) {
        FileReference($0.text(0))
      }
      if let file { files.append(file) }
    }
    return files
  }

  /// Files in the order in which they were opened; a birthday of very many persons gives the newest of them.
  private func persons(_ sql: StaticSQL, _ values: [SQLValue]) throws(RepositoryError) -> [Int64] {
    try connection.all(sql, values) { $0.int(0) }.reversed()
  }

  /// Adds the newest cases of files that are not found yet. Of more than 4,096 files the newest are looked at.
  private func add(
    _ files: [Int64],
    by match: SearchHit.Match,
    to found: inout FoundCases
  ) throws(RepositoryError) {
    guard !files.isEmpty, !found.isFull else { return }
    var cases: [FoundCase] = []
    for file in files.suffix(4096) {
      cases += try connection.all(
        SearchStatement.casesOfFile,
        [.int(file)]
      ) { FoundCase(receivedAt: $0.int(0), reference: $0.text(1)) }
    }
    for newest in cases.sorted() where !found.isFull && !found.contains(newest.reference) {
      if let row = try row(of: newest.reference) { found.add([row], by: match) }
    }
  }

  /// Adds cases of persons whose names have, for each word, a word that begins with it.
  private func add(named words: [String], to found: inout FoundCases) throws(RepositoryError) {
    // The longest word is the rarest, most likely.
    guard let first = words.max(by: { $0.utf8.count < $1.utf8.count }) else { return }
    let others = words.filter { $0 != first }
    let files = try connection.budgeted { () throws(RepositoryError) in
      var files: Set<Int64> = []
      try connection.each(
        SearchStatement.nameBeginning,
        [.text(first), .text(end(of: first))]
      ) { (row) throws(RepositoryError) in
        files.insert(row.int(0))
        return true
      }
      var matching: [Int64] = []
      for file in files where try has(file, nameWords: others) { matching.append(file) }
      return matching.sorted()
    }
    try add(files, by: .name, to: &found)
  }

  private func has(_ file: Int64, nameWords words: [String]) throws(RepositoryError) -> Bool {
    for word in words {
      let found = try connection.first(
        SearchStatement.nameOfFile,
        [.int(file), .text(word), .text(end(of: word))]
      ) { _ in true }
      if found == nil { return false }
    }
    return true
  }

  /// Adds cases with an entry in whose text every word begins a word, the newest entry first.
  private func add(containing words: [String], to found: inout FoundCases) throws(RepositoryError) {
    let match = FullText(words)
    var references: [String] = []
    let room = limitOfTexts
    try connection.budgeted { () throws(RepositoryError) in
      var looked = 0
      try connection.each(
        SearchStatement.text,
        [.text(match.expression)]
      ) { (row) throws(RepositoryError) in
        looked += 1
        let reference = row.text(0)
        if !found.contains(reference), !references.contains(reference), match.holds(row.text(1)) {
          references.append(reference)
        }
        return looked < room && references.count < found.room
      }
    }
    for reference in references {
      if let row = try row(of: reference) { found.add([row], by: .text) }
    }
  }

  /// The most texts that one search reads.
  private var limitOfTexts: Int { 10_000 }

  /// The first text after all that begin with a word, as bytes.
  private func end(of word: String) -> String { word + "\u{10FFFF}" }
}

/// A case that was found, ordered newest first.
private struct FoundCase: Comparable {
  let receivedAt: Int64
  let reference: String

  static func < (left: FoundCase, right: FoundCase) -> Bool {
    left.receivedAt != right.receivedAt
      ? left.receivedAt > right.receivedAt
      : right.reference.utf8.lexicographicallyPrecedes(left.reference.utf8)
  }
}

/// Cases found so far, each once, by its strongest match.
private struct FoundCases {
  let limit: Int
  private(set) var hits: [SearchHit] = []
  private var references: Set<String> = []

  init(limit: Int) { self.limit = limit }

  var isFull: Bool { hits.count >= limit }
  var room: Int { limit - hits.count }

  func contains(_ reference: String) -> Bool { references.contains(reference) }

  /// Adds rows, newest first.
  mutating func add(_ rows: [CaseRow], by match: SearchHit.Match) {
    let ordered = rows.map {
      (FoundCase(receivedAt: $0.receivedAt.milliseconds, reference: $0.reference.text), $0)
    }
    .sorted { $0.0 < $1.0 }
    for (_, row) in ordered where !isFull && references.insert(row.reference.text).inserted {
      hits.append(SearchHit(row: row, match: match))
    }
  }
}
