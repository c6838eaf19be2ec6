import CNcurses
import Glibc
import TerminalCanvas

/// How a program ended to which the terminal was lent.
package enum LentTerminal: Hashable, Sendable {
  /// It ended by itself, with that status.
  case ended(status: Int32)
  /// A signal ended it.
  case killed(signal: Int32)
  /// It could not be started, for a reason of the system's.
  case notStarted(code: Int32)

  /// Runs a program on the terminal, which somebody has given back before, until it ends.
  ///
  /// - Returns: how it ended, and the signal that asked this process to end meanwhile; nil where none did.
  static func run(
    _ arguments: [String],
    environment: [String],
    input: Int32
  ) -> (end: LentTerminal, asked: Event?) {
    let argumentPointers = arguments.map { strdup($0) } + [nil]
    let environmentPointers = environment.map { strdup($0) } + [nil]
    defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }
    var status: Int32 = 0
    var signal: Int32 = 0
    let code = cn_lend(input, argumentPointers, environmentPointers, &status, &signal)
    let asked: Event? = signal == 0 ? nil : .terminate(signal: signal)
    guard code == 0 else { return (.notStarted(code: code), asked) }
    let number = status & 0x7F
    return (number == 0 ? .ended(status: (status >> 8) & 0xFF) : .killed(signal: number), asked)
  }
}

extension Terminal {
  /// Gives the terminal to a program and takes it again when the program has ended.
  ///
  /// Its keys are its own meanwhile; SIGTERM and SIGHUP are passed on to it and reported by `wait` afterwards.
  package func lend(to arguments: [String], environment: [String]) -> LentTerminal {
    leave()
    let (end, asked) = LentTerminal.run(arguments, environment: environment, input: settings.input)
    takeBack(asked)
    return end
  }
}

extension LineTerminal {
  /// Gives the terminal to a program and takes its keys again when the program has ended.
  package func lend(to arguments: [String], environment: [String]) -> LentTerminal {
    leave()
    let (end, asked) = LentTerminal.run(arguments, environment: environment, input: settings.input)
    takeBack(asked)
    return end
  }
}
