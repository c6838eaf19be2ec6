import Casework

/// Why a text is not searched for as it stands.
package enum SearchProblem: Hashable, Sendable {
  /// Neither a letter nor a digit is in it.
  case nothingToFind
  /// It has more characters than this.
  case tooLong(limit: Int)
  /// It has more words than this; what lies behind them would be passed over in silence.
  case tooManyWords(limit: Int)

  /// The most characters of a search text; the longest names of the register are shorter.
  package static let maximumCharacters = 200

  /// What stands against searching for a text; nil when nothing does.
  package init?(_ text: String) {
    // Counting all of a pasted book would keep the keys waiting.
    guard text.index(text.startIndex, offsetBy: Self.maximumCharacters + 1, limitedBy: text.endIndex) == nil
    else {
      self = .tooLong(limit: Self.maximumCharacters)
      return
    }
    let words = SearchForm.words(text).count
    if words == 0 {
      self = .nothingToFind
    } else if words > SearchTerms.maximumWords {
      self = .tooManyWords(limit: SearchTerms.maximumWords)
    } else {
      return nil
    }
  }
}

extension Words {
  /// Why a text is not searched for.
  package func explanation(of problem: SearchProblem) -> Explanation {
    Explanation(what: what(of: problem), source: say("Suche", "search"), remedy: remedy(of: problem))
  }

  /// The same in one line.
  func sentence(for problem: SearchProblem) -> String { "\(what(of: problem)) \(remedy(of: problem))" }

  private func what(of problem: SearchProblem) -> String {
    switch problem {
    case .nothingToFind:
      say("Hier steht weder ein Buchstabe noch eine Ziffer.", "There is neither a letter nor a digit.")
    case .tooLong(let limit):
      say("Das sind mehr als \(number(limit)) Zeichen.", "These are more than \(number(limit)) characters.")
    case .tooManyWords(let limit):
      say("Das sind mehr als \(number(limit)) Wörter.", "These are more than \(number(limit)) words.")
    }
  }

  private func remedy(of problem: SearchProblem) -> String {
    switch problem {
    case .nothingToFind:
      say(
        "Suchen Sie nach Name, Nummer, Geburtstag oder Wort.",
        "Search for a name, number, birth date or word."
      )
    case .tooLong, .tooManyWords:
      say("Wenige Wörter oder eine Nummer genügen.", "A few words or a number are enough.")
    }
  }
}
