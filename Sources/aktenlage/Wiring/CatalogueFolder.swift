import Casework
import Foundation
import OfficeFiles

/// The files of a catalogue pack on the disk.
enum CatalogueFolder {
  /// The most bytes that one file of a pack may have.
  private static let limit = 10_000_000

  /// The pack that these paths name; the built-in one where there are none.
  ///
  /// A folder holds a whole pack in its `.toml` files; a single file takes the place of the built-in one of its name.
  static func files(at paths: [String]) throws(Failure) -> [CatalogueFile] {
    var whole: [CatalogueFile] = []
    var single: [CatalogueFile] = []
    for path in paths {
      if let names = try? FileManager.default.contentsOfDirectory(atPath: path) {
        for name in names.sorted() where name.hasSuffix(".toml") {
          whole.append(try file(at: "\(path)/\(name)"))
        }
      } else {
        single.append(try file(at: path))
      }
    }
    let replaced = Set(single.map { bareName($0.name) })
    let base = paths.isEmpty || whole.isEmpty && !single.isEmpty ? CatalogueFile.builtIn : whole
    return base.filter { !replaced.contains(bareName($0.name)) } + single
  }

  /// Writes a pack into a folder, which it makes where there is none; the path that could not be written, else nil.
  ///
  /// Nothing is overwritten.
  static func write(_ files: [CatalogueFile], to folder: String) -> String? {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      return folder
    }
    for file in files {
      let path = "\(folder)/\(file.name)"
      guard NewFile.write(file.bytes, to: path) else { return path }
    }
    return nil
  }

  private static func file(at path: String) throws(Failure) -> CatalogueFile {
    CatalogueFile(name: path, bytes: try GivenFile.bytes(at: path, limit: limit))
  }

  private static func bareName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
