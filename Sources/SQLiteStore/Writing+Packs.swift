import Casework

extension StoreWriting {
  func put(_ pack: PackRecord, files: [CatalogueFile]) throws(RepositoryError) {
    let number = try connection.first(
      """
      INSERT INTO packs (digest, id, version, edition_day, valid_from, valid_until, proposed_by, proposed_at,
        released_by, released_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (digest) DO NOTHING RETURNING number
      """,
      [
        .blob(pack.digest.bytes), .text(pack.identity.id), .text(pack.identity.version),
        .int(Int64(pack.identity.released.daysSinceEpoch)), .int(Int64(pack.validity.from.daysSinceEpoch)),
        .optional(pack.validity.until.map { Int64($0.daysSinceEpoch) }),
        .text(pack.proposed.by.text), .int(pack.proposed.at.milliseconds),
        .optional(pack.released?.by.text), .optional(pack.released?.at.milliseconds),
      ]
    ) { $0.int(0) }
    guard let number else {
      throw connection.fail(.unusable(detail: "pack \(pack.digest) was stored already"))
    }
    for file in files {
      try connection.run(
        "INSERT INTO pack_files (pack, name, bytes) VALUES (?, ?, ?)",
        [.int(number), .text(file.name), .blob(file.bytes)]
      )
    }
  }

  func release(pack digest: SHA256Digest, _ stamp: PackRecord.Stamp) throws(RepositoryError) {
    let changed = try connection.run(
      "UPDATE packs SET released_by = ?, released_at = ? WHERE digest = ? AND released_at IS NULL",
      [.text(stamp.by.text), .int(stamp.at.milliseconds), .blob(digest.bytes)]
    )
    guard changed == 1 else { throw connection.fail(.unusable(detail: "pack \(digest) cannot be released")) }
  }

  func judgeOpenCasesAgain(from day: CivilDate) throws(RepositoryError) {
    try connection.run(
      "UPDATE queue SET ready_changes_on = ? WHERE is_open = 1",
      [.int(Int64(day.daysSinceEpoch))]
    )
  }
}
