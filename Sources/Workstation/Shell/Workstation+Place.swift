import Casework
import TerminalCanvas

// Where the officer is, and how a session begins where the last one ended.

extension Workstation {
  /// Where the officer is.
  package var place: Place {
    var place = (layers.first?.screen as? QueueScreen)?.place ?? Place()
    place.cases = openCases.entries.sorted { $0.lastUse > $1.lastUse }.map { entry in
      let layer = layers.first { $0.openCase == entry.reference } ?? entry.layers.first
      return Place.OpenCase(entry.reference, (layer?.screen as? CaseFileScreen)?.tab ?? .overview)
    }
    place.isInCase = frontCase != nil
    return place
  }

  /// Takes up a place before the first picture: the list as it was, its cursor, and the cases that were open.
  ///
  /// A case is read when it comes to the front, and not before.
  package mutating func takeUp(_ place: Place) {
    guard let queue = layers.first?.screen as? QueueScreen, layers.count == 1 else { return }
    layers[0].screen = queue.takingUp(place, context)
    for open in place.cases.reversed() {
      bring(CaseFileScreen(open.reference, tab: open.tab, context), asLeft: true)
      if open != place.cases.first || !place.isInCase { layAside(from: 1) }
    }
    if !place.cases.isEmpty { toast = Toast(.info, context.words.takenUp(cases: place.cases.count)) }
  }
}
