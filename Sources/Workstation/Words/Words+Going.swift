// What is said where keys follow the key of going.

extension Words {
  var isInList: String { say("Sie sind schon im Arbeitsvorrat.", "You are in the queue already.") }

  /// A key behind the key of going that no command has.
  func leadsNowhere(_ stroke: KeyStroke) -> String {
    say(
      "\(key(.goTo)) \(name(of: stroke)) führt hier nirgendwohin; Esc schließt.",
      "\(key(.goTo)) \(name(of: stroke)) leads nowhere here; Esc closes."
    )
  }
}
