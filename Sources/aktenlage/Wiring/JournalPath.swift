import Casework
import Glibc

/// Where unfinished text is kept: below the user's folder for state.
enum JournalPath {
  /// The folder of all journals of this user.
  static var root: String {
    let home = StorePath.environment("HOME") ?? ""
    let stated = StorePath.environment("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return "\(stated ?? home + "/.local/state")/aktenlage/journal"
  }

  /// The folder of one officer for one store.
  static func folder(of officer: OfficerID, store: String) -> String {
    let resolved = realpath(store, nil)
    defer { free(resolved) }
    let place = resolved.map { String(cString: $0) } ?? store
    let digest = SHA256Digest.of(Array(place.utf8)).text.prefix(16)
    return "\(root)/\(digest)-\(officer.text)"
  }
}
