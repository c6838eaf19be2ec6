import Casework
import Workstation

extension CaseRow {
  /// One line of `queue --json` and `search --json`.
  var json: JSON {
    .fields([
      "reference": .text(reference.text),
      "file": .text(file.text),
      "name": .text(personName),
      "dateOfBirth": .text(dateOfBirth.text),
      "nationality": .text(nationality.text),
      "sachgebiet": .optional(sachgebiet?.rawValue),
      "matter": .optional(matter?.rawValue),
      "state": .text(state.rawValue),
      "stage": .text(stage.rawValue),
      "since": .text(stageSince.iso),
      "assignee": .optional(assignee?.text),
      "receivedOn": .text(receivedAt.civilDate.iso),
      "receivedAt": .text(receivedAt.text),
      "nextDeadline": nextDeadline?.json ?? .null,
      "signOffClass": .optional(signOffClass?.rawValue),
      "returned": .bool(isReturned),
      "ready": .bool(isReady),
      "urgency": .optional(urgency?.rawValue),
      "revision": .number(revision),
      "titleEnd": .optional(titleEnd?.iso),
    ])
  }
}

extension CaseDeadline {
  /// A date with where it comes from.
  var json: JSON {
    .fields(["kind": .text(kind.rawValue), "date": .text(date.iso), "source": .text(source.citation)])
  }
}

extension Explanation {
  /// The explanation that `--explain` adds.
  var json: JSON {
    .fields(["what": .text(what), "source": .text(source), "remedy": .text(remedy)])
  }
}
