package import Casework

// Saved views of lists.

extension Words {
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
