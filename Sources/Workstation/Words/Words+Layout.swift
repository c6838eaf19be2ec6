import Casework

// In which order and with which columns lists are shown.

extension Words {
  /// The title of a column.
  ///
  /// - Parameter byTitle: whether the day of the list is the end of a title.
  func title(of column: QueueColumn, byTitle: Bool) -> String {
    switch column {
    case .sign: "!"
    case .reference: say("Aktenzeichen", "Reference")
    case .name: say("Name", "Name")
    case .nationality: say("Staat", "Nationality")
    case .matter: say("Anliegen", "Matter")
    case .area: say("Sachgebiet", "Area")
    case .state: say("Stand", "State")
    case .officer: say("Zuständig", "Officer")
    case .received: say("Eingang", "Received")
    case .titleEnd: say("Titel bis", "Title to")
    case .due: byTitle ? say("Titel bis", "Title to") : say("Frist", "Due")
    }
  }

  /// The name of an order in the list of them.
  func name(of key: QueueSort.Key, byTitle: Bool) -> String {
    switch key {
    case .list: byTitle ? say("Ende des Titels", "End of title") : say("Frist", "Due date")
    case .received: say("Eingang", "Receipt")
    case .name: say("Name", "Name")
    case .reference: say("Aktenzeichen", "Reference")
    case .officer: say("Zuständig", "Officer")
    }
  }

  /// In which order a list is, beside its length.
  func order(_ sort: QueueSort) -> String {
    let arrow = sort.isDescending ? "▼" : "▲"
    return switch sort.key {
    case .list: say("umgekehrt", "reversed") + " " + arrow
    case .received: say("nach Eingang", "by receipt") + " " + arrow
    case .name: say("nach Name", "by name") + " " + arrow
    case .reference: say("nach Aktenzeichen", "by reference") + " " + arrow
    case .officer: say("nach Zuständigen", "by officer") + " " + arrow
    }
  }

  func title(of kind: QueueChooser.Kind) -> String {
    switch kind {
    case .order: say("Ordnen nach", "Sort by")
    case .columns: say("Spalten", "Columns")
    }
  }

  /// What Enter does with the order that holds.
  var turnsRound: String { say("Enter kehrt um", "Enter reverses") }

  /// Why a column that is chosen cannot be seen.
  var noRoom: String { say("kein Platz", "no room") }

  /// What Space does in the list of columns.
  var showsOrHides: String { say("zeigen, verbergen", "show, hide") }

  /// Why a case stands where it does in a list that somebody has ordered.
  func placeByChoice(_ sort: QueueSort) -> Explanation {
    Explanation(
      what: say(
        "Sie haben die Liste selbst geordnet: \(order(sort)).",
        "You have ordered the list yourself: \(order(sort))."
      ),
      source: citation(of: .office),
      remedy: say(
        "Bei gleichem Wert entscheiden Eingang und Aktenzeichen. Die Taste \(key(.sortList)) führt zur Ordnung nach Frist zurück.",
        "Where it is equal, receipt and reference decide. The key \(key(.sortList)) leads back to the order by due date."
      )
    )
  }
}
