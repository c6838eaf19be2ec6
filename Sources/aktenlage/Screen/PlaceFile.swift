import Glibc
import Workstation

/// The place of an officer's last session: one line in the file `place`, readable by its owner alone.
///
/// Where two sessions end, the later one counts. A place that cannot be kept is no fault: nothing of a case is lost with it.
struct PlaceFile: Sendable {
  private let path: String

  /// More than the longest filter and nine references take.
  private static let limit = 16_384

  /// - Parameter folder: the officer's folder for one store.
  init(folder: String) { path = folder + "/place" }

  /// The place of the last session; nil where there is none.
  func read() -> Place? {
    guard let bytes = try? GivenFile.bytes(at: path, limit: Self.limit),
      let text = String(validating: bytes, as: UTF8.self),
      let line = text.split(whereSeparator: \.isNewline).first
    else { return nil }
    return Place(String(line))
  }

  /// Keeps a place; the file is whole or stays as it was.
  func keep(_ place: Place) {
    let draft = "\(path).\(getpid()).new"
    unlink(draft)
    guard NewFile.write(Array((place.line + "\n").utf8), to: draft) else { return }
    if rename(draft, path) != 0 { unlink(draft) }
  }
}
