import ArgumentParser
import Glibc

let options = BenchOptions.parseOrExit()
do {
  exit(try Bench(options).run() ? 0 : 1)
} catch {
  Console.say("aktenlage-bench: \(error)")
  exit(70)
}
