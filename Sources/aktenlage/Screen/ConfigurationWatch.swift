import Dispatch
package import OfficeFiles
import Synchronization

/// Sees when the user changes their keys or themes while the workstation runs.
///
/// Without the folder there is nothing to be seen until the next start.
package final class ConfigurationWatch: Sendable {
  /// What changed, as it is now.
  package enum Change: Sendable {
    case keys(KeyBindings)
    case themes(ThemeLibrary)
  }

  private let watch: FolderWatch
  private let folder: String
  private let queue = DispatchQueue(label: "aktenlage.configuration", qos: .utility)
  private let state: Mutex<State>
  private let tell: @Sendable (Change) -> Void

  /// What was told last, and whether the files are about to be read.
  private struct State {
    var keys: String
    var themes: [String: String]
    var isPlanned = false
  }

  /// An editor may write a file in several steps; it is read so many milliseconds after the first.
  private static let delay = 50

  /// Begins to look.
  ///
  /// - Parameter tell: called on another thread with each change, and with nothing that stayed as it was.
  package init?(folder: String, tell: @escaping @Sendable (Change) -> Void) {
    guard let watch = FolderWatch(folder, queue: queue, seesNew: true) else { return nil }
    (self.folder, self.watch, self.tell) = (folder, watch, tell)
    watch.add(folder + "/themes")
    let keys = ConfigurationFolder.keysText(in: folder)
    state = Mutex(State(keys: keys, themes: ConfigurationFolder.ownThemes(in: folder)))
    watch.begin { [weak self] _ in self?.plan() }
  }

  /// Looks no more.
  package func end() { watch.end() }

  private func plan() {
    let isFirst = state.withLock { state in
      defer { state.isPlanned = true }
      return !state.isPlanned
    }
    guard isFirst else { return }
    queue.asyncAfter(deadline: .now() + .milliseconds(Self.delay)) { [weak self] in self?.look() }
  }

  private func look() {
    // It may have been made just now.
    watch.add(folder + "/themes")
    let (keys, themes) = state.withLock { state in
      state.isPlanned = false
      let keys = ConfigurationFolder.keysText(in: folder)
      let themes = ConfigurationFolder.ownThemes(in: folder)
      defer { (state.keys, state.themes) = (keys, themes) }
      return (keys == state.keys ? nil : keys, themes == state.themes ? nil : themes)
    }
    if let keys { tell(.keys(KeyBindings(keys))) }
    if let themes { tell(.themes(ThemeLibrary(own: themes))) }
  }
}
