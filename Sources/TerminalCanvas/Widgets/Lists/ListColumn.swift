/// A column of a list: its title and how it shares the width.
package struct ListColumn: Hashable, Sendable {
  /// To which edge the text goes.
  package enum Alignment: Hashable, Sendable { case left, right }

  /// Where a text that is too long loses letters.
  package enum Cut: Hashable, Sendable {
    /// At its end: names, sentences.
    case end
    /// In its middle: references whose end tells them apart.
    case middle
  }

  /// What stands in the header.
  package var title: String
  /// Columns below which it is left out rather than drawn.
  package var minimum: Int
  /// Its share of the columns left over; 0 for a column that never grows.
  package var weight: Int
  /// To which edge its texts go.
  package var alignment: Alignment
  /// Where its texts are cut.
  package var cut: Cut
  /// Columns with a higher number are left out first; those with 0 never, as long as there is room for one.
  package var expendability: Int

  /// A column; without a weight it keeps its minimum.
  package init(
    _ title: String,
    minimum: Int,
    weight: Int = 0,
    alignment: Alignment = .left,
    cut: Cut = .end,
    expendability: Int = 0
  ) {
    self.title = title
    self.minimum = max(minimum, 1)
    self.weight = max(weight, 0)
    self.alignment = alignment
    self.cut = cut
    self.expendability = expendability
  }
}
