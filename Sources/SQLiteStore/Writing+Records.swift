import Casework

extension StoreWriting {
  func remember(_ receipt: ActReceipt) throws(RepositoryError) {
    let changed = try connection.run(
      """
      INSERT INTO acts (act, file, case_reference, revision, folios, fingerprint) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (act) DO UPDATE SET case_reference = excluded.case_reference, revision = excluded.revision,
        folios = excluded.folios, fingerprint = excluded.fingerprint
      WHERE revision IS NULL AND file = excluded.file
      """,
      [
        .text(receipt.act.text), .text(receipt.file.text), .text(receipt.caseReference.text),
        .int(receipt.revision), .text(receipt.folios.map(String.init).joined(separator: " ")),
        .blob(receipt.fingerprint.bytes),
      ]
    )
    guard changed == 1 else { throw .repeated(receipt.act) }
  }

  func put(_ officer: Officer) throws(RepositoryError) {
    try connection.run(
      "INSERT OR REPLACE INTO officers (login, name, roles, sachgebiet, team, is_active) VALUES (?, ?, ?, ?, ?, ?)",
      [
        .text(officer.id.text), .text(officer.name),
        .text(officer.roles.map(\.rawValue).sorted().joined(separator: " ")),
        .optional(officer.sachgebiet?.rawValue), .text(officer.team), .flag(officer.isActive),
      ]
    )
  }

  func remember(_ delivery: DeliveryRecord) throws(RepositoryError) {
    try connection.run(
      """
      INSERT INTO deliveries (submission_id, digest, file_name, taken_in_at, case_reference)
      VALUES (?, ?, ?, ?, ?)
      """,
      [
        .text(delivery.submissionID), .blob(delivery.digest.bytes), .text(delivery.fileName),
        .int(delivery.takenInAt.milliseconds), .text(delivery.caseReference.text),
      ]
    )
  }

  func remember(_ rejected: RejectedDelivery) throws(RepositoryError) {
    let id = try connection.first(
      """
      INSERT INTO rejections (file_name, digest, at) VALUES (?, ?, ?)
      ON CONFLICT (file_name, digest) DO UPDATE SET at = min(at, excluded.at) RETURNING id
      """,
      [.text(rejected.fileName), .blob(rejected.digest.bytes), .int(rejected.at.milliseconds)]
    ) { $0.int(0) }
    guard let id else { throw connection.fail(.unusable(detail: "no rejection id")) }
    try connection.run("DELETE FROM rejection_reasons WHERE rejection_id = ?", [.int(id)])
    for (position, reason) in rejected.reasons.enumerated() {
      try connection.run(
        "INSERT INTO rejection_reasons (rejection_id, position, reason) VALUES (?, ?, ?)",
        [.int(id), .int(position), .text(reason)]
      )
    }
  }

  func record(_ looks: [Look]) throws(RepositoryError) {
    for look in looks {
      let stored = try connection.first("SELECT digest FROM looks ORDER BY id DESC LIMIT 1") {
        (row) throws(RepositoryError) in try row.digest(0)
      }
      let digest = look.digest(after: stored ?? Chain.origin)
      try connection.run(
        "INSERT INTO looks (at, officer, kind, subject, purpose, digest) VALUES (?, ?, ?, ?, ?, ?)",
        [
          .int(look.at.milliseconds), .text(look.officer.text), .text(look.kind.rawValue),
          .text(look.subject),
          .text(look.purpose), .blob(digest.bytes),
        ]
      )
    }
  }
}
