import ArgumentParser
import Casework
import DemoOffice
import Foundation
import Office
import SQLiteStore
import Workstation

/// `aktenlage demo`: makes a synthetic office in a temporary store and opens it.
struct Demo: Job {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: helpText("Ein erfundenes Amt anlegen und öffnen.", "Make an invented office and open it."),
    discussion: helpText(
      """
      Alle Personen und Vorgänge sind erfunden; jede Seite trägt den Vermerk ÜBUNG. Gleicher Keim, gleiches Amt.

      Beispiele:
        aktenlage demo
        aktenlage demo --cases 100000 --seed 7 --store probe.sqlite --make-only
        aktenlage --store probe.sqlite --as b.schaefer
      """,
      """
      All persons and cases are invented; every screen says TRAINING. The same seed makes the same office.

      Examples:
        aktenlage demo
        aktenlage demo --cases 100000 --seed 7 --store trial.sqlite --make-only
        aktenlage --store trial.sqlite --as b.schaefer
      """
    )
  )

  @OptionGroup var common: CommonOptions
  @Option(help: help("Wie viele Vorgänge, 1 bis 1.000.000.", "How many cases, 1 to 1,000,000.", "number"))
  var cases = 2000
  @Option(help: help("Der Keim des Zufalls.", "The seed of chance.", "number"))
  var seed: UInt64 = 1
  @Flag(help: help("Nur anlegen, nicht öffnen.", "Make it only, do not open it."))
  var makeOnly = false

  func validate() throws {
    guard (1...1_000_000).contains(cases) else {
      throw ValidationError(helpText("--cases: 1 bis 1000000.", "--cases: 1 to 1000000."))
    }
  }

  func perform(_ output: inout Output) throws(Failure) {
    let path = common.store ?? Self.temporaryPath()
    let today = common.today ?? Clock.now(on: nil).civilDate
    let catalogue = try Workplace.catalogue()
    StorePath.makeFolders(for: path)
    let words = words
    let store = try Self.made(at: path, today: today)
    let office = DemoOffice(seed: seed, cases: cases, today: today, catalogue: catalogue)
    let interruption = Interruption()
    var shown = 0
    _ = try asked { () throws(OfficeError) in
      try office.fill(store) { done in
        if done - shown >= 500 || done == cases {
          shown = done
          output.progress("\(words.number(done)) / \(words.number(cases))")
        }
        return !interruption.isRequested
      }
    }
    interruption.end()
    output.clearProgress()
    if makeOnly {
      output.line(words.storeMade(at: path, administrator: nil))
      output.flush()
    } else {
      var options = common
      options.store = path
      try OpenWorkstation.run(options, from: .firstDay)
    }
  }

  private static func made(at path: String, today: CivilDate) throws(Failure) -> SQLiteStore {
    do throws(RepositoryError) {
      return try SQLiteStore.create(at: path, training: true, now: Clock.now(on: today))
    } catch {
      throw .office(.repository(error))
    }
  }

  /// A new place of the user's own among temporary files.
  private static func temporaryPath() -> String {
    let folder = FileManager.default.temporaryDirectory.path
    return "\(folder)/aktenlage-demo-\(UUID().uuidString.lowercased())/demo.sqlite"
  }
}
