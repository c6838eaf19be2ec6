package import Casework
import TerminalCanvas

/// How lists of cases are shown: in which order, and with which columns.
package struct QueueLayout: Hashable, Sendable {
  package var sort = QueueSort.standard
  /// The columns that are shown where there is room; those that are always shown count in any case.
  package var columns: Set<QueueColumn>

  package static let standard = QueueLayout(columns: [.sign, .reference, .name, .matter, .state, .due])

  /// The columns from left to right.
  ///
  /// - Parameter byTitle: whether the last one is the end of the title, which then is not shown twice.
  func shown(byTitle: Bool) -> [QueueColumn] {
    QueueColumn.allCases.filter { $0.isFixed || columns.contains($0) && !(byTitle && $0 == .titleEnd) }
  }

  /// The arrow over the column that orders the list; none in the list's own order.
  func arrow(byTitle: Bool) -> VirtualList<CaseReference>.Sort? {
    guard sort != .standard, let column = shown(byTitle: byTitle).firstIndex(of: QueueColumn(sort.key)) else {
      return nil
    }
    return VirtualList.Sort(column: column, isAscending: !sort.isDescending)
  }

  /// Those of the columns for which there is no room.
  func dropped(_ laidOut: [ListColumn], byTitle: Bool, columns: Int) -> Set<QueueColumn> {
    let shown = shown(byTitle: byTitle)
    let dropped = ColumnLayout(laidOut, width: max(columns - 3, 1)).dropped
    return Set(dropped.filter(shown.indices.contains).map { shown[$0] })
  }
}
