import Foundation
import Glibc
import OfficeFiles

/// The user's own files: `settings.toml`, `keys.toml` and `themes/*.toml` below `$XDG_CONFIG_HOME/aktenlage`.
enum ConfigurationFolder {
  /// The path of the folder, which need not exist.
  static var path: String {
    // XDG says that a relative path in the variable does not count.
    let stated = StorePath.environment("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return "\(stated ?? (StorePath.environment("HOME") ?? "") + "/.config")/aktenlage"
  }

  static var settingsPath: String { path + "/settings.toml" }

  /// The built-in themes and the user's own.
  static var themes: ThemeLibrary { ThemeLibrary(own: ownThemes(in: path)) }

  /// The texts of the user's own themes by the names of their files; one that cannot be read or is too long is none.
  static func ownThemes(in path: String) -> [String: String] {
    let folder = path + "/themes"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var own: [String: String] = [:]
    for name in names where name.hasSuffix(".toml") { own[name] = text(at: "\(folder)/\(name)") }
    return own
  }

  /// What the user chose; nothing where there is no file.
  static var settings: UserSettings { UserSettings(text(at: settingsPath) ?? "") }

  /// Changes the settings: the new file is whole or not there at all, and only its owner may read it.
  ///
  /// False when it could not be written. What a link leads to is changed, not the link.
  static func keep(_ change: (inout UserSettings) -> Void) -> Bool {
    StorePath.makeFolders(for: settingsPath)
    let resolved = realpath(settingsPath, nil)
    defer { free(resolved) }
    let target = resolved.map { String(cString: $0) } ?? settingsPath
    var settings = settings
    change(&settings)
    let draft = "\(target).\(getpid()).new"
    unlink(draft)
    guard NewFile.write(Array(settings.text.utf8), to: draft) else { return false }
    guard rename(draft, target) == 0 else {
      unlink(draft)
      return false
    }
    return true
  }

  static var keysPath: String { path + "/keys.toml" }

  /// The keys that the user gave to commands, and what is wrong with them; the usual ones where there is no file.
  static var keys: KeyBindings { KeyBindings(keysText(in: path)) }

  /// The user's file of keys; empty where there is none.
  static func keysText(in path: String) -> String { text(at: path + "/keys.toml") ?? "" }

  private static func text(at path: String) -> String? {
    guard let bytes = try? GivenFile.bytes(at: path, limit: GivenText.limit) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }
}
