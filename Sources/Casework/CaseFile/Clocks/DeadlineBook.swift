/// The deadline book (Fristenbuch): what was entered on which day by whom, computed from the entries alone.
///
/// Nothing is kept for it. The clocks of a case before an entry are compared with those after it, so that a date which
/// follows from an entry stands there like one that an officer set.
package enum DeadlineBook {
  /// The lines of a file, in the order of its entries.
  ///
  /// - Parameter reference: only those of this case; nil for all cases of the file.
  package static func records(
    in entries: [ReadEntry],
    of reference: CaseReference? = nil
  ) throws(FoldingError) -> [DeadlineRecord] {
    guard let first = entries.first else { return [] }
    var file = try PersonFile(folding: [first])
    var known: [CaseReference: [Key: Day]] = [:]
    var records: [DeadlineRecord] = []
    for (index, entry) in entries.enumerated().dropFirst() {
      let touched = entry.header.kind.touches
      // Only an undoing looks back at all that was entered before.
      let all = entry.header.kind == .undone ? Array(entries[...index]) : []
      try file.fold(entries[index...index], all: all)
      for record in file.cases where reference == nil || record.reference == reference {
        switch touched {
        case .nothing: continue
        case .ownCase: guard record.reference == entry.header.caseReference else { continue }
        case .wholeFile: break
        }
        let now = days(of: record, file)
        let before = known.updateValue(now, forKey: record.reference) ?? [:]
        records += changes(from: before, to: now, by: entry.header, in: record)
      }
    }
    return records
  }

  /// Which date of a case.
  private struct Key: Hashable {
    let kind: CaseClock.Kind
    let number: Int?
  }

  /// The day of a running clock; stopped clocks have none.
  private typealias Day = CivilDate?

  private static func days(of record: Case, _ file: PersonFile) -> [Key: Day] {
    var days: [Key: Day] = [:]
    for clock in record.clocks(passport: file.person.passport) {
      let day = clock.lastDay ?? (clock.kind.isCountedUp ? clock.alarms.first : nil)
      guard day != nil || clock.isStopped else { continue }
      days[Key(kind: clock.kind, number: clock.number)] = .some(day)
    }
    return days
  }

  private static func changes(
    from before: [Key: Day],
    to now: [Key: Day],
    by header: EntryHeader,
    in record: Case
  ) -> [DeadlineRecord] {
    guard before != now else { return [] }
    var records: [DeadlineRecord] = []
    func add(_ key: Key, _ change: DeadlineRecord.Change, _ old: CivilDate?, _ new: CivilDate?) {
      records.append(
        DeadlineRecord(
          caseReference: record.reference,
          folio: header.folio,
          at: header.at,
          by: header.by,
          change: change,
          kind: key.kind,
          number: key.number,
          old: old,
          new: new
        )
      )
    }
    var endings: [Key: CaseClock.Ending] = [:]
    for clock in record.endedClocks {
      endings[Key(kind: clock.kind, number: clock.number)] = clock.ending
    }
    for (key, old) in before where now[key] == nil {
      add(key, endings[key] == .met ? .met : .ended, old, nil)
    }
    for (key, new) in now {
      guard let old = before[key] else {
        add(key, .set, nil, new)
        continue
      }
      guard old != new else { continue }
      add(key, new == nil ? .stopped : .moved, old, new)
    }
    return records.sorted { ($0.kind.rawValue, $0.number ?? 0) < ($1.kind.rawValue, $1.number ?? 0) }
  }
}

extension CaseClock.Kind {
  /// Whether it counts how long something lasts, so that its first alarm is the day to remember.
  fileprivate var isCountedUp: Bool { self == .cardCollection || self == .suspension }
}

/// What an entry can change dates of.
private enum Touch { case nothing, ownCase, wholeFile }

extension EntryKind {
  /// Entries that no clock rests on are passed over, which most of a file is.
  fileprivate var touches: Touch {
    switch self {
    case .fileOpened, .documentReceived, .routed, .competenceConfirmed, .assigned, .evidenceAssessed,
      .completenessEnded, .consultationReminded, .registerQueried, .contactRecorded, .noteWritten, .drafted,
      .submitted, .recalled, .returned, .conflictDeclared, .feeSet, .paymentRecorded:
      .nothing
    case .received, .matterChosen, .handedOver, .documentsRequested, .requestExtended, .requestClosed,
      .consulted, .consultationEnded, .hearingStarted, .hearingEnded, .signed, .stopped, .dispatched,
      .serviceConfirmed, .serviceFailed, .litigationBegan, .litigationEnded, .finalised, .closed, .withdrawn,
      .discontinued, .suspended, .resumed, .reopened, .cardOrdered, .cardReceived, .cardHandedOut,
      .followUpSet, .followUpDone, .delayExplained:
      .ownCase
    // The passport stands in every case of the file, and an undone act may have changed it.
    case .personCorrected, .undone: .wholeFile
    }
  }
}
