import Casework

extension Reading {
  func packs() throws(RepositoryError) -> [PackRecord] {
    // An older store that is only read has none yet.
    guard storeInformation.schemaVersion >= 2 else { return [] }
    return try connection.all(
      """
      SELECT digest, id, version, edition_day, valid_from, valid_until, proposed_by, proposed_at, released_by,
        released_at
      FROM packs ORDER BY number
      """
    ) { (row) throws(RepositoryError) in
      var released: PackRecord.Stamp?
      if !row.isNull(9) {
        released = .init(by: try row.required(8, OfficerID.init(parsing:)), at: row.instant(9))
      }
      return PackRecord(
        digest: try row.digest(0),
        identity: PackIdentity(id: row.text(1), version: row.text(2), released: try row.day(3)),
        validity: Validity(from: try row.day(4), until: row.isNull(5) ? nil : try row.day(5)),
        proposed: .init(by: try row.required(6, OfficerID.init(parsing:)), at: row.instant(7)),
        released: released
      )
    }
  }

  func files(ofPack digest: SHA256Digest) throws(RepositoryError) -> [CatalogueFile] {
    guard storeInformation.schemaVersion >= 2 else { return [] }
    return try connection.all(
      """
      SELECT name, bytes FROM pack_files WHERE pack = (SELECT number FROM packs WHERE digest = ?) ORDER BY name
      """,
      [.blob(digest.bytes)]
    ) { CatalogueFile(name: $0.text(0), bytes: $0.bytes(1)) }
  }
}
