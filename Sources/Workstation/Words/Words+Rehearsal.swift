package import Casework

extension Words {
  /// What another edition of the catalogue would change, and why.
  package func sentence(for change: RehearsalChange) -> String {
    switch change {
    case .matterGone(let key):
      say(
        "Das Anliegen \(key.rawValue) gibt es in der neuen Ausgabe nicht.",
        "The new edition has no matter \(key.rawValue)."
      )
    case .owner(let from, let to):
      say("Sachgebiet: ", "Sachgebiet: ") + arrow(from.map { name(of: $0) }, to.map { name(of: $0) })
    case .signOff(let outcome, let from, let to):
      say("Zeichnung (\(name(of: outcome))): ", "sign-off (\(name(of: outcome))): ")
        + arrow(from?.rawValue.uppercased(), to?.rawValue.uppercased())
    case .fee(let act, let from, let to):
      say("Gebühr (\(name(of: act))): ", "fee (\(name(of: act))): ")
        + arrow(from.map { euros($0) }, to.map { euros($0) })
    case .consent(let number, let code, let from, let to):
      say(
        "Beteiligung \(number) (\(name(of: code))), Zustimmung gilt ab: ",
        "consultation \(number) (\(name(of: code))), consent counts from: "
      )
        + arrow(from.map { date($0) }, to.map { date($0) })
    case .blocks(let blocker): say("hindert neu: ", "blocks anew: ") + sentence(for: blocker.what)
    case .unblocks(let blocker):
      say("hindert nicht mehr: ", "no longer blocks: ") + sentence(for: blocker.what)
    }
  }

  private func arrow(_ from: String?, _ to: String?) -> String {
    let none = say("keine", "none")
    return "\(from ?? none) → \(to ?? none)"
  }
}
