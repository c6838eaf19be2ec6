import Glibc

/// Where the store lies: `--store`, then `$AKTENLAGE_STORE`, then the user's data folder.
enum StorePath {
  /// The path that counts, made absolute only where the data folder is meant.
  static func resolve(option: String?, environment: (String) -> String?) -> String {
    if let option, !option.isEmpty { return option }
    if let variable = environment("AKTENLAGE_STORE"), !variable.isEmpty { return variable }
    // XDG says that a relative path in the variable does not count.
    if let data = environment("XDG_DATA_HOME"), data.hasPrefix("/") { return data + suffix }
    return (environment("HOME") ?? "") + "/.local/share" + suffix
  }

  /// The path of the store that the options name.
  static func of(_ options: CommonOptions) -> String {
    resolve(option: options.store, environment: environment)
  }

  /// The value of an environment variable.
  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Makes the folders in which a new store will lie, each open to its owner only.
  static func makeFolders(for path: String) {
    let parts = path.split(separator: "/").dropLast()
    var folder = path.hasPrefix("/") ? "" : "."
    for part in parts {
      folder += "/\(part)"
      // Whatever goes wrong here shows when the store is made.
      mkdir(folder, 0o700)
    }
  }

  private static let suffix = "/aktenlage/aktenlage.sqlite"
}
