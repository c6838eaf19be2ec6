import ArgumentParser
import Casework
import Office
import OfficeFiles
import Workstation

/// `aktenlage catalogue check`: every fault of a pack with file, line and rule.
struct CheckCatalogue: Job {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: helpText("Einen Katalog prüfen.", "Check a catalogue."),
    discussion: helpText(
      "Ein Ordner ist ein ganzer Katalog; einzelne Dateien treten an die Stelle der eingebauten gleichen Namens.",
      "A folder is a whole catalogue; single files take the place of the built-in ones of the same name."
    )
  )

  @OptionGroup var common: CommonOptions
  @Argument(
    help: help(
      "Dateien oder ein Ordner; sonst der eingebaute Katalog.",
      "Files or a folder; else the built-in one.",
      "path"
    )
  )
  var paths: [String] = []

  func perform(_ output: inout Output) throws(Failure) {
    let files = try CatalogueFolder.files(at: paths)
    let faults = CataloguePack.check(files: files)
    for fault in faults { output.line(fault, words, json: common.json) }
    guard faults.isEmpty else { throw .ended(.badData) }
    if !common.json {
      output.line(words.say("\(files.count) Dateien, in Ordnung", "\(files.count) files, fine"))
    }
  }
}

/// `aktenlage catalogue export`: the files of the pack, to be changed and checked.
struct ExportCatalogue: Job {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: helpText("Die Dateien des Katalogs schreiben.", "Write the catalogue's files.")
  )

  @OptionGroup var common: CommonOptions
  @Argument(
    help: help("Ordner; entsteht, wenn es ihn nicht gibt.", "Folder; made where there is none.", "folder")
  )
  var folder: String
  @Option(
    name: .customLong("edition"),
    help: help(
      "Eine Ausgabe aus dem Bestand; sonst die im Programm enthaltene.",
      "An edition of the store; else the one inside the program.",
      "version"
    )
  )
  var edition: String?

  func perform(_ output: inout Output) throws(Failure) {
    let files = try files()
    if let name = CatalogueFolder.write(files, to: folder) {
      throw .said(
        Explanation(
          what: words.say("\(name) ließ sich nicht schreiben.", "\(name) could not be written."),
          source: words.say("Dateisystem", "file system"),
          remedy: words.say(
            "Nennen Sie einen leeren Ordner, in den Sie schreiben dürfen.",
            "Name an empty folder that you may write to."
          )
        ),
        .cannotWrite
      )
    }
    for file in files {
      let path = "\(folder)/\(file.name)"
      if common.json { output.json(.fields(["file": .text(path)])) } else { output.line(path) }
    }
  }

  private func files() throws(Failure) -> [CatalogueFile] {
    guard let edition else { return CatalogueFile.builtIn }
    let workplace = try Workplace.open(common, readOnly: true)
    return try asked { () throws(OfficeError) in
      try workplace.office.files(ofPack: edition, for: workplace.caller)
    }
  }
}
