import Casework
import Glibc
import Letters
import OfficeFiles
import SQLiteStore
import Workstation

/// Looks at everything the program rests on, and changes nothing.
struct Diagnosis {
  let path: String
  let theme: String?
  let words: Words

  /// What was found, in the order of the checks.
  var findings: [(check: DoctorCheck, finding: DoctorFinding)] {
    DoctorCheck.allCases.map { ($0, finding(of: $0)) }
  }

  private func finding(of check: DoctorCheck) -> DoctorFinding {
    switch check {
    case .program: program
    case .settings: settings
    case .language: language
    case .terminal: terminal
    case .store: store
    case .permissions: permissions
    case .attachments: attachments
    case .journal: journal
    case .letters: letters
    }
  }

  private var program: DoctorFinding {
    do throws(Failure) {
      let catalogue = try Workplace.catalogue()
      let edition = words.say("Katalog", "catalogue") + " \(catalogue.version)"
      return .fine(detail: "aktenlage \(Version.text), SQLite \(SQLiteStore.sqliteVersion), \(edition)")
    } catch {
      return .broken(detail: error.explanation(words)?.what ?? "")
    }
  }

  private var settings: DoctorFinding {
    let kept = ConfigurationFolder.settings
    if let line = kept.unknownLines.first {
      let fault = SettingsFault.unreadable(path: ConfigurationFolder.settingsPath, line: line)
      return .limited(detail: words.sentence(for: fault))
    }
    if let fault = ConfigurationFolder.keys.faults.first {
      return .limited(detail: "keys.toml:\(fault.line): \(words.sentence(for: fault))")
    }
    let name = theme ?? kept[.theme] ?? ThemeLibrary.standardName
    let faults = ConfigurationFolder.themes.check(named: name)
    guard let first = faults.first else { return .fine(detail: name) }
    return .broken(detail: "\(first.file):\(first.line): \(words.sentence(for: first.rule))")
  }

  private var language: DoctorFinding {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let locale = names.compactMap(StorePath.environment).first { !$0.isEmpty } ?? ""
    let folded = locale.lowercased()
    let detail = "\(words.language.rawValue), \(locale.isEmpty ? "LANG –" : locale)"
    return folded.contains("utf-8") || folded.contains("utf8")
      ? .fine(detail: detail) : .limited(detail: detail)
  }

  private var terminal: DoctorFinding {
    let term = StorePath.environment("TERM") ?? ""
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      return .limited(
        detail: words.say("Ein- oder Ausgabe ist kein Terminal", "input or output is no terminal")
      )
    }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return .limited(detail: term) }
    let detail = "TERM=\(term), \(size.ws_col)×\(size.ws_row)"
    let suffices = !term.isEmpty && term != "dumb" && size.ws_col >= 80 && size.ws_row >= 24
    return suffices ? .fine(detail: detail) : .limited(detail: detail)
  }

  private var store: DoctorFinding {
    do throws(RepositoryError) {
      let store = try SQLiteStore.open(at: path, readOnly: true)
      let information = try store.read { (reading) throws(RepositoryError) in try reading.information() }
      store.close()
      let kind = information.isTraining ? ", " + words.trainingNotice : ""
      let form = words.say("Form", "form") + " \(information.schemaVersion)"
      return .fine(detail: "\(path), \(form), \(words.moment(information.createdAt))\(kind)")
    } catch {
      return .broken(detail: words.explanation(of: error).what)
    }
  }

  private var permissions: DoctorFinding {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .limited(detail: words.say("kein Bestand", "no store")) }
    guard status.st_uid == getuid() else {
      return .limited(detail: words.say("gehört Konto", "belongs to account") + " \(status.st_uid)")
    }
    guard status.st_mode & 0o077 == 0 else { return .broken(detail: path) }
    guard access(path, W_OK) == 0 else { return .limited(detail: words.say("nur lesbar", "read only")) }
    return .fine(detail: "0" + String(status.st_mode & 0o777, radix: 8))
  }

  private var attachments: DoctorFinding {
    let folder = path + ".files"
    var status = stat()
    guard lstat(path, &status) == 0 else { return .limited(detail: words.say("kein Bestand", "no store")) }
    guard lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      return .broken(detail: folder)
    }
    let halves = AttachmentLeftovers.paths(ofStoreAt: path)
    guard halves.isEmpty else { return .limited(detail: words.leftovers(halves.count)) }
    return access(folder, W_OK) == 0 ? .fine(detail: folder) : .limited(detail: folder)
  }

  /// The folder, or the nearest one above it in which it would be made.
  private var journal: DoctorFinding {
    let folder = JournalPath.root
    var place = folder
    var status = stat()
    while stat(place, &status) != 0, let slash = place.lastIndex(of: "/"), slash > place.startIndex {
      guard errno == ENOENT else { return .broken(detail: folder) }
      place = String(place[..<slash])
    }
    guard status.st_mode & S_IFMT == S_IFDIR, access(place, W_OK | X_OK) == 0 else {
      return .broken(detail: folder)
    }
    guard place != folder || status.st_mode & 0o077 == 0 else { return .limited(detail: folder) }
    return .fine(detail: folder)
  }

  private var letters: DoctorFinding {
    let found = WeasyPrint.find(in: StorePath.environment("PATH") ?? "")
    return found.map { .fine(detail: $0.path) } ?? .limited(detail: WeasyPrint.package)
  }
}
