import ArgumentParser
import Glibc

/// The command line of the benchmark.
struct BenchOptions: ParsableArguments {
  static let configuration = CommandConfiguration(
    commandName: "aktenlage-bench",
    abstract: "Measure every speed aim beside the floor of the machine in the same run."
  )

  @Option(
    help: "The store; made once by the demo generator and reused. Notes and signatures are added to it."
  )
  var store: String?

  @Option(help: "How many cases a store that is made gets.")
  var cases = 100_000

  @Option(help: "Only measures whose name begins with this; may be repeated.")
  var only: [String] = []

  @Flag(help: "One JSON object a measure.")
  var json = false

  @Flag(help: "List the measures.")
  var list = false

  @Option(help: "The program that is measured from outside; else the one beside this one.")
  var program: String?

  @Option(help: "The folder of sample applications.")
  var samples = "Tests/ExchangeTests/Data"

  /// Where the store lies when no place is given.
  var storePath: String {
    if let store { return store }
    let cache = getenv("XDG_CACHE_HOME").map { String(cString: $0) }
    let home = getenv("HOME").map { String(cString: $0) } ?? "/tmp"
    return "\(cache ?? home + "/.cache")/aktenlage-bench/office-\(cases).sqlite"
  }

  /// The release binary that lies beside the benchmark's own.
  var programPath: String {
    if let program { return program }
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let own = String(decoding: buffer.prefix(max(count, 0)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    let folder = own.lastIndex(of: "/").map { own[..<$0] } ?? "."
    return folder + "/aktenlage"
  }
}
