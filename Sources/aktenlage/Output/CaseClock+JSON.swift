import Casework
import Workstation

extension CaseClock {
  /// One clock of `aktenlage clocks`; with its steps where they are asked for.
  func json(in record: Case, _ words: Words, today: CivilDate, explain: Bool) -> JSON {
    let json = JSON.fields([
      "kind": .text(kind.rawValue),
      "number": .optional(number),
      "title": .text(words.title(of: self, in: record)),
      "state": .text(state(on: today).rawValue),
      "startedOn": .text(startedOn.iso),
      "lastDay": .optional(lastDay?.iso),
      "safeDay": .optional(safeDay?.iso),
      "actionFrom": .optional(actionFrom?.iso),
      "restedDays": .number(restedDays),
      "alarms": .each(alarms) { .text($0.iso) },
      "nextAlarm": .optional(nextAlarm(on: today)?.iso),
      "reminder": .optional(reminder?.rawValue),
      "source": .text(source.citation),
      "verified": .bool(source.isVerified),
    ])
    guard explain else { return json }
    return json.adding([
      "disputed": .each(derivation?.disputes ?? []) { .text(words.sentence(for: $0)) },
      "steps": .each(derivation?.steps ?? []) { $0.json(words) },
    ])
  }
}
