import Glibc

/// What the kernel says of a program and all that it started.
struct ProcessTree {
  let root: pid_t

  /// The largest resident size of all together so far, in MiB.
  var peakResidentSize: Double {
    processes.reduce(0) { $0 + (number("VmHWM:", of: "/proc/\($1)/status") ?? 0) } / 1024
  }

  /// Processor time of all that lives and of all their threads, the ended ones included, in milliseconds.
  var processorTime: Double {
    processes.reduce(0) { sum, process in
      var clock = clockid_t()
      var time = timespec()
      guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else { return sum }
      return sum + Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
    }
  }

  private var processes: [pid_t] {
    var (found, waiting): ([pid_t], [pid_t]) = ([], [root])
    while let process = waiting.popLast() {
      found.append(process)
      for thread in names(in: "/proc/\(process)/task") {
        let children = text(of: "/proc/\(process)/task/\(thread)/children")
        waiting += children.split(separator: " ").compactMap { pid_t($0) }
      }
    }
    return found
  }

  private func number(_ field: String, of path: String) -> Double? {
    for line in text(of: path).split(separator: "\n") where line.hasPrefix(field) {
      let value = line.dropFirst(field.count).split { $0 == " " || $0 == "\t" }.first
      return value.flatMap { Double($0) }
    }
    return nil
  }

  private func text(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 8192)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  private func names(in folder: String) -> [String] {
    guard let opened = opendir(folder) else { return [] }
    defer { closedir(opened) }
    var names: [String] = []
    while let entry = readdir(opened) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
