/// Everything a key can ask for. One meaning for the whole program; screens offer those that they know.
package enum CommandID: String, CaseIterable, Hashable, Sendable {
  case help, palette, menu, why, back, leave, quit, redraw, suspend, appearance
  case open, refresh, search, filter, clearFilter, sortList, chooseColumns, actions, nextStep, undo
  case firstTab, secondTab, thirdTab, fourthTab, fifthTab, sixthTab, seventhTab, eighthTab, ninthTab
  case previousTab, nextTab, switchPane, zoom
  case note, decide, take, tick, requestDocuments, followUp
  case sign, returnDraft, save, submit, edit, openItem
  case values, nextFault, editOutside, findInText
  case nextItem, previousItem, compare, capture, asOf, catalogue, deadlineBook, letters, print
}

extension CommandID {
  /// The commands that choose a tab, first to ninth.
  static let tabs: [CommandID] = [
    .firstTab, .secondTab, .thirdTab, .fourthTab, .fifthTab, .sixthTab, .seventhTab, .eighthTab, .ninthTab,
  ]

  /// The number of a tab, counted from 0, for the commands that choose one.
  package var tabIndex: Int? { Self.tabs.firstIndex(of: self) }
}
