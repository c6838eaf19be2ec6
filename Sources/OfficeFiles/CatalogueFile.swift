internal import COfficeFiles

/// One text file of a catalogue pack.
package struct CatalogueFile: Hashable, Sendable {
  /// How faults name the file: a path or a bare name.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

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
