/// How many colours a terminal can show.
package enum ColorDepth: Hashable, Sendable, CaseIterable {
  /// Attributes only.
  case mono
  /// The eight colours of 1976; bright ones become bold.
  case ansi8
  case ansi16
  case indexed256
  /// 24 bits.
  case direct
}
