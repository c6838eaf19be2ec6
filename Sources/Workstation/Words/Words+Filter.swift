package import Casework

// The filter of a list: the names that it knows, and what is wrong with a text.

extension FilterVocabulary {
  /// The names of an office in both languages, those of one language first.
  ///
  /// - Parameters:
  ///   - day: names of matters that hold on this day go before older ones.
  ///   - me: whom `ich` and `me` mean.
  package init(
    _ language: Language,
    catalogue: Catalogue,
    organisation: Organisation,
    on day: CivilDate,
    me: OfficerID?
  ) {
    let all = language == .german ? [Words(.german), Words(.english)] : [Words(.english), Words(.german)]
    self.init(
      states: ProcessingState.allCases.map { state in
        Term(state, all.flatMap { [$0.name(of: state), $0.shortName(of: state)] } + [state.rawValue])
      },
      areas: Sachgebiet.allCases.map { area in Term(area, all.map { $0.name(of: area) } + [area.rawValue]) },
      matters: catalogue.matters(on: day).map { matter in
        Term(matter.key, all.map { $0.text(matter.name) } + [matter.key.rawValue])
      },
      officers: organisation.officers.values.map { Term($0.id, [$0.id.text, $0.name]) },
      nationalities: Nationality.all.map { Term($0, [$0.germanName, $0.key]) },
      me: me
    )
  }
}

extension Words {
  /// A filter as it is written in the language of the words.
  package func text(of filter: CaseFilter, _ vocabulary: FilterVocabulary) -> String {
    filter.text(vocabulary, isGerman: language == .german)
  }

  /// What is wrong with the text of a filter, and where in it.
  package func explanation(of fault: FilterFault, in text: String) -> Explanation {
    let place = number(fault.range.lowerBound + 1)
    return Explanation(
      what: line(for: fault),
      source: say("Filter, Zeichen \(place)", "filter, character \(place)"),
      remedy: say(
        "Beispiel: stand:entwurf frist<14t nicht reif.",
        "Example: stage:draft deadline<14d not ready."
      )
    )
  }

  /// What is wrong with the text of a filter, in one line.
  package func line(for fault: FilterFault) -> String {
    switch fault.reason {
    case .tooLong(let most):
      say(
        "Der Filter ist länger als \(number(most)) Zeichen.",
        "The filter is longer than \(number(most)) characters."
      )
    case .tooDeep(let most):
      say("Der Filter hat mehr als \(most) Teile ineinander.", "The filter has more than \(most) parts.")
    case .unbalanced(let sign):
      say("\(sign) steht ohne Gegenstück.", "\(sign) has no counterpart.")
    case .nothing: say("Hier fehlt etwas.", "Something is missing here.")
    case .unknownKey(let word): unknown(word)
    case .unknownValue(let key, let text):
      say(
        "\(key.word(isGerman: true)) kennt \(quoted(beginning(of: text))) nicht.",
        "\(key.word(isGerman: false)) has no \(quoted(beginning(of: text)))."
      )
    case .wrongSign(let key, let sign):
      say(
        "\(sign) passt nicht zu \(key.word(isGerman: true)); möglich: \(signs(of: key)).",
        "\(sign) does not fit \(key.word(isGerman: false)); possible: \(signs(of: key))."
      )
    case .notADay(let text):
      say(
        "\(quoted(beginning(of: text))) ist kein Tag und keine Zeit wie 14t, 2w, 3m.",
        "\(quoted(beginning(of: text))) is neither a day nor a span such as 14d, 2w, 3m."
      )
    }
  }

  private func unknown(_ word: String) -> String {
    let isGerman = language == .german
    let what = say(
      "\(quoted(beginning(of: word))) gibt es nicht",
      "\(quoted(beginning(of: word))) is unknown"
    )
    if let key = FilterKey.nearest(to: word) {
      return what + say("; gemeint: ", "; did you mean ") + key.word(isGerman: isGerman) + "?"
    }
    let some: [FilterKey] = isAtScreen ? [.state, .deadline, .name] : FilterKey.allCases
    return what + say("; möglich: ", "; possible: ") + list(some.map { $0.word(isGerman: isGerman) }) + "."
  }

  /// As much of what somebody typed as tells it apart in one line.
  private func beginning(of text: String) -> String { text.count > 16 ? text.prefix(15) + "…" : text }

  private func signs(of key: FilterKey) -> String {
    switch key {
    case .deadline, .received, .moved, .age, .titleEnd: "< <= : >= >"
    case .state, .matter, .area, .officer, .nationality, .name, .reference: ": ~"
    }
  }
}
