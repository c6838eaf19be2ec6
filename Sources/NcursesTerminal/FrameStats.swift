/// What one frame cost.
package struct FrameStats: Hashable, Sendable {
  /// Bytes sent to the terminal.
  package var bytes: Int
  /// Cells that differed from the frame before.
  package var cells: Int
  /// Calls of write(2): 1, or 0 where nothing changed.
  package var writes: Int

  package init(bytes: Int, cells: Int, writes: Int) {
    self.bytes = bytes
    self.cells = cells
    self.writes = writes
  }
}
