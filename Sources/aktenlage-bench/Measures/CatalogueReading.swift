import OfficeFiles

/// Reading the built-in catalogue from its text, which every start does once beside opening the store.
struct CatalogueReading: Measure {
  let name = "read the catalogue"

  func run(_ bench: BenchOffice) throws -> [Finding] {
    let ours = try Stopwatch.samples(Array(0..<50)) { _ in _ = try CataloguePack.builtIn() }
    return [Finding(measure: name, ours: ours)]
  }
}
