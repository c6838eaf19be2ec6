/// Where a main pane and its preview lie, by the width there is.
package struct SplitLayout: Hashable, Sendable {
  /// Which pane has the whole area.
  package enum Zoom: Hashable, Sendable { case none, main, preview }

  /// The places of the panes and of the line between them; nil for what is not shown.
  package struct Panes: Hashable, Sendable {
    /// Where the main pane lies.
    package var main: Rect?
    /// Where the preview lies.
    package var preview: Rect?
    /// One row or column between the panes.
    package var divider: Rect?
    /// True when the preview is to the right of the main pane.
    package var isBeside: Bool
  }

  /// Columns from which the preview stands to the right, below which it stands underneath.
  package static let breakpoint = 110

  /// Which pane has the whole area now.
  package var zoom: Zoom
  /// The preview's share of the height when it stands underneath, in hundredths.
  package var previewShareBelow: Int
  /// The preview's share of the width when it stands to the right, in hundredths.
  package var previewShareBeside: Int

  /// A split; shares are kept between 10 and 90 hundredths.
  package init(zoom: Zoom = .none, previewShareBelow: Int = 35, previewShareBeside: Int = 35) {
    self.zoom = zoom
    self.previewShareBelow = min(max(previewShareBelow, 10), 90)
    self.previewShareBeside = min(max(previewShareBeside, 10), 90)
  }

  /// Gives the whole area to a pane, or back to both.
  package mutating func toggleZoom(ofPreview: Bool) {
    zoom = zoom == .none ? (ofPreview ? .preview : .main) : .none
  }

  /// The panes of an area; one with too few rows for both shows the main pane alone.
  package func panes(in rect: Rect) -> Panes {
    let isBeside = rect.columns >= Self.breakpoint
    switch zoom {
    case .main: return Panes(main: rect, preview: nil, divider: nil, isBeside: isBeside)
    case .preview: return Panes(main: nil, preview: rect, divider: nil, isBeside: isBeside)
    case .none: break
    }
    if isBeside {
      let (rest, preview) = rect.splitRight(rect.columns * previewShareBeside / 100)
      let (main, divider) = rest.splitRight(1)
      return Panes(main: main, preview: preview, divider: divider, isBeside: true)
    }
    guard rect.rows >= 5 else { return Panes(main: rect, preview: nil, divider: nil, isBeside: false) }
    let (rest, preview) = rect.splitBottom(max(rect.rows * previewShareBelow / 100, 1))
    let (main, divider) = rest.splitBottom(1)
    return Panes(main: main, preview: preview, divider: divider, isBeside: false)
  }
}
