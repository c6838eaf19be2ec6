package import Casework

extension Words {
  /// An entry in one line, for the timeline.
  ///
  /// - Parameters:
  ///   - catalogue: names the matters; without it their keys are shown.
  ///   - isUndone: whether a later entry took the act back.
  package func title(of entry: ReadEntry, in catalogue: Catalogue? = nil, isUndone: Bool = false) -> String {
    let mark = isUndone ? " " + say("(zurückgenommen)", "(taken back)") : ""
    let kind = name(of: entry.header.kind)
    guard let content = entry.content else {
      return kind + " " + say("(Inhalt gelöscht)", "(content erased)") + mark
    }
    if case .noteWritten(let note) = content {
      return (note.kind == .general ? kind : "\(kind) (\(name(of: note.kind)))") + mark
    }
    let gist = gist(of: content, in: catalogue, on: entry.header.at.civilDate)
    return (gist.isEmpty ? kind : "\(kind): \(gist)") + mark
  }

  /// What the line of an entry says after its kind; empty where the kind says all.
  private func gist(of content: EntryContent, in catalogue: Catalogue?, on day: CivilDate) -> String {
    switch content {
    case .fileOpened(let value): value.person.name.displayName
    case .received(let value): name(of: value.application.channel)
    case .documentReceived(let value):
      value.document.title + inBrackets(value.document.code?.rawValue ?? "")
    case .routed(let value): name(of: value.sachgebiet)
    case .competenceConfirmed(let value): name(of: value.basis)
    case .matterChosen(let value): name(of: value.matter, in: catalogue, on: day)
    case .assigned(let value):
      value.officer.map { name(of: $0) + inBrackets(name(of: value.how)) } ?? say("aufgehoben", "ended")
    case .handedOver(let value): value.office
    case .evidenceAssessed(let value):
      "\(value.code.rawValue) \(name(of: value.code)), \(name(of: value.assessment))"
    case .documentsRequested(let value): documents(value.items.count) + " " + until(value.dueOn)
    case .requestExtended(let value): "\(ordinal(value.number)), \(until(value.dueOn))"
    case .requestClosed(let value): "\(ordinal(value.number)), \(name(of: value.how))"
    case .consulted(let value): name(of: value.code)
    case .consultationReminded(let value): ordinal(value.number)
    case .consultationEnded(let value): "\(ordinal(value.number)), \(name(of: value.end))"
    case .hearingStarted(let value):
      "\(name(of: value.intendedOutcome)), " + say("Frist", "due") + " \(until(value.dueOn))"
    case .hearingEnded(let value): "\(ordinal(value.number)), \(name(of: value.end))"
    case .registerQueried(let value): name(of: value.register)
    case .contactRecorded(let value): "\(name(of: value.kind)), \(value.with)"
    case .noteWritten(let value): name(of: value.kind)
    case .personCorrected(let value): name(of: value.field)
    case .drafted(let value): "\(version(value.version)), \(name(of: value.draft.outcome))"
    case .submitted(let value): "\(version(value.version)), \(signOff(value.signOffClass))"
    case .recalled(let value): version(value.version)
    case .returned(let value): version(value.version)
    case .signed(let value): "\(version(value.version)), \(signOff(value.signOffClass))"
    case .dispatched(let value): "\(name(of: value.mode)), \(date(value.sentOn))"
    case .serviceConfirmed(let value):
      "\(date(value.notifiedOn)), " + say("Klagefrist bis", "remedy period until") + " \(date(value.lastDay))"
    case .litigationBegan(let value): "\(name(of: value.kind)), \(value.court), \(value.courtReference)"
    case .finalised(let value): say("seit", "since") + " \(date(value.finalOn))"
    case .withdrawn(let value): say("erklärt am", "declared on") + " \(date(value.declaredOn))"
    case .discontinued(let value): name(of: value.ground)
    case .suspended(let value): name(of: value.ground)
    case .cardOrdered(let value): value.serial
    case .cardReceived(let value): value.serial
    case .cardHandedOut(let value): value.to
    case .followUpSet(let value): "\(date(value.on)), \(value.purpose)"
    case .followUpDone(let value): ordinal(value.number)
    case .delayExplained(let value): until(value.expectedUntil)
    case .conflictDeclared(let value): name(of: value.officer)
    case .undone(let value): folios(value.folios)
    case .feeSet(let value): line(of: value.facts)
    case .paymentRecorded(let value): "\(euros(value.payment.cents)), \(value.payment.receipt)"
    case .completenessEnded, .stopped, .serviceFailed, .litigationEnded, .closed, .resumed, .reopened: ""
    }
  }

  private func documents(_ count: Int) -> String {
    self.count(count, say("Unterlage", "document"), say("Unterlagen", "documents"))
  }

  private func until(_ day: CivilDate) -> String { say("bis \(date(day))", "by \(date(day))") }
  private func ordinal(_ number: Int) -> String { say("Nr. \(number)", "no. \(number)") }
  private func version(_ number: Int) -> String { say("Fassung \(number)", "version \(number)") }

  private func signOff(_ signOffClass: SignOffClass) -> String {
    say("Klasse", "class") + " " + signOffClass.rawValue
  }

  /// Folios in a row: `Blatt 7 und 8`.
  func folios(_ folios: [Int]) -> String {
    say("Blatt", folios.count == 1 ? "folio" : "folios") + " " + list(folios.map { String($0) })
  }
}
