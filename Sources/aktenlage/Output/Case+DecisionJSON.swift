import Casework

extension Case {
  /// The newest draft and what became of it; null before there is one.
  var decisionJSON: JSON {
    guard let version = draft else { return .null }
    let draft = version.draft
    return .fields([
      "version": .number(version.version),
      "outcome": .text(draft.outcome.rawValue),
      "variant": .optional(draft.variant?.rawValue),
      "validFrom": .optional(draft.validFrom?.iso),
      "validUntil": .optional(draft.validUntil?.iso),
      "blocks": .each(draft.blocks ?? []) { use in
        .fields(["key": .text(use.key.rawValue), "version": .number(use.version)])
      },
      "operativePart": .text(draft.operativePart),
      "facts": .text(draft.facts),
      "reasons": .text(draft.reasons),
      "considerations": .text(draft.considerations),
      "conditions": .text(draft.conditions),
      "hearingAnswer": .text(draft.hearingAnswer),
      "by": .text(version.by.text),
      "at": .text(version.at.text),
      "folio": .number(version.folio),
      "submission": submission.map {
        .fields([
          "version": .number($0.version), "signOffClass": .text($0.signOffClass.rawValue),
          "by": .text($0.by.text),
          "at": .text($0.at.text),
        ])
      } ?? .null,
      "remark": remark.map {
        .fields([
          "version": .number($0.version), "text": .text($0.text), "by": .text($0.by.text),
          "at": .text($0.at.text),
          "folio": .number($0.folio),
        ])
      } ?? .null,
      "signature": signature.map {
        .fields([
          "version": .number($0.version), "signOffClass": .text($0.signOffClass.rawValue),
          "by": .text($0.by.text),
          "at": .text($0.at.text),
        ])
      } ?? .null,
      "dispatch": dispatch.map {
        .fields([
          "mode": .text($0.mode.rawValue), "sentOn": .text($0.sentOn.iso), "addressee": .text($0.addressee),
          "text": .text($0.text), "textSha256": .text($0.textDigest.text),
          "noticeIsCorrect": .bool($0.noticeIsCorrect), "by": .text($0.by.text), "folio": .number($0.folio),
          "paper": $0.paper.map(Self.paperJSON) ?? .null,
        ])
      } ?? .null,
      "service": service.map {
        .fields([
          "notifiedOn": .text($0.notifiedOn.iso), "lastDay": .text($0.lastDay.iso), "proof": .text($0.proof),
        ])
      } ?? .null,
      "finalOn": .optional(finalOn?.iso),
    ])
  }

  private static func paperJSON(_ paper: SentPaper) -> JSON {
    .fields([
      "sha256": .text(paper.digest.text), "bytes": .number(paper.byteCount), "form": .text(paper.mediaType),
    ])
  }
}
