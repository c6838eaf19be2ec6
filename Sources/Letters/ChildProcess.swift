import Glibc

/// One run of another program: bytes in, bytes out, no shell, never longer than its patience.
package struct ChildProcess {
  /// Where the program lies.
  package let path: String
  /// What follows its name.
  package let arguments: [String]
  /// All it knows of the environment, `NAME=value`.
  package let environment: [String]

  package init(path: String, arguments: [String], environment: [String]) {
    self.path = path
    self.arguments = arguments
    self.environment = environment
  }

  /// How a run ended.
  package struct Result: Sendable {
    /// 0 for success; above 128 where a signal ended it.
    package let status: Int32
    /// What it wrote on standard output.
    package let output: [UInt8]
    /// What it said on standard error, at most 4,000 bytes.
    package let errors: String
  }

  /// The most bytes that a run may give.
  package static let limit = 64_000_000

  /// Runs the program and waits for its end.
  package func run(input: [UInt8], patience: Duration) throws(PDFFault) -> Result {
    // A socket instead of a pipe: writing to one whose reader is gone raises no signal.
    let input = (bytes: input, ends: try Self.sockets())
    let output = try Self.sockets()
    let errors = try Self.sockets()
    let child = start(input.ends.child, output.child, errors.child)
    for end in [input.ends.child, output.child, errors.child] { close(end) }
    var exchange = Exchange(input: input.bytes, to: input.ends.own, from: output.own, errors: errors.own)
    defer { exchange.close() }
    guard case .success(let id) = child else {
      guard case .failure(let fault) = child else { throw .noPDF }
      throw fault
    }
    let deadline = ContinuousClock.now + patience
    var fault: PDFFault?
    do throws(PDFFault) {
      try exchange.run(until: deadline)
    } catch {
      fault = error
      kill(-id, SIGKILL)
    }
    // Closed its output and still runs: then it is not waited for either.
    let status = Self.end(of: id, by: fault == nil ? deadline : .now)
    if let fault { throw fault }
    guard let status else { throw .tookTooLong }
    let said = String(decoding: exchange.errorText.prefix(4_000), as: UTF8.self)
    return Result(status: status, output: exchange.output, errors: said)
  }

  private func start(_ input: Int32, _ output: Int32, _ errors: Int32) -> Swift.Result<pid_t, PDFFault> {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Its own group, so that its children end with it; default signals whatever this program ignores.
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)
    )
    var id: pid_t = 0
    let code = Self.withCStrings([path] + arguments) { arguments in
      Self.withCStrings(environment) { environment in
        posix_spawn(&id, path, &actions, &attributes, arguments, environment)
      }
    }
    return code == 0 ? .success(id) : .failure(.notStarted(code: code))
  }

  /// How the child ended; nil, and the child is ended, when it does not by itself.
  private static func end(of id: pid_t, by deadline: ContinuousClock.Instant) -> Int32? {
    var status: Int32 = 0
    while true {
      switch waitpid(id, &status, WNOHANG) {
      case id:
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
      case 0 where ContinuousClock.now < deadline: usleep(2_000)
      case -1 where errno == EINTR: continue
      default:
        kill(-id, SIGKILL)
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
        return nil
      }
    }
  }

  private static func sockets() throws(PDFFault) -> (own: Int32, child: Int32) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .notStarted(code: errno) }
    return (ends[0], ends[1])
  }

  private static func withCStrings(
    _ texts: [String],
    _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Int32
  ) -> Int32 {
    let copies = texts.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return (copies + [nil]).withUnsafeBufferPointer { $0.baseAddress.map(body) ?? ENOMEM }
  }
}

/// The bytes that go to and come from a child.
private struct Exchange {
  private let input: [UInt8]
  private var sent = 0
  private var ends: [pollfd]
  private(set) var output: [UInt8] = []
  private(set) var errorText: [UInt8] = []
  private var part = [UInt8](repeating: 0, count: 65_536)

  init(input: [UInt8], to: Int32, from: Int32, errors: Int32) {
    self.input = input
    ends = [
      pollfd(fd: to, events: Int16(POLLOUT), revents: 0), pollfd(fd: from, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
  }

  mutating func close() {
    for index in ends.indices { end(index) }
  }

  /// Goes on until the child has closed what it writes to.
  mutating func run(until deadline: ContinuousClock.Instant) throws(PDFFault) {
    while ends[1].fd >= 0 || ends[2].fd >= 0 {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { throw .tookTooLong }
      let wait = Int32(clamping: left.components.seconds * 1_000 + 1)
      let ready = poll(&ends, nfds_t(ends.count), min(wait, 1_000))
      if ready < 0, errno != EINTR { throw .notStarted(code: errno) }
      guard ready > 0 else { continue }
      if ends[0].revents != 0 { send() }
      if ends[1].revents != 0, let bytes = receive(1) { output += bytes }
      if ends[2].revents != 0, let bytes = receive(2) { errorText += bytes }
      if output.count + errorText.count > ChildProcess.limit { throw .tooLarge }
    }
  }

  private mutating func send() {
    let count = input.withUnsafeBytes { bytes in
      let rest = UnsafeRawBufferPointer(rebasing: bytes[sent...])
      return Glibc.send(ends[0].fd, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
    }
    if count >= 0 {
      sent += count
    } else if errno != EINTR, errno != EAGAIN {
      end(0)
    }
    if sent == input.count { end(0) }
  }

  /// What the child wrote; nil, and the end is closed, when it writes no more.
  private mutating func receive(_ index: Int) -> ArraySlice<UInt8>? {
    let count = read(ends[index].fd, &part, part.count)
    if count > 0 { return part[..<count] }
    if count == 0 || (errno != EINTR && errno != EAGAIN) { end(index) }
    return nil
  }

  private mutating func end(_ index: Int) {
    if ends[index].fd >= 0 { Glibc.close(ends[index].fd) }
    ends[index].fd = -1
    ends[index].revents = 0
  }
}
