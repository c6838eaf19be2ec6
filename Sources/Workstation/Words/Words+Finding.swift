import TerminalCanvas

// Searching in a text.

extension Words {
  /// What stands in the line of a search.
  var findWords: FindWords {
    FindWords(label: say("Suchen", "Find"), nothing: say("nicht gefunden", "not found"), of: say("von", "of"))
  }

  /// The command that begins a search, and goes on in one that is on.
  func findOffer(isOn: Bool) -> Offer {
    isOn
      ? Offer(.findInText, say("nächste Stelle", "next place"), priority: nil)
      : Offer(.findInText, priority: 4)
  }

  /// The keys while a search is on.
  var findHints: [KeyLine.Entry] {
    [
      KeyLine.Entry("↓↑", say("nächste, vorige Stelle", "next, previous place"), priority: 1),
      KeyLine.Entry("Enter", say("hierbleiben", "stay here"), priority: 1),
      KeyLine.Entry("Esc", say("zurück zur Stelle davor", "back to where you were"), priority: 1),
    ]
  }

  /// Why two versions beside each other are not searched.
  var comparisonIsNotSearched: String {
    say(
      "Im Vergleich wird nicht gesucht; \(key(.compare)) zeigt wieder eine Fassung.",
      "A comparison is not searched; \(key(.compare)) shows one version again."
    )
  }

  /// A search where the focus is in no text.
  var noTextToSearch: String {
    say(
      "Suchen lässt sich in langen Texten; Tab geht zum nächsten Feld.",
      "Long texts can be searched; Tab goes to the next field."
    )
  }
}
