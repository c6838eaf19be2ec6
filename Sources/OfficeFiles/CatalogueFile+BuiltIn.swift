internal import COfficeFiles
package import Casework

extension CatalogueFile {
  /// The files that ship inside the program.
  package static var builtIn: [CatalogueFile] {
    var files: [CatalogueFile] = []
    var entry = office_files_catalogue()
    while let file = entry, let name = file.pointee.name {
      let bytes = UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.count)
      files.append(CatalogueFile(name: String(cString: name), bytes: Array(bytes)))
      entry = file + 1
    }
    return files
  }
}
