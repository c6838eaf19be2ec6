package import Casework

extension Words {
  /// Why an act is not done.
  ///
  /// - Parameter reference: the case, so that commands can be copied; nil writes `REF`.
  package func explanation(of refusal: Refusal, in reference: CaseReference? = nil) -> Explanation {
    Explanation(
      what: what(of: refusal.reason),
      source: citation(of: refusal.source),
      remedy: remedy(of: refusal, in: reference)
    )
  }

  private func what(of reason: Refusal.Reason) -> String {
    switch reason {
    case .notPossible(let act, let stage):
      say(
        "„\(name(of: act))“ ist im Stand „\(name(of: stage))“ nicht möglich.",
        "“\(name(of: act))” is not possible in the state “\(name(of: stage))”."
      )
    case .suspended(let since):
      say(
        "Das Verfahren ist seit dem \(date(since)) ausgesetzt.",
        "The case has been suspended since \(date(since))."
      )
    case .notSuspended: say("Das Verfahren ist nicht ausgesetzt.", "The case is not suspended.")
    case .rightMissing(let right):
      say(
        "Dafür ist das Recht „\(name(of: right))“ erforderlich.",
        "This needs the right to \(name(of: right))."
      )
    case .notYours(let assignee):
      say(
        "Der Vorgang ist \(nameAndLogin(of: assignee)) zugeteilt.",
        "The case is assigned to \(nameAndLogin(of: assignee))."
      )
    case .unassigned: say("Der Vorgang ist niemandem zugeteilt.", "The case is not assigned to anybody.")
    case .officerUnknown(let id):
      say("Das Konto \(id.text) gibt es in der Behörde nicht.", "The office has no officer \(id.text).")
    case .officerInactive(let id):
      say(
        "Das Konto \(nameAndLogin(of: id)) ist nicht aktiv.",
        "The officer \(nameAndLogin(of: id)) is not active."
      )
    case .otherSachgebiet(let area):
      say(
        "Der Vorgang gehört zum Sachgebiet „\(name(of: area))“.",
        "The case belongs to the Sachgebiet “\(name(of: area))”."
      )
    case .excluded(let id):
      say(
        "\(nameAndLogin(of: id)) ist wegen Befangenheit von diesem Vorgang ausgeschlossen.",
        "\(nameAndLogin(of: id)) is excluded from this case because of a conflict of interest."
      )
    case .alreadyYours: say("Der Vorgang ist Ihnen bereits zugeteilt.", "The case is already yours.")
    case .textMissing(let field):
      say("Es fehlt \(name(of: field)).", "What is missing is \(name(of: field)).")
    case .dayNotAfter(let day, let limit):
      say(
        "Der \(date(day)) liegt nicht nach dem \(date(limit)).",
        "\(date(day)) is not after \(date(limit))."
      )
    case .dayInFuture(let day):
      say("Der \(date(day)) liegt in der Zukunft.", "\(date(day)) is in the future.")
    case .dayBefore(let day, let limit):
      say("Der \(date(day)) liegt vor dem \(date(limit)).", "\(date(day)) is before \(date(limit)).")
    case .competenceOpen:
      say(
        "Die örtliche Zuständigkeit ist noch nicht festgestellt; die Anschrift allein begründet sie nicht.",
        "Local competence is not established yet; the address alone does not give it."
      )
    case .sachgebietOpen: say("Das Sachgebiet ist noch nicht bestimmt.", "The Sachgebiet is not known yet.")
    case .matterOpen: say("Das Anliegen ist noch nicht bestimmt.", "The matter is not chosen yet.")
    case .matterUnknown(let key):
      say(
        "Das Anliegen \(key.rawValue) steht am Tag des Antrags nicht im Katalog.",
        "The matter \(key.rawValue) is not in the catalogue of the day of the application."
      )
    case .variantUnknown(let key):
      say(
        "Die Variante \(key.rawValue) kennt das Anliegen nicht.",
        "The matter has no variant \(key.rawValue)."
      )
    case .outcomeNotAdverse(let outcome):
      say(
        "Vor „\(name(of: outcome))“ ist niemand anzuhören: diese Entscheidung greift nicht in Rechte ein.",
        "Nobody is heard before “\(name(of: outcome))”: this outcome takes no right away."
      )
    case .noItems: say("Es ist kein Nachweis ausgewählt.", "No item of evidence is chosen.")
    case .folioUnknown(let folio):
      say(
        "Auf Blatt \(folio) liegt keine Unterlage dieses Vorgangs.",
        "Folio \(folio) holds no document of this case."
      )
    case .numberUnknown(let number):
      say("Die Nummer \(number) gibt es in diesem Vorgang nicht.", "This case has no number \(number).")
    case .alreadyEnded(let number):
      say("Die Nummer \(number) ist bereits erledigt.", "Number \(number) has already ended.")
    case .noneOpen(let item): noneOpen(item)
    case .consentNotDeemed(let after): consentNotDeemed(after)
    case .valueInvalid(let field):
      say(
        "Der Wert passt nicht zu der Angabe „\(name(of: field))“.",
        "The value does not fit the item “\(name(of: field))”."
      )
    case .notDrafter(let id):
      say("Den Entwurf hat \(id.text) vorgelegt.", "The draft was submitted by \(id.text).")
    case .ownDraft:
      say(
        "Sie haben an diesem Entwurf mitgewirkt; ab Klasse S2 zeichnet eine andere Person (Vier-Augen-Prinzip).",
        "You worked on this draft; from class S2 on another person signs (four eyes)."
      )
    case .classNotReached(let required, let held): classNotReached(required, held: held)
    case .notReady(let blockers): notReady(blockers)
    case .remedyPeriodOpen(let until):
      say(
        "Bis einschließlich \(date(until)) kann noch eine Klage eingehen.",
        "A court action may still arrive until \(date(until)) inclusive."
      )
    case .paperShowsOtherText:
      say(
        "Das Papier wurde aus einem anderen Text gemacht als dem, der jetzt abginge.",
        "The paper was made of another text than the one that would leave now."
      )
    case .litigationOpen: say("Ein Rechtsstreit ist noch anhängig.", "A court case is still pending.")
    case .noLitigation: say("Es ist kein Rechtsstreit anhängig.", "No court case is pending.")
    case .outcomeWithoutCard(let outcome):
      say(
        "Zu dem Ergebnis „\(name(of: outcome))“ wird kein eAT ausgestellt.",
        "No card is issued for the outcome “\(name(of: outcome))”."
      )
    case .cardMissing: say("Der eAT liegt dafür noch nicht vor.", "The card is not there yet.")
    case .nothingToUndo:
      say("Es gibt keinen Schritt, der zurückgenommen werden kann.", "There is no act to take back.")
    case .othersActedSince(let id):
      say("\(id.text) hat den Vorgang seither bearbeitet.", "\(id.text) has worked on the case since.")
    case .feeActUnknown(let act, let possible):
      possible.isEmpty
        ? say("Das Anliegen ist kostenfrei.", "The matter is free of charge.")
        : say(
          "Für „\(name(of: act))“ hat das Anliegen keine Gebühr.",
          "The matter has no fee for “\(name(of: act))”."
        )
    case .amountInvalid(let amount):
      say("\(euros(amount)) ist hier kein möglicher Betrag.", "\(euros(amount)) is no possible amount here.")
    case .monthsInvalid(let months):
      say(
        "\(months) Monate sind keine mögliche Verlängerung; möglich sind 1 bis 1.200.",
        "\(months) months are no possible extension; 1 to 1,200 are."
      )
    case .feeUnchanged:
      say("Zur Gebühr ist genau das schon festgehalten.", "Just that is recorded about the fee already.")
    case .receiptUsed(let receipt):
      say("Der Beleg \(receipt) ist schon verbucht.", "Receipt \(receipt) is booked already.")
    case .reversalExceedsPaid(let paid):
      say("Gezahlt sind nur \(euros(paid)).", "Only \(euros(paid)) were paid.")
    case .irreversible(let kind):
      say(
        "Der Eintrag „\(name(of: kind))“ steht fest und kann nicht zurückgenommen werden.",
        "The entry “\(name(of: kind))” is settled and cannot be taken back."
      )
    }
  }

  func matterBlocked(_ until: CivilDate?) -> String {
    guard let until else {
      return say(
        "Für dieses Anliegen sind Erteilungen bis auf Weiteres gesperrt.",
        "Grants in this matter are suspended until further notice."
      )
    }
    return say(
      "Für dieses Anliegen sind Erteilungen bis zum \(date(until)) gesperrt.",
      "Grants in this matter are suspended until \(date(until))."
    )
  }

  private func noneOpen(_ item: NumberedItem) -> String {
    switch item {
    case .request: say("Es läuft keine Nachforderung.", "No document request is open.")
    case .consultation: say("Es läuft keine Beteiligung.", "No consultation is open.")
    case .hearing: say("Es läuft keine Anhörung.", "No hearing is open.")
    case .followUp: say("Es ist keine Wiedervorlage offen.", "No follow-up is open.")
    }
  }

  private func consentNotDeemed(_ after: CivilDate?) -> String {
    guard let after else {
      return say(
        "Das Schweigen dieser Stelle gilt nicht als Zustimmung.",
        "The silence of this body does not count as consent."
      )
    }
    return say(
      "Die Zustimmung gilt erst nach dem \(date(after)) als erteilt.",
      "Consent counts as given only after \(date(after))."
    )
  }

  private func classNotReached(_ required: SignOffClass, held: SignOffClass?) -> String {
    guard let held else {
      return say(
        "Der Entwurf ist in Klasse \(required.rawValue) zu zeichnen; Sie haben kein Zeichnungsrecht.",
        "The draft is to be signed in class \(required.rawValue); you have no signing right."
      )
    }
    return say(
      "Der Entwurf ist in Klasse \(required.rawValue) zu zeichnen; Ihr Zeichnungsrecht reicht bis \(held.rawValue).",
      "The draft is to be signed in class \(required.rawValue); your signing right reaches up to \(held.rawValue)."
    )
  }

  private func notReady(_ blockers: [Blocker]) -> String {
    guard let first = blockers.first else {
      return say("Der Vorgang ist noch nicht entscheidungsreif.", "The case is not ready for decision.")
    }
    let open = count(blockers.count, say("Punkt ist", "item is"), say("Punkte sind", "items are"))
    return say("Noch nicht möglich: \(open) offen.", "Not possible yet: \(open) open.") + " "
      + explanation(of: first).what
  }
}
