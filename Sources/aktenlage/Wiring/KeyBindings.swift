import OfficeFiles
import Workstation

/// The keys of all commands by a user's file, or the usual ones with all that is wrong with it.
struct KeyBindings {
  /// What is wrong in a line.
  enum Fault {
    case file(KeyFile.Fault)
    case keys(KeyFault)

    /// Counted from 1.
    var line: Int {
      switch self {
      case .file(let fault): fault.line
      case .keys(let fault): fault.line
      }
    }
  }

  let map: KeyMap
  /// In the order of the lines.
  let faults: [Fault]

  init(_ text: String) {
    let file = KeyFile(text)
    let read = KeyMap.reading(file.entries)
    map = file.faults.isEmpty ? read.map : .standard
    faults = (file.faults.map(Fault.file) + read.faults.map(Fault.keys)).sorted { $0.line < $1.line }
  }
}
