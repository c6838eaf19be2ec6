import Casework
import Glibc
import SQLiteStore

/// A folder for stores that live as long as one measure.
enum Scratch {
  /// Runs a body with an empty training store beside the large one, and removes it again.
  static func withStore<Result>(beside path: String, _ body: (SQLiteStore) throws -> Result) throws -> Result
  {
    var template = Array("\(path).scratch-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw BenchError("no folder beside \(path)") }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { remove(folder) }
    let store = try SQLiteStore.create(at: folder + "/office.sqlite", training: true, now: BenchOffice.now)
    defer { store.close() }
    return try body(store)
  }

  /// Removes a folder that was made here, with everything in it.
  static func remove(_ folder: String) {
    guard let opened = opendir(folder) else { return }
    while let entry = readdir(opened) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      let path = "\(folder)/\(name)"
      if unlink(path) != 0 { remove(path) }
    }
    closedir(opened)
    rmdir(folder)
  }
}
