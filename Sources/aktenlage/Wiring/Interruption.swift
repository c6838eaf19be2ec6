import Glibc

/// Holds Ctrl-C and a request to end back until a long job has finished what it is at.
struct Interruption {
  private let signals = [SIGINT, SIGTERM, SIGHUP]

  init() { _ = mask(SIG_BLOCK) }

  /// Whether somebody asked to stop.
  var isRequested: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return signals.contains { sigismember(&pending, $0) == 1 }
  }

  /// Lets the signals through again: a program that was asked to stop ends here, as if nothing had held it back.
  func end() { _ = mask(SIG_UNBLOCK) }

  private func mask(_ how: Int32) -> Int32 {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return sigprocmask(how, &set, nil)
  }
}
