import ArgumentParser
import Glibc

/// One run of the program.
enum Program {
  /// Parses the command line, does the job and gives the exit status.
  static func run() -> Int32 {
    // Nearly every job needs it, and none needs it first.
    let catalogue = BuiltInCatalogue.shared
    // A thread that still reads must not meet the end of the process.
    defer { catalogue.finish() }
    do {
      var command = try Aktenlage.parseAsRoot()
      try command.run()
      return ExitStatus.done.rawValue
    } catch let status as ExitCode {
      return status.rawValue
    } catch {
      return report(error)
    }
  }

  /// Prints what the parser has to say: help and scripts on standard output, faults on standard error.
  private static func report(_ error: any Error) -> Int32 {
    let status = Aktenlage.exitCode(for: error)
    let text = HelpWords.translated(Aktenlage.fullMessage(for: error))
    if status == .success {
      print(text)
    } else {
      var output = Output()
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        output.notice(String(line))
      }
    }
    return status.rawValue
  }
}
