package import OfficeFiles
package import Workstation

/// The keys of all commands by a user's file, or the usual ones with all that is wrong with it.
package struct KeyBindings: Sendable {
  /// What is wrong in a line.
  package enum Fault: Sendable {
    case file(KeyFile.Fault)
    case keys(KeyFault)

    /// Counted from 1.
    package var line: Int {
      switch self {
      case .file(let fault): fault.line
      case .keys(let fault): fault.line
      }
    }
  }

  /// The keys of all commands.
  package let map: KeyMap
  /// In the order of the lines.
  package let faults: [Fault]

  /// Reads the text of a file.
  package init(_ text: String) {
    let file = KeyFile(text)
    let read = KeyMap.reading(file.entries)
    map = file.faults.isEmpty ? read.map : .standard
    faults = (file.faults.map(Fault.file) + read.faults.map(Fault.keys)).sorted { $0.line < $1.line }
  }
}
