import Casework
import Exchange
import Office
import SQLiteStore

/// Taking all sample applications in, from their files into an empty store.
struct TakingIn: Measure {
  let name = "48 applications taken in"

  func run(_ bench: BenchOffice) throws -> [Finding] {
    let files = IntakeFolder.files(in: [bench.samples])
    var (ours, floor): ([Double], [Double]) = ([], [])
    for _ in 0..<3 {
      try Scratch.withStore(beside: bench.path) { store in
        let office = BenchOffice.office(store, bench.catalogue)
        try office.add(TrainingOffice.trainee, opensTeam: true, for: bench.caller)
        ours.append(
          try Stopwatch.milliseconds {
            for file in files {
              let delivery = try ApplicationReader.read(path: file, now: office.now())
              guard case .taken = try office.takeIn(delivery, for: bench.caller) else {
                throw BenchError("\(file) was not taken in")
              }
            }
          } / 1000
        )
        let deliveries = try bench.deliveries()
        let folder = store.path + ".files"
        floor.append(
          Stopwatch.milliseconds {
            for delivery in deliveries {
              for document in delivery.documents {
                let name = ".floor-\(document.document.digest.short)"
                RawFile.writeSynced(document.bytes, name: name, in: folder)
              }
              RawFile.writeSynced([UInt8](repeating: 0, count: 32768), name: ".floor", in: folder)
            }
          } / 1000
        )
      }
    }
    return [
      Finding(
        measure: name,
        ours: Samples(ours, .seconds),
        floor: Samples(floor, .seconds).p50,
        aims: [.worst(2)],
        remark: "floor: the same files synced"
      )
    ]
  }
}
