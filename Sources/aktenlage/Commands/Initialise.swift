import ArgumentParser
import Casework
import DemoOffice
import Office
import SQLiteStore
import Workstation

/// `aktenlage init`: an empty store, with its first officers.
struct Initialise: Job {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: helpText("Einen leeren Bestand anlegen.", "Make an empty store."),
    discussion: helpText(
      """
      Ein echter Bestand bekommt die angemeldete Person als Verwaltung; weitere Konten mit aktenlage users add.
      Ein Übungsbestand bekommt eine kleine Behörde; ohne --as handelt training mit allen Rechten.

      Beispiele:
        aktenlage init
        aktenlage init --training --store /tmp/uebung/aktenlage.sqlite
      """,
      """
      A real store gets the calling login as its administrator; further officers with aktenlage users add.
      A training store gets a small office; without --as the officer is training, who holds every right.

      Examples:
        aktenlage init
        aktenlage init --training --store /tmp/training/aktenlage.sqlite
      """
    )
  )

  @OptionGroup var common: CommonOptions
  @Flag(help: help("Ein Übungsbestand mit einer kleinen Behörde.", "A training store with a small office."))
  var training = false

  func perform(_ output: inout Output) throws(Failure) {
    let path = StorePath.resolve(option: common.store, environment: StorePath.environment)
    // A training store has no officer before it is made, and a real one never takes any from the command line.
    guard training || (common.officer == nil && common.today == nil) else { throw .office(.trainingOnly) }
    let login = training ? TrainingLogin.name : Login.name
    guard let id = try? OfficerID(parsing: login) else { throw .office(.unknownOfficer(login)) }
    let catalogue = try Workplace.catalogue()
    StorePath.makeFolders(for: path)
    let day = common.today
    let store: SQLiteStore
    do throws(RepositoryError) {
      store = try SQLiteStore.create(at: path, training: training, now: Clock.now(on: day))
    } catch {
      throw .office(.repository(error))
    }
    let office = Office(
      repository: store,
      catalogue: catalogue,
      now: { Clock.now(on: day) },
      randomBytes: Randomness.bytes
    )
    let officers =
      training
      ? TrainingOffice.officers
      : [Officer(id: id, name: login, roles: [.administrator], sachgebiet: nil)]
    for officer in officers {
      try asked { () throws(OfficeError) in try office.add(officer, opensTeam: true, for: Caller(id)) }
    }
    report(path, officers, &output)
  }

  private func report(_ path: String, _ officers: [Officer], _ output: inout Output) {
    if common.json {
      output.json(
        .fields([
          "store": .text(path), "training": .bool(training), "officers": .each(officers) { $0.json },
        ])
      )
      return
    }
    output.line(words.storeMade(at: path, administrator: training ? nil : Login.name))
    if training { for line in OfficerList.lines(officers, words) { output.line(line) } }
  }
}
