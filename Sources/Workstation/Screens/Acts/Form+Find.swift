import Casework
import TerminalCanvas

extension Form {
  /// Begins a search in the text that has the focus; one that is on goes to its next place.
  mutating func find(_ context: Context) -> Reaction {
    guard beginFind(context.words.findWords) else { return .say(.info, context.words.noTextToSearch) }
    if let field = focusedField, find?.isStale == true { showMatches(in: field.id) }
    return .none
  }

  /// Answers `wantsMatches`: where the sought text stands, whatever its case and marks.
  mutating func showMatches(in id: FieldID) {
    guard let find else { return }
    showMatches(in: id, TextSearch(find.sought).places)
  }
}

extension ScrollText {
  /// Begins a search in the text; one that is on goes to its next place.
  mutating func find(_ context: Context) {
    beginFind(context.words.findWords)
    settleFind()
  }

  /// Shows where the text stands that is sought now.
  mutating func settleFind() {
    guard let find, find.isStale else { return }
    showMatches(TextSearch(find.sought).places)
  }
}
