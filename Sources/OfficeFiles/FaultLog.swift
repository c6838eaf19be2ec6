import Casework

/// Collects the faults of one pack while it is read; lines are looked up only when there are any.
final class FaultLog {
  /// A place in the pack: which file, and the key path in it.
  struct Place {
    let file: Int
    let path: String
  }

  private struct Entry {
    let place: Place
    let rule: (_ line: (Place) -> Int) -> CatalogueFault.Rule
    let line: Int?
  }

  private let files: [CatalogueFile]
  private var entries: [Entry] = []

  init(_ files: [CatalogueFile]) {
    self.files = files
  }

  var isEmpty: Bool { entries.isEmpty }

  /// Reports a fault; its line is looked up from the path unless it is known.
  func report(_ rule: CatalogueFault.Rule, at place: Place, line: Int? = nil) {
    entries.append(Entry(place: place, rule: { _ in rule }, line: line))
  }

  /// Reports a fault that names the line of another place.
  func report(
    at place: Place,
    other: Place,
    _ rule: @escaping (_ file: String, _ line: Int) -> CatalogueFault.Rule
  ) {
    let name = files[other.file].name
    entries.append(Entry(place: place, rule: { rule(name, $0(other)) }, line: nil))
  }

  /// Every fault with its line, ordered by file and line.
  func located() -> [CatalogueFault] {
    var indexes: [Int: TOMLLineIndex] = [:]
    func line(_ place: Place) -> Int {
      guard files.indices.contains(place.file) else { return 1 }
      let index = indexes[place.file] ?? TOMLLineIndex(utf8: files[place.file].bytes)
      indexes[place.file] = index
      return index.line(of: place.path)
    }
    let located = entries.map { entry in
      (
        file: entry.place.file,
        fault: CatalogueFault(
          file: files.indices.contains(entry.place.file) ? files[entry.place.file].name : "office.toml",
          line: entry.line ?? line(entry.place),
          path: entry.place.path,
          rule: entry.rule(line)
        )
      )
    }
    return located.sorted { ($0.file, $0.fault.line) < ($1.file, $1.fault.line) }.map(\.fault)
  }
}
