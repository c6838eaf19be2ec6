import Casework
import Office
import Workstation

extension CaseView {
  /// The case as one JSON object.
  func json(_ words: Words, explain: Bool) -> JSON {
    let head = CaseRow(record, of: file).json.adding([
      "variant": .optional(record.variant?.rawValue),
      "catalogue": .fields([
        "id": .text(situation.catalogue.pack.id), "version": .text(situation.catalogue.version),
      ]),
      "person": file.person.json(source: file.personSource),
      "application": record.application.json,
      "findings": .each(record.findings) { $0.json },
      "deadlines": .each(record.deadlines) { deadline in
        let json = deadline.json
        guard explain, let derivation = record.derivation(of: deadline) else { return json }
        return json.adding(["steps": .each(derivation.steps) { $0.json(words) }])
      },
      "readiness": .each(blockers) { $0.json(words, in: record.reference) },
      "evidence": .each(evidence) { $0.json(words) },
      "documents": .each(record.documents) { $0.json },
      "tracks": record.tracksJSON,
      "decision": record.decisionJSON,
      "notes": .each(record.notes) { note in
        .fields([
          "folio": .number(note.folio), "at": .text(note.at.text), "by": .text(note.by.text),
          "kind": .text(note.kind.rawValue), "text": .text(note.text),
        ])
      },
      "entries": .each(timeline) { $0.json(words, catalogue: situation.catalogue) },
    ])
    guard explain else { return head }
    return head.adding([
      "explanations": .fields([
        "place": words.placeInQueue(of: CaseRow(record, of: file), today: situation.today).json,
        "routing": words.routingReason(of: record).json,
        "signOff": situation.signOffRule.map { words.explanation(of: $0, in: record.reference).json }
          ?? .null,
      ])
    ])
  }
}

extension TimelineEntry {
  /// One entry of `entries`.
  func json(_ words: Words, catalogue: Catalogue) -> JSON {
    .fields([
      "folio": .number(entry.header.folio),
      "at": .text(entry.header.at.text),
      "by": .text(entry.header.by.text),
      "kind": .text(entry.header.kind.rawValue),
      "digest": .text(digest.text),
      "title": .text(words.title(of: entry, in: catalogue, isUndone: isUndone)),
      "act": .text(entry.header.act.text),
      "undone": .bool(isUndone),
    ])
  }
}

extension Person {
  /// The person's data as they stand.
  func json(source: PersonDataSource) -> JSON {
    var fields = PersonField.allCases.map { JSONField(key: $0.rawValue, value: .text(text(of: $0))) }
    fields.append(JSONField(key: "source", value: .text(source.rawValue)))
    return .object(fields)
  }
}

extension Application {
  /// What the person asked for and said.
  var json: JSON {
    .fields([
      "submission": .text(submissionID),
      "channel": .text(channel.rawValue),
      "language": .text(language.text),
      "purpose": .text(purpose),
      "currentTitle": currentTitle.map {
        .fields(["matter": .text($0.matter.rawValue), "validUntil": .text($0.validUntil.iso)])
      } ?? .null,
      "answers": .each(answers) { .fields(["key": .text($0.key), "text": .text($0.text)]) },
      "urgency": urgency.map { .fields(["ground": .text($0.ground.rawValue), "date": .text($0.date.iso)]) }
        ?? .null,
      "representative": .optional(representative?.name),
      "unknownFields": .each(unknownFields) { .fields(["key": .text($0.key), "text": .text($0.text)]) },
    ])
  }
}

extension IntakeFinding {
  /// A warning of intake.
  var json: JSON { .fields(["code": .text(code.rawValue), "detail": .text(detail)]) }
}

extension FiledDocument {
  /// A document of the case.
  var json: JSON {
    .fields([
      "folio": .number(folio), "on": .text(on.iso), "by": .text(by.text),
      "code": .optional(document.code?.rawValue),
      "title": .text(document.title), "mediaType": .text(document.mediaType),
      "bytes": .number(document.byteCount),
      "sha256": .text(document.digest.text), "pages": .optional(document.pages),
      "issuedOn": .optional(document.issuedOn?.iso), "validUntil": .optional(document.validUntil?.iso),
      "originalSeen": .bool(document.originalSeen),
    ])
  }
}
