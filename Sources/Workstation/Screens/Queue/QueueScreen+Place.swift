import Casework
import TerminalCanvas

extension QueueScreen {
  /// What of the officer's place the list knows.
  var place: Place {
    var place = Place()
    place.view = view
    place.filter = filterLine.isActive ? filterLine.text : ""
    place.layout = layout
    place.cursor = list.cursorID
    return place
  }

  /// The same screen as somebody left it; nothing was read yet.
  func takingUp(_ place: Place, _ context: Context) -> QueueScreen {
    var screen = QueueScreen(context, view: place.view)
    screen.layout = place.layout
    screen.filterLine.takeUp(place.filter, context)
    screen.showColumns()
    if let cursor = place.cursor { screen.list.expectCursor(on: cursor) }
    return screen
  }
}
