import ArgumentParser
import Casework
import Office
import OfficeFiles
import Workstation

/// `aktenlage catalogue packs`: the editions of the store, and who answers for each.
struct ListPacks: Job {
  static let configuration = CommandConfiguration(
    commandName: "packs",
    abstract: helpText("Die Ausgaben des Katalogs zeigen.", "Show the editions of the catalogue.")
  )

  @OptionGroup var common: CommonOptions

  func perform(_ output: inout Output) throws(Failure) {
    let workplace = try Workplace.open(common, readOnly: true)
    let packs = try asked { () throws(OfficeError) in try workplace.office.packs(for: workplace.caller) }
    let builtIn = workplace.office.catalogues.builtIn
    if common.json {
      output.json(
        .fields([
          "version": .text(builtIn.version), "builtIn": .bool(true),
          "validFrom": .text(builtIn.validity.from.text),
        ])
      )
      for pack in packs { output.json(pack.json) }
      return
    }
    output.line(
      "\(builtIn.version): \(words.say("im Programm enthalten", "inside the program")), \(words.days(builtIn.validity))"
    )
    for pack in packs {
      output.line("\(pack.identity.version): \(words.state(of: pack)), \(words.days(pack.validity))")
    }
  }
}

/// `aktenlage catalogue import`: proposes an edition for another officer to release.
struct ImportPack: Job {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: helpText(
      "Einen geänderten Katalog zur Freigabe vorschlagen.",
      "Propose a changed catalogue for release."
    ),
    discussion: helpText(
      """
      Geprüft wird wie mit catalogue check. Es gilt erst, was eine zweite Person freigibt.

      Beispiele:
        aktenlage catalogue export katalog/
        aktenlage catalogue rehearse katalog/
        aktenlage catalogue import katalog/
        aktenlage catalogue release 2027.1
      """,
      """
      It is checked as by catalogue check. Only what a second person releases holds.

      Examples:
        aktenlage catalogue export pack/
        aktenlage catalogue rehearse pack/
        aktenlage catalogue import pack/
        aktenlage catalogue release 2027.1
      """
    )
  )

  @OptionGroup var common: CommonOptions
  @Argument(help: help("Dateien oder ein Ordner.", "Files or a folder.", "path"))
  var paths: [String]

  func perform(_ output: inout Output) throws(Failure) {
    let given = try GivenPack(paths, words, json: common.json, &output)
    let workplace = try Workplace.open(common)
    let pack = try asked { () throws(OfficeError) in
      try workplace.office.propose(given.files, reading: given.catalogue, for: workplace.caller)
    }
    if common.json { output.json(pack.json) } else { output.line(words.line(of: pack)) }
  }
}

/// `aktenlage catalogue release`: lets a proposed edition hold.
struct ReleasePack: Job {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: helpText(
      "Einen Katalog freigeben, den eine andere Person vorgeschlagen hat.",
      "Release a catalogue that another person proposed."
    )
  )

  @OptionGroup var common: CommonOptions
  @Argument(help: help("Nummer der Ausgabe.", "Version of the edition.", "version"))
  var version: String

  func perform(_ output: inout Output) throws(Failure) {
    let workplace = try Workplace.open(common)
    let pack = try asked { () throws(OfficeError) in
      try workplace.office.release(version, for: workplace.caller)
    }
    Workplace.judgeAgain(workplace.office, words)
    if common.json { output.json(pack.json) } else { output.line(words.line(of: pack)) }
  }
}

/// A pack that the command line names, read without a fault.
struct GivenPack {
  let files: [CatalogueFile]
  let catalogue: Catalogue

  /// - Throws: bad data, after every fault was printed.
  init(_ paths: [String], _ words: Words, json: Bool, _ output: inout Output) throws(Failure) {
    files = try CatalogueFolder.files(at: paths)
    do throws(CatalogueFaults) {
      catalogue = try CataloguePack.complete(files: files)
    } catch {
      for fault in error.faults { output.line(fault, words, json: json) }
      throw .ended(.badData)
    }
  }
}

extension PackRecord {
  /// One line of `catalogue packs --json`.
  var json: JSON {
    .fields([
      "version": .text(identity.version), "id": .text(identity.id), "builtIn": .bool(false),
      "digest": .text(digest.text), "validFrom": .text(validity.from.text),
      "validUntil": .optional(validity.until?.text), "proposedBy": .text(proposed.by.text),
      "proposedAt": .text(proposed.at.text), "releasedBy": .optional(released?.by.text),
      "releasedAt": .optional(released?.at.text),
    ])
  }
}

extension Words {
  fileprivate func line(of pack: PackRecord) -> String {
    "\(pack.identity.version): \(state(of: pack)), \(days(pack.validity))"
  }

  /// For which cases an edition is used.
  fileprivate func days(_ validity: Validity) -> String {
    guard let until = validity.until else {
      return say("für Anträge ab \(date(validity.from))", "for applications from \(date(validity.from))")
    }
    return say(
      "für Anträge vom \(date(validity.from)) bis \(date(until))",
      "for applications from \(date(validity.from)) to \(date(until))"
    )
  }
}
