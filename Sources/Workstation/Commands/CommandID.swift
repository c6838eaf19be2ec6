/// Everything a key can ask for. One meaning for the whole program; screens offer those that they know.
package enum CommandID: String, CaseIterable, Hashable, Sendable {
  case help, palette, menu, why, back, leave, quit, redraw, suspend, appearance
  case goTo, firstRow, toList
  case openCases, lastCase, tour, coach, example
  case messages, readAll, readHints, mouse, copyValue, copyReference
  case open, refresh, search, filter, clearFilter, sortList, chooseColumns, news, views, actions, nextStep,
    undo
  case firstTab, secondTab, thirdTab, fourthTab, fifthTab, sixthTab, seventhTab, eighthTab, ninthTab
  case mark, markRange, markAll, clearMarks, runBatch, stopWork
  case previousTab, nextTab, switchPane, zoom, picture
  case note, decide, take, tick, requestDocuments, followUp
  case sign, signStack, returnDraft, remark, save, submit, edit, openItem
  case values, nextFault, findInText, editOutside
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
