package import Casework

/// Why a catalogue pack was not brought in or released.
package enum PackFault: Hashable, Sendable {
  /// These files are in the store already.
  case known(PackRecord)
  /// Another edition with this version was released; a change needs a version of its own.
  case versionTaken(PackRecord)
  /// No proposal has this version.
  case unknownVersion(String)
  /// Released before.
  case released(PackRecord)
  /// Whoever proposed it cannot release it.
  case samePerson(PackRecord)
  /// Its files are not what was proposed, or this program cannot read them.
  case damaged(PackIdentity)
}

extension Office {
  /// The packs that were brought into the store, the one proposed first in front.
  package func packs(for caller: Caller) throws(OfficeError) -> [PackRecord] {
    try readAll { (store) throws(OfficeError) in
      _ = try Self.officer(caller.officer, from: store)
      return try stored { () throws(RepositoryError) in try store.packs() }
    }
  }

  /// The files of the newest pack of a version.
  package func files(ofPack version: String, for caller: Caller) throws(OfficeError) -> [CatalogueFile] {
    try readAll { (store) throws(OfficeError) in
      _ = try Self.officer(caller.officer, from: store)
      let records = try stored { () throws(RepositoryError) in try store.packs() }
      guard let record = records.last(where: { $0.identity.version == version }) else {
        throw .pack(.unknownVersion(version))
      }
      return try stored { () throws(RepositoryError) in try store.files(ofPack: record.digest) }
    }
  }

  /// Keeps a pack for another officer to release; nothing is judged by it yet.
  ///
  /// - Parameters:
  ///   - files: its files; of their names only the last part is kept.
  ///   - catalogue: what they say, read without a fault.
  package func propose(
    _ files: [CatalogueFile],
    reading catalogue: Catalogue,
    for caller: Caller
  ) throws(OfficeError) -> PackRecord {
    let named = files.map { file in
      CatalogueFile(name: file.name.split(separator: "/").last.map(String.init) ?? "", bytes: file.bytes)
    }
    let at = now()
    return try write { (store) throws(OfficeError) in
      try Self.mayChangeTheLaw(caller, .proposeCatalogue, store)
      let known = try stored { () throws(RepositoryError) in try store.packs() }
      let record = PackRecord(
        digest: CatalogueFile.digest(of: named),
        identity: catalogue.pack,
        validity: catalogue.validity,
        proposed: .init(by: caller.officer, at: at)
      )
      if let same = known.first(where: { $0.digest == record.digest }) { throw .pack(.known(same)) }
      let taken = known.first { $0.identity.version == record.identity.version && $0.released != nil }
      if let taken { throw .pack(.versionTaken(taken)) }
      try stored { () throws(RepositoryError) in try store.put(record, files: named) }
      return record
    }
  }

  /// Lets a proposed pack hold from now on. Of several proposals of one version the newest is meant.
  package func release(_ version: String, for caller: Caller) throws(OfficeError) -> PackRecord {
    let stamp = PackRecord.Stamp(by: caller.officer, at: now())
    return try write { (store) throws(OfficeError) in
      try Self.mayChangeTheLaw(caller, .releaseCatalogue, store)
      let known = try stored { () throws(RepositoryError) in try store.packs() }
        .filter { $0.identity.version == version }
      guard let newest = known.last else { throw .pack(.unknownVersion(version)) }
      if let released = known.first(where: { $0.released != nil }) { throw .pack(.released(released)) }
      guard newest.proposed.by != caller.officer else { throw .pack(.samePerson(newest)) }
      _ = try catalogues.catalogue(of: newest, in: store)
      try stored { () throws(RepositoryError) in
        try store.release(pack: newest.digest, stamp)
        try store.judgeOpenCasesAgain(from: stamp.at.civilDate)
      }
      return PackRecord(
        digest: newest.digest,
        identity: newest.identity,
        validity: newest.validity,
        proposed: newest.proposed,
        released: stamp
      )
    }
  }

  private static func mayChangeTheLaw(
    _ caller: Caller,
    _ right: Right,
    _ store: any CaseReading
  ) throws(OfficeError) {
    guard try officer(caller.officer, from: store).holds(right) else { throw .notPermitted(right) }
  }
}

/// One dated version of a matter in one edition of the catalogue.
package struct MatterVersion: Sendable {
  /// The edition.
  package let edition: Catalogue
  package let matter: Matter
  /// Whether the edition was released; a proposal judges nothing yet.
  package let isReleased: Bool
}

extension Office {
  /// Every version of a matter in every edition, in the order in which they begin to hold and were brought in.
  package func versions(of key: MatterKey) throws(OfficeError) -> [MatterVersion] {
    try readAll { (store) throws(OfficeError) in
      var versions = catalogues.builtIn.history(of: key).map {
        MatterVersion(edition: catalogues.builtIn, matter: $0, isReleased: true)
      }
      for record in try stored({ () throws(RepositoryError) in try store.packs() }) {
        let edition = try catalogues.catalogue(of: record, in: store)
        versions += edition.history(of: key).map {
          MatterVersion(edition: edition, matter: $0, isReleased: record.released != nil)
        }
      }
      return versions
    }
  }
}
