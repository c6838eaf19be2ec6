package import Casework

/// Catalogue packs: the TOML files in which an office keeps its law, read into a `Catalogue`.
package enum CataloguePack {
  /// The catalogue that ships inside the program.
  package static func builtIn() throws(CatalogueFaults) -> Catalogue {
    try parse(files: CatalogueFile.builtIn)
  }

  /// The catalogue of these files; what a file holds is said by its tables, not by its name.
  ///
  /// Throws every fault at once. Bad files never end the program.
  package static func parse(files: [CatalogueFile]) throws(CatalogueFaults) -> Catalogue {
    let log = FaultLog(files)
    let catalogue = read(files, log: log)
    guard let catalogue, log.isEmpty else { throw CatalogueFaults(log.located()) }
    return catalogue
  }

  /// The faults of these files, ordered by file and line; empty where they make a catalogue.
  package static func check(files: [CatalogueFile]) -> [CatalogueFault] {
    let log = FaultLog(files)
    _ = read(files, log: log)
    return log.located()
  }

  private static func read(_ files: [CatalogueFile], log: FaultLog) -> Catalogue? {
    let documents = files.indices.map { PackDocument(files[$0], file: $0, log: log) }
    guard documents.allSatisfy({ $0 != nil }) else {
      // A file that cannot be read would show up a second time as missing entries, but its neighbours' own
      // faults are worth seeing now.
      documents.forEach { _ = $0.map(PackItems.init) }
      return nil
    }
    var items = PackItems()
    for document in documents {
      if let document { items.append(PackItems(document)) }
    }
    return items.catalogue(log: log)
  }
}
