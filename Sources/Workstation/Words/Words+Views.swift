package import Casework
package import Office

// Saved views of lists.

extension Words {
  /// The box in which views are changed.
  var viewsTitle: String { say("Ansichten", "Views") }
  var saveView: String { say("sichern", "save") }
  var saveViewTitle: String { say("Ansicht sichern", "Save view") }
  var saveListAs: String { say("Diese Liste als Ansicht sichern …", "Save this list as a view …") }
  /// What a key does that makes a view the team's, or one's own again.
  var meOrTeam: String { say("für mich, fürs Team", "for me, for the team") }
  var pressAgainToDelete: String { say("noch einmal Entf: löschen", "Del again: delete") }
  /// The word of a filter that finds what is new.
  var newsWord: String { CaseFilter.Mark.news.words[language == .german ? 0 : 1] }

  func saveChanges(of name: ViewName) -> String {
    say(
      "\(quoted(name.text)) so sichern, wie die Liste jetzt ist",
      "Save \(quoted(name.text)) as the list is now"
    )
  }

  func renameTitle(_ name: ViewName) -> String {
    say("\(quoted(name.text)) umbenennen", "Rename \(quoted(name.text))")
  }

  func owner(of view: SavedView) -> String { view.owner.isTeam ? say("Team", "team") : say("eigene", "own") }

  /// For whom a view is saved.
  func viewFor(isTeam: Bool) -> String {
    isTeam
      ? say("Für: das ganze Team. Tab: nur für mich.", "For: the whole team. Tab: only for me.")
      : say("Für: mich. Tab: für das ganze Team.", "For: me. Tab: for the whole team.")
  }

  /// What was done with a view.
  package func done(_ wish: ViewWish) -> String {
    switch wish {
    case .save(let view): say("Gesichert: \(view.name).", "Saved: \(view.name).")
    case .replace(let old, let new) where old.owner != new.owner:
      new.owner.isTeam
        ? say("\(new.name): sieht jetzt das ganze Team.", "\(new.name): the whole team sees it now.")
        : say("\(new.name): sehen jetzt nur Sie.", "\(new.name): only you see it now.")
    case .replace(_, let new): say("Heißt jetzt: \(new.name).", "Its name is now: \(new.name).")
    case .remove(let view): say("Gelöscht: \(view.name).", "Deleted: \(view.name).")
    case .swap: say("Verschoben.", "Moved.")
    }
  }

  /// What is new about a case and since when that counts; nothing where nothing is.
  func news(of row: CaseRow, today: CivilDate) -> [Explanation] {
    let news = CaseNews.of(row, on: today)
    guard !news.isEmpty else { return [] }
    let happened = news.map { news in
      switch news {
      case .received: say("eingegangen", "received")
      case .moved: say("in einen anderen Stand gekommen", "moved to another state")
      case .due: say("fällig geworden", "fallen due")
      }
    }
    let begin = date(CaseNews.begin(on: today))
    return [
      Explanation(
        what: say(
          "Neu seit dem letzten Arbeitstag (\(begin)): \(list(happened)).",
          "New since the last working day (\(begin)): \(list(happened))."
        ),
        source: citation(of: .office),
        remedy: say(
          "Die Taste \(key(.news)) zeigt alle Vorgänge der Liste, an denen etwas neu ist.",
          "The key \(key(.news)) shows all cases of the list about which something is new."
        )
      )
    ]
  }

  /// Why a view shows its whole list.
  func unreadableView(_ name: ViewName) -> String {
    say(
      "Der Filter von \(quoted(name.text)) ist nicht mehr lesbar; die Liste ist ungefiltert.",
      "The filter of \(quoted(name.text)) cannot be read any more; the list is unfiltered."
    )
  }

  /// Why a text is no name of a view.
  package func sentence(for fault: ViewNameFault) -> String {
    switch fault {
    case .empty: say("Bitte geben Sie einen Namen an.", "Please give a name.")
    case .tooLong:
      say(
        "Der Name einer Ansicht hat höchstens \(ViewName.longest) Zeichen.",
        "The name of a view has \(ViewName.longest) characters at most."
      )
    case .invisible:
      say("Der Name enthält ein unsichtbares Zeichen.", "The name holds a character that cannot be seen.")
    }
  }
}
