import Casework
import Glibc

/// The Unix login of who runs the program, from the kernel's user number; no variable can change it.
enum Login {
  /// The login as the user table writes it; the number where the table has none.
  static var name: String {
    guard let entry = getpwuid(getuid()) else { return String(getuid()) }
    return String(cString: entry.pointee.pw_name)
  }
}
