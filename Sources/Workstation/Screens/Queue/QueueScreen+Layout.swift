import Casework
package import TerminalCanvas

// Order and columns of the queue, chosen in a small list over it.
extension QueueScreen {
  package func hints(_ context: Context) -> [KeyLine.Entry] {
    chooser?.hints(context.words) ?? viewDialog?.hints(context.words) ?? []
  }

  mutating func runInChooser(_ command: CommandID, _ context: Context) -> Reaction {
    guard let chooser else { return .none }
    self.chooser = nil
    return show(command == .open ? chooser.chosen() : chooser.before, context)
  }

  mutating func typeInChooser(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    guard modifiers.isEmpty, var chooser else { return .none }
    chooser.handle(key)
    self.chooser = chooser
    return show(chooser.layout, context)
  }

  /// Shows lists so from now on; rows are asked for again only where their order is another one.
  private mutating func show(_ new: QueueLayout, _ context: Context) -> Reaction {
    let old = layout
    layout = new
    guard new.sort == old.sort else { return anotherList(context) }
    guard new != old else { return .none }
    showColumns()
    list.load(shownRows(context), from: window.start, count: window.total, status: list.status)
    return .none
  }
}
