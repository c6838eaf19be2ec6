import Casework

extension Words {
  /// What to do now about a refusal, in full sentences.
  func remedy(of refusal: Refusal, in reference: CaseReference?) -> String {
    switch refusal.remedy {
    case .act(let act): remedy(by: act, in: reference)
    case .askSomebodyWith(let right):
      say(
        "Wenden Sie sich an eine Person mit dem Recht „\(name(of: right))“.",
        "Ask somebody who has the right to \(name(of: right))."
      )
    case .askSigner(let signOffClass):
      say(
        "Bitten Sie \(signer(of: signOffClass)) um die Zeichnung.",
        "Ask \(signer(of: signOffClass)) to sign."
      )
    case .askOfficer(let id): say("Stimmen Sie sich mit \(id.text) ab.", "Talk to \(id.text).")
    case .give:
      say(
        "Tragen Sie diese Angabe nach und führen Sie den Schritt erneut aus.",
        "Add it and do the act again."
      )
    case .chooseAnother: anotherChoice(for: refusal.reason, in: reference)
    case .wait(let day): say("Möglich ab dem \(date(day)).", "Possible from \(date(day)).")
    case .mendBlockers: mend(refusal.reason, in: reference)
    case .none: withoutRemedy(refusal.reason, in: reference)
    }
  }

  /// An act as the way out.
  func remedy(by act: ActKind, in reference: CaseReference?) -> String {
    say("Wählen Sie \(step(act, in: reference)).", "Choose \(step(act, in: reference)).")
  }

  private func anotherChoice(for reason: Refusal.Reason, in reference: CaseReference?) -> String {
    switch reason {
    case .dayNotAfter(_, let limit):
      say("Wählen Sie einen Tag nach dem \(date(limit)).", "Choose a day after \(date(limit)).")
    case .dayBefore(_, let limit):
      say("Wählen Sie einen Tag ab dem \(date(limit)).", "Choose \(date(limit)) or a later day.")
    case .dayInFuture:
      say("Wählen Sie den heutigen oder einen früheren Tag.", "Choose today or an earlier day.")
    case .officerUnknown, .officerInactive, .excluded, .rightMissing:
      say(
        "Wählen Sie eine andere Person\(command("aktenlage users")).",
        "Choose another officer\(command("aktenlage users"))."
      )
    case .otherSachgebiet: say("Wählen Sie ein anderes Sachgebiet.", "Choose another Sachgebiet.")
    case .matterUnknown, .variantUnknown:
      say(
        "Wählen Sie einen Eintrag des Katalogs\(command("aktenlage catalogue list")).",
        "Choose one of the catalogue\(command("aktenlage catalogue list"))."
      )
    case .outcomeNotAdverse:
      say(
        "Wählen Sie die beabsichtigte belastende Entscheidung.",
        "Choose the adverse outcome that is intended."
      )
    case .feeActUnknown(_, let possible):
      possible.isEmpty
        ? say("Lassen Sie die Angabe weg.", "Leave it out.")
        : say(
          "Möglich: \(list(possible.map { name(of: $0) })).",
          "Possible: \(list(possible.map { name(of: $0) }))."
        )
    case .amountInvalid, .monthsInvalid:
      say("Geben Sie einen anderen Wert ein.", "Enter another value.")
    case .feeUnchanged:
      say(
        "Nennen Sie, was sich ändern soll: wofür, Befreiung, Zusätze, Monate oder Ermäßigung.",
        "Name what is to change: what for, exemption, extras, months or reduction."
      )
    case .reversalExceedsPaid(let paid):
      say("Stornieren Sie höchstens \(euros(paid)).", "Reverse at most \(euros(paid)).")
    case .noItems:
      say("Wählen Sie mindestens einen Nachweis.", "Choose at least one item of evidence.")
    case .folioUnknown, .numberUnknown:
      say(
        "Wählen Sie, was der Vorgang enthält\(command(Self.showCommand(reference))).",
        "Choose from what the case holds\(command(Self.showCommand(reference)))."
      )
    case .valueInvalid(let field):
      say("Schreiben Sie ihn so: \(form(of: field)).", "Write it like this: \(form(of: field)).")
    case .notPossible, .suspended, .notSuspended, .notYours, .unassigned, .alreadyYours, .textMissing,
      .competenceOpen, .sachgebietOpen, .matterOpen, .alreadyEnded, .noneOpen, .consentNotDeemed,
      .notDrafter,
      .ownDraft, .classNotReached, .notReady, .paperShowsOtherText, .remedyPeriodOpen, .litigationOpen,
      .noLitigation,
      .outcomeWithoutCard,
      .cardMissing, .nothingToUndo, .othersActedSince, .irreversible, .receiptUsed:
      say("Wählen Sie einen anderen Wert.", "Choose another value.")
    }
  }

  private func mend(_ reason: Refusal.Reason, in reference: CaseReference?) -> String {
    let all = onCommandLine(
      " "
        + say(
          "Alle offenen Punkte zeigt \(Self.showCommand(reference)).",
          "\(Self.showCommand(reference)) lists every open item."
        )
    )
    guard case .notReady(let blockers) = reason, let first = blockers.first else {
      return String(all.drop { $0 == " " })
    }
    return explanation(of: first, in: reference).remedy + all
  }

  private func withoutRemedy(_ reason: Refusal.Reason, in reference: CaseReference?) -> String {
    switch reason {
    case .irreversible:
      say(
        "Halten Sie eine Klarstellung fest: \(step(.note, in: reference)).",
        "Put a clarification into the file: \(step(.note, in: reference))."
      )
    case .notPossible:
      say(
        "Welche Schritte jetzt möglich sind, zeigt aktenlage acts \(reference?.text ?? "REF").",
        "aktenlage acts \(reference?.text ?? "REF") lists what is possible now."
      )
    case .suspended, .notSuspended, .rightMissing, .notYours, .unassigned, .officerUnknown, .officerInactive,
      .otherSachgebiet, .excluded, .alreadyYours, .textMissing, .dayNotAfter, .dayInFuture, .dayBefore,
      .competenceOpen, .sachgebietOpen, .matterOpen, .matterUnknown, .variantUnknown,
      .noItems, .folioUnknown, .numberUnknown, .alreadyEnded, .noneOpen, .consentNotDeemed,
      .valueInvalid, .notDrafter, .ownDraft, .classNotReached, .notReady, .paperShowsOtherText,
      .remedyPeriodOpen, .litigationOpen,
      .noLitigation, .outcomeWithoutCard, .outcomeNotAdverse, .cardMissing, .nothingToUndo,
      .othersActedSince, .feeActUnknown, .amountInvalid, .monthsInvalid, .feeUnchanged, .receiptUsed,
      .reversalExceedsPaid:
      say("Sie müssen nichts weiter veranlassen.", "There is nothing more for you to do.")
    }
  }
}
