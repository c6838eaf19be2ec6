import Glibc

/// The files that a run of intake reads.
package enum IntakeFolder {
  /// The files that paths of files and folders stand for, in the order of the paths.
  ///
  /// Of a folder: what lies in it itself, ends in `.json` and does not start with a full stop, sorted by the
  /// bytes of the name. Links are listed and not followed: reading one is refused, so none is passed over in
  /// silence. The same goes for a path that leads nowhere and a folder that cannot be opened; they stand in the
  /// list themselves.
  package static func files(in paths: [String]) -> [String] {
    paths.flatMap { path in names(in: path)?.map { joined(path, $0) } ?? [path] }
  }

  /// The names in a folder, or nil if the path is none that can be listed.
  private static func names(in path: String) -> [String]? {
    let descriptor = openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard let folder = fdopendir(descriptor) else {
      close(descriptor)
      return nil
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if isApplication(name), !isFolder(name, in: descriptor) { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func isApplication(_ name: String) -> Bool {
    !name.hasPrefix(".") && name.lowercased().hasSuffix(".json")
  }

  private static func isFolder(_ name: String, in folder: Int32) -> Bool {
    var status = stat()
    return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
