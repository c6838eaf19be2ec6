import Glibc

/// The machine while it measures.
enum Machine {
  /// Processors and the load of the last minute; figures hold for it only.
  @MainActor static var description: String {
    var loads = [Double](repeating: 0, count: 3)
    getloadavg(&loads, 3)
    let processors = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    return "# \(processors) processors, load \(loads.map(Figure.text).joined(separator: " "))"
  }
}
