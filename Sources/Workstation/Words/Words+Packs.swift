package import Casework
import Office

extension Words {
  /// Why a catalogue pack was not brought in or released.
  func explanation(of fault: PackFault) -> Explanation {
    let source = say("Katalogpflege: vorschlagen und freigeben zu zweit", "two people change the catalogue")
    switch fault {
    case .known(let pack):
      return Explanation(
        what: say(
          "Genau diese Dateien liegen schon vor: \(state(of: pack)).",
          "These very files are in the store already: \(state(of: pack))."
        ),
        source: source,
        remedy: say("Es ist nichts zu tun.", "There is nothing to do.")
      )
    case .versionTaken(let pack):
      return Explanation(
        what: say(
          "Die Ausgabe \(pack.identity.version) ist mit anderem Inhalt schon freigegeben.",
          "Edition \(pack.identity.version) was released already, with other content."
        ),
        source: source,
        remedy: say(
          "Geben Sie der Änderung in office.toml eine eigene Nummer (version).",
          "Give the change a version of its own in office.toml."
        )
      )
    case .unknownVersion(let version):
      return Explanation(
        what: say("Eine Ausgabe \(version) ist nicht vorgeschlagen.", "No edition \(version) is proposed."),
        source: ownStore,
        remedy: onCommandLine(
          say("Alle zeigt aktenlage catalogue packs.", "aktenlage catalogue packs shows all.")
        )
      )
    case .released(let pack):
      return Explanation(
        what: say(
          "Die Ausgabe \(pack.identity.version) gilt schon: \(state(of: pack)).",
          "Edition \(pack.identity.version) holds already: \(state(of: pack))."
        ),
        source: source,
        remedy: say("Es ist nichts zu tun.", "There is nothing to do.")
      )
    case .samePerson(let pack):
      return Explanation(
        what: say(
          "\(pack.proposed.by.text) hat die Ausgabe \(pack.identity.version) vorgeschlagen und kann sie nicht selbst freigeben.",
          "\(pack.proposed.by.text) proposed edition \(pack.identity.version) and cannot release it alone."
        ),
        source: source,
        remedy: say(
          "Bitten Sie eine zweite Person mit dem Recht „\(name(of: .releaseCatalogue))“.",
          "Ask a second person with the right to \(name(of: .releaseCatalogue))."
        )
      )
    case .damaged(let pack):
      return Explanation(
        what: say(
          "Die Dateien der Katalogausgabe \(pack.version) sind beschädigt oder für dieses Programm nicht lesbar.",
          "The files of catalogue edition \(pack.version) are damaged, or this program cannot read them."
        ),
        source: ownStore,
        remedy: restoreRemedy
      )
    }
  }

  /// The edition of the catalogue by which a case is judged.
  package func edition(of catalogue: Catalogue) -> String {
    let released = catalogue.pack.released
    return say(
      "Ausgabe \(catalogue.version) vom \(date(released))",
      "edition \(catalogue.version) of \(date(released))"
    )
  }

  /// Which version of a matter is shown: its days, its edition, its number among all.
  func line(of version: MatterVersion, number: Int, of count: Int) -> String {
    let validity = version.matter.validity
    let days =
      validity.until.map { "\(date(validity.from))–\(date($0))" }
      ?? say("seit \(date(validity.from))", "since \(date(validity.from))")
    let state = version.isReleased ? "" : say(" · nicht freigegeben", " · not released")
    let place = say("Fassung \(number) von \(count)", "version \(number) of \(count)")
    return "\(place) · \(days) · \(say("Ausgabe", "edition")) \(version.edition.version)\(state)"
  }

  /// Who proposed and released a pack, and when.
  package func state(of pack: PackRecord) -> String {
    let proposed = say(
      "vorgeschlagen von \(pack.proposed.by.text) am \(date(pack.proposed.at.civilDate))",
      "proposed by \(pack.proposed.by.text) on \(date(pack.proposed.at.civilDate))"
    )
    guard let released = pack.released else {
      return proposed + say(", wartet auf Freigabe", ", waits for release")
    }
    return proposed
      + say(
        ", freigegeben von \(released.by.text) am \(date(released.at.civilDate))",
        ", released by \(released.by.text) on \(date(released.at.civilDate))"
      )
  }
}
