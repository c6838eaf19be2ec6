package import TerminalCanvas

/// What was decided about the terminal at the start, and why.
package struct Capabilities: Hashable, Sendable {
  /// Why a depth was chosen.
  package enum Reason: Hashable, Sendable {
    /// The settings ask for no colours, or `NO_COLOR` does.
    case asked
    case noColor
    /// The terminal's description says so.
    case terminfo(colors: Int)
    /// `COLORTERM` says 24 bits and there is a `-direct` description.
    case colorterm
  }

  /// The terminal type the screen is opened with.
  package var term: String
  /// How many colours are used.
  package var depth: ColorDepth
  /// Why.
  package var reason: Reason
  /// False where the character set is not UTF-8; text is then shown in ASCII.
  package var isUnicode: Bool

  /// False on terminals whose fonts have letters and lines but few signs; ASCII then stands for the signs.
  package var hasSigns: Bool {
    isUnicode && !["linux", "vt"].contains { term == $0 || term.hasPrefix($0 == "vt" ? "vt" : "linux-") }
  }

  package init(term: String, depth: ColorDepth, reason: Reason, isUnicode: Bool) {
    self.term = term
    self.depth = depth
    self.reason = reason
    self.isUnicode = isUnicode
  }

  /// Decides from the environment; `colors` gives a terminal type's number of colours, nil for an unknown type.
  ///
  /// `TERM` decides; ncurses does not look at `COLORTERM`, so 24 bits need a `-direct` description as well.
  package static func decide(
    environment: [String: String],
    isUnicode: Bool,
    isMono: Bool,
    colors: (String) -> Int?
  ) throws(TerminalError) -> Capabilities {
    let term = environment["TERM"] ?? ""
    guard !term.isEmpty, let count = colors(term) else { throw .unknownTerm(term) }
    func decided(_ depth: ColorDepth, _ reason: Reason, term name: String? = nil) -> Capabilities {
      Capabilities(term: name ?? term, depth: depth, reason: reason, isUnicode: isUnicode)
    }
    if isMono { return decided(.mono, .asked) }
    if let noColor = environment["NO_COLOR"], !noColor.isEmpty { return decided(.mono, .noColor) }
    switch count {
    case ..<8: return decided(.mono, .terminfo(colors: count))
    case ..<16: return decided(.ansi8, .terminfo(colors: count))
    case ..<256: return decided(.ansi16, .terminfo(colors: count))
    case 257...: return decided(.direct, .terminfo(colors: count))
    default: break
    }
    if ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "") {
      let suffix = "-256color"
      let base = term.hasSuffix(suffix) ? String(term.dropLast(suffix.count)) : term
      if let direct = colors(base + "-direct"), direct > 256 {
        return decided(.direct, .colorterm, term: base + "-direct")
      }
    }
    return decided(.indexed256, .terminfo(colors: count))
  }
}
