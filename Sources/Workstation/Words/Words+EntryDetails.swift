package import Casework

extension Words {
  /// Everything an entry holds, as rows of label and text; rows without text are left out.
  ///
  /// - Parameters:
  ///   - catalogue: names the matters; without it their keys are shown.
  ///   - isUndone: whether a later entry took the act back.
  package func details(
    of entry: ReadEntry,
    in catalogue: Catalogue? = nil,
    isUndone: Bool = false
  ) -> [(label: String, text: String)] {
    let header = entry.header
    var rows: [(label: String, text: String)] = [
      (say("Blatt", "Folio"), String(header.folio)),
      (say("Eintrag", "Entry"), name(of: header.kind)),
      (say("Zeitpunkt", "Time"), moment(header.at)),
      (say("Durch", "By"), nameAndLogin(of: header.by)),
      (say("Vorgang", "Case"), header.caseReference?.text ?? ""),
    ]
    if isUndone {
      rows.append(
        (say("Hinweis", "Note"), say("Zurückgenommen; zählt nicht mehr.", "Taken back; counts no longer."))
      )
    }
    return rows.filter { !$0.text.isEmpty } + contentDetails(of: entry, in: catalogue)
  }

  /// What an entry says beyond its header, as rows of label and text; rows without text are left out.
  package func contentDetails(
    of entry: ReadEntry,
    in catalogue: Catalogue? = nil
  ) -> [(label: String, text: String)] {
    guard let content = entry.content else {
      return [
        (
          say("Inhalt", "Content"),
          say(
            "Von Gesetzes wegen gelöscht; die Prüfsumme ist erhalten.",
            "Erased as the law demands; its digest is kept."
          )
        )
      ]
    }
    return rows(of: content, of: entry.header, in: catalogue).filter { !$0.text.isEmpty }
  }

  private func rows(
    of content: EntryContent,
    of header: EntryHeader,
    in catalogue: Catalogue?
  ) -> [(label: String, text: String)] {
    let day = header.at.civilDate
    return switch content {
    case .fileOpened(let value): rows(of: value.person) + [(label.source, name(of: value.source))]
    case .received(let value): rows(of: value, of: header.caseReference, in: catalogue)
    case .documentReceived(let value): rows(of: value.document)
    case .routed(let value):
      [
        ("Sachgebiet", name(of: value.sachgebiet)), (label.ground, name(of: value.ground)),
        (label.reason, value.reason),
      ]
    case .competenceConfirmed(let value):
      [(label.ground, name(of: value.basis)), (label.reason, value.reason)]
    case .matterChosen(let value):
      [
        (label.matter, name(of: value.matter, in: catalogue, on: day)),
        (say("Variante", "Variant"), variant(value.variant, of: value.matter, in: catalogue, on: day)),
        (label.reason, value.reason),
      ]
    case .assigned(let value):
      [
        (say("Zuständig", "Officer"), value.officer.map { nameAndLogin(of: $0) } ?? say("niemand", "nobody")),
        (label.ground, name(of: value.how)), (label.reason, value.reason),
      ]
    case .handedOver(let value):
      [(say("Empfangende Behörde", "Receiving office"), value.office), (label.reason, value.reason)]
    case .evidenceAssessed(let value):
      [
        (label.evidence, "\(value.code.rawValue) \(name(of: value.code))"),
        (label.result, name(of: value.assessment)),
        (say("Unterlage", "Document"), value.folio.map { folios([$0]) } ?? ""), (label.reason, value.reason),
      ]
    case .documentsRequested(let value):
      [
        (label.evidence, value.items.map { "\($0.rawValue) \(name(of: $0))" }.joined(separator: "\n")),
        (label.due, dateWithWeekday(value.dueOn)), (say("Sprache", "Language"), value.language.text),
        (label.letter, value.text),
      ]
    case .requestExtended(let value):
      [
        (label.number, String(value.number)), (label.due, dateWithWeekday(value.dueOn)),
        (label.reason, value.reason),
      ]
    case .requestClosed(let value):
      [
        (label.number, String(value.number)), (label.result, name(of: value.how)),
        (label.reason, value.reason),
      ]
    case .completenessEnded(let value): [(label.reason, value.reason)]
    case .consulted(let value):
      [
        (label.body, name(of: value.code)), (say("Frage", "Question"), value.question),
        (
          say("Zustimmung gilt als erteilt nach dem", "Consent deemed given after"),
          value.deemedAfter.map { dateWithWeekday($0) } ?? ""
        ),
      ]
    case .consultationReminded(let value): [(label.number, String(value.number))]
    case .consultationEnded(let value):
      [(label.number, String(value.number)), (label.result, name(of: value.end)), (label.text, value.text)]
    case .hearingStarted(let value):
      [
        (label.intended, name(of: value.intendedOutcome)), (label.due, dateWithWeekday(value.dueOn)),
        (label.letter, value.text),
      ]
    case .hearingEnded(let value):
      [
        (label.number, String(value.number)), (label.result, name(of: value.end)),
        (label.intended, name(of: value.intendedOutcome)), (label.text, value.text),
      ]
    case .registerQueried(let value):
      [
        ("Register", name(of: value.register)), (label.number, value.number),
        (label.result, value.result),
      ]
    case .contactRecorded(let value):
      [(label.form, name(of: value.kind)), (say("Mit", "With"), value.with), (label.text, value.text)]
    case .noteWritten(let value): [(label.form, name(of: value.kind)), (label.text, value.text)]
    case .personCorrected(let value):
      [
        (say("Angabe", "Item"), name(of: value.field)), (say("Bisher", "Before"), value.old),
        (say("Neu", "Now"), value.new), (label.source, name(of: value.source)),
      ]
    case .drafted(let value):
      [(label.version, String(value.version))] + rows(of: value.draft)
    case .submitted(let value):
      [(label.version, String(value.version)), (label.signOff, name(of: value.signOffClass))]
    case .recalled(let value): [(label.version, String(value.version))]
    case .returned(let value):
      [(label.version, String(value.version)), (say("Anmerkung", "Remark"), value.remark)]
    case .signed(let value):
      [
        (label.version, String(value.version)), (label.signOff, name(of: value.signOffClass)),
        (label.digest, value.draftDigest.text),
      ]
    case .stopped(let value): [(label.reason, value.reason)]
    case .dispatched(let value):
      [
        (label.form, name(of: value.mode)),
        (say("Absendung", "Dispatched on"), dateWithWeekday(value.sentOn)),
        (say("An", "To"), value.addressee), (label.letter, value.text), (label.digest, value.textDigest.text),
      ] + rows(of: value.paper)
    case .serviceConfirmed(let value):
      [
        (say("Bekannt gegeben", "Notified on"), dateWithWeekday(value.notifiedOn)),
        (say("Klagefrist bis", "Remedy period until"), dateWithWeekday(value.lastDay)),
        (say("Nachweis", "Proof"), value.proof),
      ]
    case .serviceFailed(let value): [(label.reason, value.reason)]
    case .litigationBegan(let value):
      [
        (label.form, name(of: value.kind)), (say("Gericht", "Court"), value.court),
        (say("Gerichtliches Aktenzeichen", "Court reference"), value.courtReference),
      ]
    case .litigationEnded(let value): [(label.result, value.outcome)]
    case .finalised(let value): [(say("Bestandskräftig seit", "Final since"), dateWithWeekday(value.finalOn))]
    case .closed(let value): [(label.reason, value.reason)]
    case .withdrawn(let value):
      [(say("Erklärt am", "Declared on"), dateWithWeekday(value.declaredOn)), (label.reason, value.reason)]
    case .discontinued(let value): [(label.ground, name(of: value.ground)), (label.reason, value.reason)]
    case .suspended(let value): [(label.ground, name(of: value.ground)), (label.reason, value.reason)]
    case .resumed(let value): [(label.reason, value.reason)]
    case .reopened(let value): [(label.reason, value.reason)]
    case .cardOrdered(let value): [(label.serial, value.serial)]
    case .cardReceived(let value): [(label.serial, value.serial)]
    case .cardHandedOut(let value): [(say("Ausgehändigt an", "Handed out to"), value.to)]
    case .followUpSet(let value):
      [
        (say("Tag", "Day"), dateWithWeekday(value.on)), (say("Zweck", "Purpose"), value.purpose),
        (say("Für", "For"), nameAndLogin(of: value.person)),
      ]
    case .followUpDone(let value): [(label.number, String(value.number))]
    case .delayExplained(let value):
      [
        (say("Voraussichtlich bis", "Expected until"), dateWithWeekday(value.expectedUntil)),
        (label.reason, value.reason),
      ]
    case .conflictDeclared(let value):
      [(say("Ausgeschlossen", "Excluded"), nameAndLogin(of: value.officer)), (label.reason, value.reason)]
    case .feeSet(let value): rows(of: value.facts) + [(label.reason, value.reason)]
    case .paymentRecorded(let value): rows(of: value.payment)
    case .undone(let value):
      [(say("Zurückgenommen", "Taken back"), folios(value.folios)), (label.reason, value.reason)]
    }
  }
}
