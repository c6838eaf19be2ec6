import Casework
import Office
import TerminalCanvas

// What is said on a screen otherwise than on the command line.

extension Words {
  /// An entry was made that can be taken back.
  func doneUndoable(_ title: String) -> String {
    say("\(key(.undo)) nimmt zurück: ", "\(key(.undo)) takes back: ") + title
  }

  /// Why nothing can be read of a document, and what helps.
  func emptyTextLayer(_ command: String) -> String {
    say(
      "Dieses Dokument hat keine Textebene; es ist ein Bild. Mit „\(command)“ schreiben Sie es in eine Datei.",
      "This document has no text layer; it is an image. “\(command)” writes it to a file."
    )
  }

  /// The keys of a form, for the field that has the focus.
  func formHints(_ form: Form) -> [KeyLine.Entry] {
    guard form.find == nil else { return findHints }
    var hints = [KeyLine.Entry("Tab", say("nächstes Feld", "next field"), priority: 2)]
    switch form.focusedField?.control {
    case .area?: hints.append(KeyLine.Entry("Enter", say("neue Zeile", "new line"), priority: 3))
    case .text?, .choice?, .date?, .checkbox?, nil: break
    }
    return hints
  }

  /// A case was taken from a list.
  func taken(_ reference: CaseReference, in view: QueueView) -> String {
    view == .mine
      ? "\(reference) " + say("übernommen.", "taken.")
      : "\(reference) "
        + say("übernommen; der Vorgang steht jetzt unter 1 Meine.", "taken; it is now under 1 Mine.")
  }

  /// What blocks a decision, as a row of a list.
  func label(of what: Blocker.What) -> String {
    switch what {
    case .matterBlocked(nil): say("Anliegen gesperrt", "matter blocked")
    case .matterBlocked(let day?):
      say("Anliegen gesperrt bis \(date(day))", "matter blocked until \(date(day))")
    case .evidenceUnchecked(let code): "\(code.rawValue) \(name(of: code)): " + say("ungeprüft", "unchecked")
    case .evidenceMissing(let code): "\(code.rawValue) \(name(of: code)): " + say("fehlt", "missing")
    case .originalNotSeen(let code): "\(code.rawValue) \(name(of: code)): " + say("nur Kopie", "copy only")
    case .requestOpen(_, let day):
      say("Nachforderung läuft bis \(date(day))", "request open until \(date(day))")
    case .consultationMissing(let code): say("nicht beteiligt: ", "not consulted: ") + name(of: code)
    case .consultationOpen(_, let code): say("Antwort offen: ", "no answer yet: ") + name(of: code)
    case .consultationObjected(_, let code): say("nicht zugestimmt: ", "objection: ") + name(of: code)
    case .registerQueryMissing(let register): name(of: register) + say(": nicht abgefragt", ": not queried")
    case .passportExpired(let day): say("Pass abgelaufen am \(date(day))", "passport expired on \(date(day))")
    case .feeOpen(let cents): say("Gebühr offen: \(euros(cents))", "fee open: \(euros(cents))")
    case .feeStatusOpen(let status): say("Gebühr: \(name(of: status))?", "fee: \(name(of: status))?")
    case .hearingOpen(_, let day): say("Anhörung läuft bis \(date(day))", "hearing open until \(date(day))")
    case .titleEndsBefore(let day):
      say("Titel endet schon am \(date(day))", "title ends as early as \(date(day))")
    case .titleOutlivesPassport(_, let day):
      say("Pass endet am \(date(day))", "passport ends on \(date(day))")
    case .titleTooLong(_, let day): say("höchstens bis \(date(day))", "until \(date(day)) at most")
    case .titleHasNoEnd: say("Titel ist unbefristet", "title has no end")
    case .letterPartMissing(let gap): say("\(name(of: gap)) fehlt", "\(name(of: gap)) missing")
    case .slotOpen(let slot): say("auszufüllen: ‹\(slot)›", "to fill in: ‹\(slot)›")
    case .textBlockOutdated(let old):
      say("alter Baustein: \(name(of: old.use.key))", "old text block: \(name(of: old.use.key))")
    case .remarkUnanswered(let version):
      say("Anmerkung zu Fassung \(version) offen", "remark on version \(version) open")
    case .matterOpen, .identityOpen, .passportUnknown, .representativeAddressMissing, .feeActOpen,
      .feeUnknown, .hearingMissing, .hearingUnanswered, .draftMissing, .operativePartMissing, .factsMissing,
      .reasonsMissing, .appealNoticeMissing, .conditionsMissing, .considerationsMissing:
      kind(of: what)
    }
  }

  /// What was added to a case since somebody saw it, a line each.
  func changes(_ headers: [EntryHeader], _ officer: (OfficerID) -> String) -> String {
    headers.map { header in
      let day = "\(date(header.at.civilDate)) \(header.at.timeOfDay.text)"
      return "• \(day) · \(officer(header.by)): \(name(of: header.kind))"
    }.joined(separator: "\n")
  }
}

extension Context {
  /// What was added to a case since a revision, to be read above a form whose text is unchanged.
  func tellChanges(in view: CaseView, since revision: Int) -> Reaction {
    let headers = view.situation.entries.map(\.header).dropFirst(revision)
    guard !headers.isEmpty else { return .none }
    let changes = words.changes(Array(headers)) { name(of: $0) }
    return .go(.explain(title: words.changedMeanwhileTitle, text: words.changedMeanwhile(changes)))
  }
}
