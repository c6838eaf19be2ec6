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
    var items = PackItems()
    var isReadable = true
    for (number, document) in PackDocument.all(files).enumerated() {
      switch document {
      case .tree(let fields):
        // The neighbours of a file that cannot be read have faults of their own that are worth seeing now.
        items.append(PackItems(TableReader(fields, at: FaultLog.Place(file: number, path: ""), log: log)))
      case .unreadable(let rule, let line, let path):
        log.report(rule, at: FaultLog.Place(file: number, path: path), line: line)
        isReadable = false
      }
    }
    // What it holds would show up a second time as missing entries.
    guard isReadable else { return nil }
    return items.catalogue(log: log)
  }
}
