package import Casework

extension Words {
  /// An amount: `1.234,50 €`, `€1,234.50`.
  package func euros(_ cents: Int) -> String {
    let amount = EuroAmount(cents: cents)
    return say(amount.german, amount.english)
  }

  /// An act that a fee is charged for.
  package func name(of act: FeeAct) -> String {
    switch act {
    case .grant: say("Erteilung", "grant")
    case .grantLimited: say("befristete Erteilung", "limited grant")
    case .extension: say("Verlängerung", "extension")
    case .extensionShort: say("Verlängerung bis 3 Monate", "extension up to 3 months")
    case .purposeChange: say("Zweckwechsel", "change of purpose")
    case .conditionChange: say("Änderung einer Nebenbestimmung", "change of a condition")
    case .newCard: say("neue Karte", "new card")
    case .label: say("als Etikett", "as a label")
    case .labelExtension: say("Erneuerung als Etikett", "renewal as a label")
    case .provisional: say("vorläufig", "provisional")
    case .asCard: say("als Karte", "as a card")
    }
  }

  /// What a person is or lives on.
  package func name(of status: FeeStatus) -> String {
    switch status {
    case .protection: say("Schutzstatus", "protection status")
    case .admission: say("Aufnahme durch den Bund", "admission by the federation")
    case .scholarship: say("öffentliches Stipendium", "public scholarship")
    case .benefits:
      say("Leistungen nach SGB II, SGB XII oder AsylbLG", "benefits (SGB II, SGB XII or AsylbLG)")
    case .association: say("Assoziationsrecht EU–Türkei", "association law EU–Turkey")
    case .chipDefect: say("Chip ohne eigenes Verschulden defekt", "chip failed without own fault")
    }
  }

  /// A rule as it was applied to a fee.
  package func sentence(for rule: FeeStep.Rule) -> String {
    switch rule {
    case .noFee: say("kostenfrei", "free of charge")
    case .amount(let code, let act): "\(name(of: act)) (\(code.rawValue))"
    case .youthPrice(let age): say("Preis unter \(age) Jahren", "price under \(age) years")
    case .association(let code):
      say("wie der Personalausweis (\(code.rawValue))", "as an identity card (\(code.rawValue))")
    case .exempt(let status): say("befreit: \(name(of: status))", "free: \(name(of: status))")
    case .minor: say("die Hälfte, unter 18 Jahren", "half, under 18 years")
    case .extra(.express, let code): say("Express (\(code.rawValue))", "express (\(code.rawValue))")
    case .extra(.paper, let code): say("auf Papier (\(code.rawValue))", "on paper (\(code.rawValue))")
    case .extra(.shipping, let code): say("Versand (\(code.rawValue))", "shipping (\(code.rawValue))")
    case .paperWithoutEffect:
      say(
        "auf Papier: senkt den Preis des Personalausweises nicht",
        "on paper: does not lower the identity card's price"
      )
    case .processing(let share, let course): sentence(for: share, course)
    case .notExamined(let course):
      say("nicht erhoben: \(name(of: course))", "not charged: \(name(of: course))")
    case .remitted: say("ermäßigt oder erlassen", "reduced or waived")
    case .credited: say("schon gezahlt", "paid already")
    }
  }

  private func sentence(for share: FeeItem.Processing, _ course: FeeRequest.Course) -> String {
    let amount =
      switch share {
      case .full: say("Bearbeitungsgebühr, voll", "processing fee, full")
      case .half: say("Bearbeitungsgebühr, halb", "processing fee, half")
      case .none: say("keine Bearbeitungsgebühr", "no processing fee")
      }
    return "\(amount): \(name(of: course))"
  }

  private func name(of course: FeeRequest.Course) -> String {
    switch course {
    case .filed: say("mit dem Antrag fällig", "due with the application")
    case .granted: say("erteilt", "granted")
    case .refused: say("abgelehnt", "refused")
    case .refusedWithoutExamination: say("ohne Prüfung abgelehnt", "refused without examination")
    case .withdrawn: say("zurückgenommen", "withdrawn")
    case .withdrawnBeforeWork: say("vor der Bearbeitung zurückgenommen", "withdrawn before work began")
    }
  }

  /// Why a decision names no fee.
  package func explanation(of gap: FeeGap) -> Explanation {
    switch gap {
    case .fault(let fault): explanation(of: fault)
    case .titleOpen:
      Explanation(
        what: say(
          "Welcher Titel statt des beantragten erteilt wird, ergibt sich nicht aus der Akte; davon hängt die Gebühr ab.",
          "The file does not say which title is granted instead; the fee depends on it."
        ),
        source: citation(of: .fee),
        remedy: say("Setzen Sie die Gebühr fest.", "Set the fee.")
      )
    case .statusOpen(let status):
      Explanation(
        what: say(
          "Ob die Person weniger zahlt, ist offen: \(name(of: status)).",
          "Whether the person pays less is open: \(name(of: status))."
        ),
        source: citation(of: .fee),
        remedy: say(
          "Klären Sie das, und setzen Sie die Gebühr fest.",
          "Settle that, and set the fee."
        )
      )
    }
  }

  /// Why no fee can be named.
  package func explanation(of fault: FeeFault) -> Explanation {
    switch fault {
    case .actOpen(let possible):
      Explanation(
        what: say(
          "Wofür die Gebühr anfällt, ergibt sich nicht aus der Akte.",
          "The file does not say what the fee is charged for."
        ),
        source: citation(of: .fee),
        remedy: say(
          "Möglich: \(list(possible.map { name(of: $0) })).",
          "Possible: \(list(possible.map { name(of: $0) }))."
        )
      )
    case .actWithoutFee(let act, let possible):
      Explanation(
        what: say(
          "Für \(name(of: act)) hat das Anliegen keine Gebühr.",
          "The matter has no fee for: \(name(of: act))."
        ),
        source: say("Katalog", "catalogue"),
        remedy: say(
          "Möglich: \(list(possible.map(\.rawValue))).",
          "Possible: \(list(possible.map(\.rawValue)))."
        )
      )
    case .noAmount(let code, let day):
      Explanation(
        what: say(
          "\(code.rawValue) hat am \(date(day)) keinen Betrag.",
          "\(code.rawValue) has no amount on \(date(day))."
        ),
        source: say("Katalog", "catalogue"),
        remedy: say("Ergänzen Sie fees.toml.", "Complete fees.toml.")
      )
    case .noTariff(let key, let day):
      Explanation(
        what: say(
          "Der Tarif \(key.rawValue) gilt am \(date(day)) nicht.",
          "The tariff \(key.rawValue) does not hold on \(date(day))."
        ),
        source: say("Katalog", "catalogue"),
        remedy: say("Ergänzen Sie fees.toml.", "Complete fees.toml.")
      )
    }
  }
}
