import Casework
import Workstation

/// Officers as aligned lines.
enum OfficerList {
  static func lines(_ officers: [Officer], _ words: Words) -> [String] {
    var table = Table()
    for officer in officers {
      let roles = officer.roles.map(words.name).sorted().joined(separator: ", ")
      let left = officer.isActive ? "" : words.say("nicht mehr tätig", "has left")
      table.add([
        officer.id.text, officer.name, officer.sachgebiet.map(words.name) ?? "–", officer.team,
        left.isEmpty ? roles : "\(roles) (\(left))",
      ])
    }
    return table.lines
  }
}

extension Officer {
  /// One line of `users --json`.
  var json: JSON {
    .fields([
      "login": .text(id.text),
      "name": .text(name),
      "roles": .each(roles.map(\.rawValue).sorted()) { .text($0) },
      "sachgebiet": .optional(sachgebiet?.rawValue),
      "team": .text(team),
      "active": .bool(isActive),
      "signsUpTo": .optional(signsUpTo?.rawValue),
    ])
  }
}
