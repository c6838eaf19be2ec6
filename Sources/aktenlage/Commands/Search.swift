import ArgumentParser
import Casework
import Office
import Workstation

/// `aktenlage search`: cases by name, number, date of birth, reference or text.
struct Search: Job {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: helpText("Vorgänge suchen.", "Search for cases."),
    discussion: helpText(
      """
      Gesucht wird nach Namen, Geburtstag, AZR- und Passnummer, Aktenzeichen und den Texten der Akten.

      Beispiele:
        aktenlage search öztürk
        aktenlage search 14.03.1991
      """,
      """
      Names, dates of birth, AZR and passport numbers, references and the texts of the files are searched.

      Examples:
        aktenlage search öztürk
        aktenlage search 14.03.1991
      """
    )
  )

  @OptionGroup var common: CommonOptions
  @Argument(help: help("Wonach gesucht wird.", "What to search for.", "text"))
  var text: [String]
  @Option(help: help("Höchstens so viele Treffer.", "At most so many hits.", "n"))
  var limit = 50

  func validate() throws {
    guard (1...1000).contains(limit) else {
      throw ValidationError(helpText("--limit reicht von 1 bis 1000.", "--limit is 1 to 1000."))
    }
  }

  func perform(_ output: inout Output) throws(Failure) {
    let text = text.joined(separator: " ")
    if let problem = SearchProblem(text) { throw .said(words.explanation(of: problem), .wrongUsage) }
    let workplace = try Workplace.open(common)
    let hits = try asked { () throws(OfficeError) in
      try workplace.office.search(text, limit: limit, for: workplace.caller)
    }
    try workplace.look(.search, "\(text): \(hits.count)")
    if common.json {
      for hit in hits { output.json(hit.row.json.adding(["match": .text(hit.match.code)])) }
      return
    }
    let table = CaseTable(hits.map(\.row), words, catalogue: workplace.office.catalogue)
    for (line, hit) in zip(table.lines, hits) {
      output.line(line)
      if common.explain { output.line("    " + words.name(of: hit.match)) }
    }
    output.line(words.count(hits.count, words.say("Treffer", "hit"), words.say("Treffer", "hits")))
  }
}

extension SearchHit.Match {
  /// The name of the match in JSON.
  var code: String {
    switch self {
    case .reference: "reference"
    case .azrNumber: "azrNumber"
    case .passportNumber: "passportNumber"
    case .dateOfBirth: "dateOfBirth"
    case .name: "name"
    case .text: "text"
    }
  }
}
