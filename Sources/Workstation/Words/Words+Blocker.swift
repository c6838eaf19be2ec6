package import Casework

extension Words {
  /// What stands between a case and its decision, and what mends it.
  package func explanation(of blocker: Blocker, in reference: CaseReference? = nil) -> Explanation {
    Explanation(
      what: sentence(for: blocker.what),
      source: citation(of: blocker.source),
      remedy: sentence(for: blocker.remedy, in: reference)
    )
  }

  /// What mends an open item.
  package func sentence(for remedy: Blocker.Remedy, in reference: CaseReference? = nil) -> String {
    switch remedy {
    case .act(let act): self.remedy(by: act, in: reference)
    case .releaseCatalogue:
      say(
        "Die Leitung gibt einen Katalog frei, in dem sie steht.",
        "The head of the office releases a catalogue that has it."
      )
    case .wait(let day?): say("Möglich nach dem \(date(day)).", "Possible after \(date(day)).")
    case .wait(nil):
      say(
        "Warten Sie die Änderung der Rechtslage ab oder wählen Sie ein anderes Ergebnis.",
        "Wait for the law to change, or choose another outcome."
      )
    }
  }

  /// A text block of a draft whose words are no longer those of the day.
  package func outdated(_ old: OutdatedBlock) -> String {
    let block = "„\(name(of: old.use.key))“"
    guard let current = old.current else {
      return say(
        "Der Textbaustein \(block), Fassung \(old.use.version), gilt nicht mehr; es gibt keinen neuen.",
        "The text block \(name(of: old.use.key)), version \(old.use.version), no longer holds; there is no new one."
      )
    }
    return say(
      "Der Textbaustein \(block) steht im Entwurf in Fassung \(old.use.version); es gilt Fassung \(current).",
      "The draft has version \(old.use.version) of the text block \(name(of: old.use.key)); version \(current) holds."
    )
  }

  /// What is open.
  package func sentence(for what: Blocker.What) -> String {
    switch what {
    case .matterOpen: say("Das Anliegen ist noch nicht bestimmt.", "The matter is not chosen yet.")
    case .matterBlocked(let until): matterBlocked(until)
    case .evidenceUnchecked(let code):
      say(
        "Der Nachweis „\(name(of: code))“ (\(code.rawValue)) ist noch nicht bewertet.",
        "The item “\(name(of: code))” (\(code.rawValue)) has not been assessed yet."
      )
    case .evidenceMissing(let code):
      say(
        "Der Nachweis „\(name(of: code))“ (\(code.rawValue)) fehlt.",
        "The item “\(name(of: code))” (\(code.rawValue)) is missing."
      )
    case .originalNotSeen(let code):
      say(
        "Von dem Nachweis „\(name(of: code))“ (\(code.rawValue)) liegt nur eine Kopie vor.",
        "Of the item “\(name(of: code))” (\(code.rawValue)) only a copy is in the file."
      )
    case .requestOpen(let number, let dueOn):
      say(
        "Die Nachforderung \(number) läuft noch bis zum \(date(dueOn)).",
        "Document request \(number) is still open; it is due on \(date(dueOn))."
      )
    case .consultationMissing(let code):
      say("Noch zu beteiligen: \(name(of: code)).", "Still to be consulted: \(name(of: code)).")
    case .consultationOpen(let number, let code):
      say(
        "Die Beteiligung \(number) ist noch offen: \(name(of: code)).",
        "Consultation \(number) is still open: \(name(of: code))."
      )
    case .consultationObjected(let number, let code):
      say(
        "In der Beteiligung \(number) wurde nicht zugestimmt: \(name(of: code)).",
        "Consultation \(number) ended with an objection: \(name(of: code))."
      )
    case .registerQueryMissing(let register):
      say(
        "Die Registerabfrage fehlt: \(name(of: register)).",
        "The register query is missing: \(name(of: register))."
      )
    case .identityOpen:
      say(
        "Kein Nachweis in der Akte zeigt die Identität: weder Pass (E01) noch Klärung (E29).",
        "No evidence in the file shows the identity: neither passport (E01) nor its clarification (E29)."
      )
    case .passportUnknown:
      say(
        "Nummer und Gültigkeit des Passes stehen nicht in der Akte.",
        "Number and validity of the passport are not in the file."
      )
    case .passportExpired(let day):
      say("Der Pass ist am \(date(day)) abgelaufen.", "The passport expired on \(date(day)).")
    case .representativeAddressMissing:
      say(
        "Die Vollmacht liegt vor, die Anschrift der Vertretung fehlt; ohne gültige Vollmacht (E38) geht der Bescheid an die Person.",
        "The power of attorney is in the file, the representative's address is not; without a valid one (E38) the notice goes to the person."
      )
    case .feeOpen(let cents):
      say(
        "Von der mit dem Antrag fälligen Gebühr sind \(euros(cents)) offen.",
        "Of the fee that was due with the application \(euros(cents)) are open."
      )
    case .feeActOpen(let acts):
      say(
        "Wofür die Gebühr anfällt, ist nicht bestimmt; möglich: \(list(acts.map { name(of: $0) })).",
        "What the fee is charged for is not determined; possible: \(list(acts.map { name(of: $0) }))."
      )
    case .feeStatusOpen(let status):
      say(
        "Die Akte spricht dafür, dass weniger zu zahlen ist (\(name(of: status))); niemand hat es entschieden.",
        "The file suggests that less is due (\(name(of: status))); nobody has settled it."
      )
    case .feeUnknown(let fault): explanation(of: fault).what
    case .hearingMissing(let outcome):
      say(
        "Vor der Entscheidung „\(name(of: outcome))“ ist anzuhören.",
        "The person is to be heard before the decision “\(name(of: outcome))”."
      )
    case .hearingOpen(let number, let dueOn):
      say(
        "Die Anhörung \(number) läuft noch bis zum \(date(dueOn)).",
        "Hearing \(number) is still open; it is due on \(date(dueOn))."
      )
    case .hearingUnanswered:
      say(
        "Der Entwurf geht auf die Stellungnahme aus der Anhörung noch nicht ein.",
        "The draft does not answer the statement from the hearing yet."
      )
    case .titleEndsBefore(let day):
      say(
        "Der Titel wäre mit dem \(date(day)) am Tag der Entscheidung schon abgelaufen.",
        "The title would be over on the day of the decision: it ends on \(date(day))."
      )
    case .titleOutlivesPassport(let title, let passport):
      say(
        "Der Titel gälte bis zum \(date(title)), der Pass nur bis zum \(date(passport)).",
        "The title would be valid until \(date(title)), the passport only until \(date(passport))."
      )
    case .titleTooLong(let title, let longest):
      say(
        "Der Titel gälte bis zum \(date(title)), nach dem Gesetz darf er es höchstens bis zum \(date(longest)).",
        "The title would be valid until \(date(title)); the law lets it be so until \(date(longest)) at most."
      )
    case .titleHasNoEnd(let title):
      say(
        "Der Titel wird ohne Ende erteilt, der Entwurf nennt den \(date(title)) als letzten Tag.",
        "The title is given without an end, and the draft names \(date(title)) as its last day."
      )
    case .draftMissing: say("Es liegt noch kein Entwurf vor.", "There is no draft yet.")
    case .operativePartMissing: say("Im Entwurf fehlt der Tenor.", "The draft has no operative part.")
    case .factsMissing: say("Im Entwurf fehlt der Sachverhalt.", "The draft does not state the facts.")
    case .reasonsMissing:
      say("Im Entwurf fehlen die rechtlichen Gründe.", "The draft gives no legal reasons.")
    case .considerationsMissing(let norm):
      say(
        "Im Entwurf fehlen die Ermessens- oder Abwägungserwägungen (\(name(of: norm))).",
        "The draft does not show what was weighed (\(name(of: norm)))."
      )
    case .conditionsMissing:
      say("Im Entwurf fehlen die Nebenbestimmungen.", "The draft names no conditions.")
    case .appealNoticeMissing:
      say(
        "Der Katalog hat für diesen Tag keine Rechtsbehelfsbelehrung.",
        "The catalogue has no appeal notice for this day."
      )
    case .letterPartMissing(let gap):
      say(
        "Im Schreiben fehlt: \(name(of: gap)).",
        "The letter lacks: \(name(of: gap))."
      )
    case .slotOpen(let slot):
      say(
        "Im Entwurf ist noch „\(slot)“ auszufüllen; die Stelle ist mit ‹ › markiert.",
        "The draft still has “\(slot)” to fill in; the place is marked with ‹ ›."
      )
    case .textBlockOutdated(let old): outdated(old)
    case .remarkUnanswered(let version):
      say(
        "Die Anmerkung zur zurückgegebenen Fassung \(version) ist noch nicht eingearbeitet.",
        "The remark on the returned version \(version) has not been answered yet."
      )
    }
  }
}
