/// The characters a border is drawn with; all take one column.
package enum BorderStyle: String, Hashable, Sendable, CaseIterable {
  case light, heavy, double, ascii, none

  struct Glyphs {
    var horizontal, vertical, topLeft, topRight, bottomLeft, bottomRight: Unicode.Scalar
  }

  var glyphs: Glyphs {
    switch self {
    case .light:
      Glyphs(horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘")
    case .heavy:
      Glyphs(horizontal: "━", vertical: "┃", topLeft: "┏", topRight: "┓", bottomLeft: "┗", bottomRight: "┛")
    case .double:
      Glyphs(horizontal: "═", vertical: "║", topLeft: "╔", topRight: "╗", bottomLeft: "╚", bottomRight: "╝")
    case .ascii:
      Glyphs(horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+")
    case .none:
      Glyphs(horizontal: " ", vertical: " ", topLeft: " ", topRight: " ", bottomLeft: " ", bottomRight: " ")
    }
  }
}
