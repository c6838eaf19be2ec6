/// Why the full screen cannot start. A window that is too small is none of these: it is drawn into all the same.
package enum TerminalError: Error, Hashable, Sendable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// `TERM` is not set, or names a terminal that this machine knows nothing of.
  case unknownTerm(String)
  /// The terminal cannot place its cursor, as `dumb` cannot.
  case incapable(String)
  /// The system gave no memory or no descriptors.
  case noResources
}
