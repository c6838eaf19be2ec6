import OfficeFiles
import Workstation

extension Words {
  /// Why the list of keys cannot be made as PDF.
  func noPrinterOfKeys(_ package: String) -> Explanation {
    let missing = noPrinter(package)
    return Explanation(
      what: missing.what,
      source: missing.source,
      remedy: say(
        "Installieren Sie das Debian-Paket \(package), oder lassen Sie --pdf weg.",
        "Install the Debian package \(package), or leave --pdf out."
      )
    )
  }

  /// What is wrong in a line of a file of keys, as a sentence.
  func sentence(for fault: KeyBindings.Fault) -> String {
    switch fault {
    case .keys(let fault): sentence(for: fault.rule)
    case .file(let fault):
      switch fault.rule {
      case .syntax(let text): notTOML(text)
      case .unknownSection(let name):
        say(
          "\(name) gehört nicht hierher; Tasten stehen unter [keys].",
          "\(name) does not belong here; keys stand under [keys]."
        )
      case .noKeys(let command):
        say(
          "\(command) braucht den Namen einer Taste oder eine Liste davon.",
          "\(command) needs the name of a key or a list of them."
        )
      }
    }
  }
}
