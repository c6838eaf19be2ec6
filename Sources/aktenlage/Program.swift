import ArgumentParser
import Glibc
import Workstation

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
    guard status != .success else {
      print(HelpWords.translated(Aktenlage.fullMessage(for: error)))
      return status.rawValue
    }
    let message = ParserMessage(
      Aktenlage.message(for: error),
      fullMessage: Aktenlage.fullMessage(for: error)
    )
    let words = Words(HelpWords.language)
    var output = Output()
    output.notice(words.text(words.explanation(of: message.fault, in: message.command)))
    return status.rawValue
  }
}
