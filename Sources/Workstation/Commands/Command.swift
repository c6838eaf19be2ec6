import TerminalCanvas

/// A command as the registry knows it: where it belongs and which keys it has until somebody changes them.
///
/// Key line, function keys, menus, palette, help and the printed list of keys are all drawn from this and from its words.
package struct Command: Hashable, Sendable {
  package let id: CommandID
  /// The menu it stands in.
  package let group: Group
  /// Where it can be given; empty where it is everywhere.
  package let places: [Place]
  /// The keys it has by itself; the one that hints show first.
  package let keys: [KeyStroke]

  init(_ id: CommandID, _ group: Group, _ places: [Place], _ keys: KeyStroke...) {
    self.id = id
    self.group = group
    self.places = places
    self.keys = keys
  }

  /// The menus, in their order.
  package enum Group: String, CaseIterable, Hashable, Sendable {
    case work, decision, view, go, program
  }

  /// Kinds of screens.
  package enum Place: String, CaseIterable, Hashable, Sendable {
    case queue, caseFile, document, form, review, letters, catalogue, readAloud
  }
}
