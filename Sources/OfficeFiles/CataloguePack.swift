package import Casework
import Dispatch
import Synchronization

/// Catalogue packs: the TOML files in which an office keeps its law, read into a `Catalogue`.
package enum CataloguePack {
  /// The catalogue that ships inside the program.
  package static func builtIn() throws(CatalogueFaults) -> Catalogue {
    try parse(files: CatalogueFile.builtIn)
  }

  /// The catalogue of these files; what a file holds is said by its tables, not by its name.
  ///
  /// Throws every fault at once. Bad files never end the program. For a pack that comes new to the office, see
  /// ``complete(files:)``.
  package static func parse(files: [CatalogueFile]) throws(CatalogueFaults) -> Catalogue {
    let log = FaultLog(files)
    let catalogue = read(files, log: log)
    guard let catalogue, log.isEmpty else { throw CatalogueFaults(log.located()) }
    return catalogue
  }

  /// The catalogue of these files for an office that wants to work with it from now on: it also has every text that
  /// letters put in.
  ///
  /// Throws every fault at once.
  package static func complete(files: [CatalogueFile]) throws(CatalogueFaults) -> Catalogue {
    let log = FaultLog(files)
    let catalogue = read(files, isForUse: true, log: log)
    guard let catalogue, log.isEmpty else { throw CatalogueFaults(log.located()) }
    return catalogue
  }

  /// The faults of these files, ordered by file and line; empty where they make a complete catalogue.
  package static func check(files: [CatalogueFile]) -> [CatalogueFault] {
    let log = FaultLog(files)
    _ = read(files, isForUse: true, log: log)
    return log.located()
  }

  private static func read(_ files: [CatalogueFile], isForUse: Bool = false, log: FaultLog) -> Catalogue? {
    guard let items = faultless(files) ?? withFaults(files, log: log) else { return nil }
    let catalogue = items.catalogue(log: log)
    // What a faulty item holds would show up a second time as missing.
    if isForUse, log.isEmpty { items.checkLetters(log) }
    return catalogue
  }

  /// Reads the files on all processors, since the workstation waits for its catalogue when it opens; nil where one of
  /// them has a fault.
  private static func faultless(_ files: [CatalogueFile]) -> PackItems? {
    let parts = Mutex<[Int: PackItems]>([:])
    DispatchQueue.concurrentPerform(iterations: files.count) { number in
      let log = FaultLog(files)
      guard case .tree(let fields) = PackDocument(files[number]) else { return }
      let items = PackItems(TableReader(fields, at: FaultLog.Place(file: number, path: ""), log: log))
      if log.isEmpty { parts.withLock { $0[number] = items } }
    }
    return parts.withLock { parts in
      guard parts.count == files.count else { return nil }
      return files.indices.reduce(into: PackItems()) { items, number in
        if let part = parts[number] { items.append(part) }
      }
    }
  }

  /// Reads the files one after the other and reports what is wrong; nil where one of them is no TOML.
  private static func withFaults(_ files: [CatalogueFile], log: FaultLog) -> PackItems? {
    var items = PackItems()
    var isReadable = true
    for (number, file) in files.enumerated() {
      switch PackDocument(file) {
      case .tree(let fields):
        // The neighbours of a file that cannot be read have faults of their own that are worth seeing now.
        items.append(PackItems(TableReader(fields, at: FaultLog.Place(file: number, path: ""), log: log)))
      case .unreadable(let rule, let line, let path):
        log.report(rule, at: FaultLog.Place(file: number, path: path), line: line)
        isReadable = false
      }
    }
    // What it holds would show up a second time as missing entries.
    return isReadable ? items : nil
  }
}
