import Casework
import Office
import OfficeFiles
import SQLiteStore
import Workstation

/// The office as one command uses it: the store opened, who asks, and on which day.
struct Workplace {
  let office: Office
  let caller: Caller
  let words: Words
  let isTraining: Bool

  /// Opens the store that the options name.
  ///
  /// - Parameters:
  ///   - readOnly: for jobs that leave no trace in the store, not even in the look-log.
  ///   - patience: how long one write waits for another program's.
  static func open(
    _ options: CommonOptions,
    readOnly: Bool = false,
    patience: Duration = .seconds(5)
  ) throws(Failure) -> Workplace {
    let path = StorePath.of(options)
    let store = try opened(path, readOnly: readOnly, patience)
    let information = try information(of: store)
    let isTraining = information.isTraining
    guard isTraining || (options.officer == nil && options.today == nil) else { throw .office(.trainingOnly) }
    let day = options.today
    let catalogues = Catalogues(builtIn: try Self.catalogue()) { try? CataloguePack.parse(files: $0) }
    let office = try asked { () throws(OfficeError) in
      try Office(
        repository: store,
        catalogues: catalogues,
        now: { Clock.now(on: day) },
        randomBytes: Randomness.bytes
      )
    }
    if !readOnly {
      if information.hasStaleLists { try rebuildLists(of: office, options.words) }
      judgeAgain(office, options.words)
    }
    return Workplace(
      office: office,
      caller: Caller(try officer(options, isTraining: isTraining), purpose: options.purpose ?? ""),
      words: options.words,
      isTraining: isTraining
    )
  }

  /// Computes the lists again after the store took a newer form.
  private static func rebuildLists(of office: Office, _ words: Words) throws(Failure) {
    var output = Output()
    try asked { () throws(OfficeError) in
      try office.rebuildProjections { output.progress(words.listsAgain($0)) }
    }
    output.clearProgress()
  }

  /// Computes again what a new day or a released catalogue may have changed in the list of ready cases.
  ///
  /// Where that fails, for example because the store is busy, the list leaves those cases out.
  static func judgeAgain(_ office: Office, _ words: Words) {
    var output = Output()
    try? office.judgeWhatDaysChanged { output.progress(words.listsAgain($0)) }
    output.clearProgress()
  }

  /// The catalogue that ships inside the program.
  static func catalogue() throws(Failure) -> Catalogue {
    do throws(CatalogueFaults) {
      return try BuiltInCatalogue.shared.catalogue()
    } catch {
      let place = error.faults.first.map { "\($0.file):\($0.line)" } ?? ""
      throw .said(
        Explanation(
          what: helpText("Der eingebaute Katalog ist fehlerhaft.", "The built-in catalogue is faulty."),
          source: place,
          remedy: helpText("Installieren Sie das Programm neu.", "Install the program again.")
        ),
        .programFault
      )
    }
  }

  /// The case that a person means by what they typed.
  func reference(_ text: String) throws(Failure) -> CaseReference {
    try asked { () throws(OfficeError) in try office.reference(typed: text) }
  }

  /// The officer who asks.
  func officer() throws(Failure) -> Officer {
    let organisation = try asked { () throws(OfficeError) in try office.organisation() }
    guard let officer = organisation[caller.officer] else {
      throw .office(.unknownOfficer(caller.officer.text))
    }
    return officer
  }

  /// Writes into the look-log what is about to be shown; what cannot be logged is not shown.
  func look(_ kind: Look.Kind, _ subject: String) throws(Failure) {
    let look = Look(
      at: office.now(),
      officer: caller.officer,
      kind: kind,
      subject: subject,
      purpose: caller.purpose
    )
    try asked { () throws(OfficeError) in try office.record([look]) }
  }

  /// The officer that the options or the login name.
  static func officer(_ options: CommonOptions, isTraining: Bool) throws(Failure) -> OfficerID {
    let name = isTraining ? options.officer ?? TrainingLogin.name : Login.name
    guard let id = try? OfficerID(parsing: name) else { throw .office(.unknownOfficer(name)) }
    return id
  }

  private static func opened(
    _ path: String,
    readOnly: Bool,
    _ patience: Duration
  ) throws(Failure) -> SQLiteStore {
    do throws(RepositoryError) {
      return try SQLiteStore.open(at: path, readOnly: readOnly, patience: patience)
    } catch {
      throw .office(.repository(error))
    }
  }

  private static func information(of store: SQLiteStore) throws(Failure) -> StoreInformation {
    do throws(RepositoryError) {
      return try store.read { (reading) throws(RepositoryError) in try reading.information() }
    } catch {
      throw .office(.repository(error))
    }
  }
}

/// The officer of a training store who holds every right.
enum TrainingLogin {
  static let name = "training"
}

extension Words {
  fileprivate func listsAgain(_ done: Int) -> String {
    let files = count(done, say("Akte", "file"), say("Akten", "files"))
    return say("Listen werden neu berechnet: \(files)", "computing the lists again: \(files)")
  }
}
