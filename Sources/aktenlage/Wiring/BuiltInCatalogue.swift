import Casework
import Dispatch
import OfficeFiles
import Synchronization
import Workstation

/// The catalogue that ships inside the program, read by another thread while the command line is parsed and the
/// store is opened.
final class BuiltInCatalogue: Sendable {
  /// The one of this run; begins to be read when it is first named.
  static let shared = BuiltInCatalogue()

  private let outcome = Mutex<Result<Catalogue, CatalogueFaults>?>(nil)
  private let namesRead = Mutex(CatalogueNames.none)
  private let reading = DispatchGroup()

  private init() {
    DispatchQueue.global(qos: .userInitiated).async(group: reading) { [self] in
      let result = Result { () throws(CatalogueFaults) in try CataloguePack.builtIn() }
      if case .success(let catalogue) = result {
        let names = CatalogueNames(catalogue)
        namesRead.withLock { $0 = names }
      }
      outcome.withLock { $0 = result }
    }
  }

  /// What it calls things; nothing where it is faulty, which whoever needs the catalogue itself reports.
  var names: CatalogueNames {
    finish()
    return namesRead.withLock { $0 }
  }

  /// Waits until it is read.
  func finish() { reading.wait() }

  /// The catalogue, waited for where it is not there yet.
  func catalogue() throws(CatalogueFaults) -> Catalogue {
    finish()
    if let outcome = outcome.withLock({ $0 }) { return try outcome.get() }
    return try CataloguePack.builtIn()
  }
}
