import Casework
import TerminalCanvas

// From one screen to the next and back.

extension Workstation {
  mutating func go(_ navigation: Navigation) -> [Effect] {
    // Keys that waited were meant for the screen that is left.
    if layers[top].screen.isReading { typedAhead = [] }
    switch navigation {
    case .push(let screen):
      put(screen)
    case .replace(let screen):
      layAside(from: top)
      put(screen)
    case .pop:
      guard layers.count > 1 else {
        isQuitting = true
        return [.quit]
      }
      layAside(from: top)
    case .neighbour(let reference, let forward):
      return goToNeighbour(of: reference, forward: forward)
    case .explain(let title, let text):
      // One thing lies over the screen; what an act says goes before a list that was opened meanwhile.
      (finder, menu, openCasesList, goBox) = (nil, nil, nil, nil)
      explanation = Explained(title: title, text: ScrollText(text))
      return []
    }
    return arrive()
  }

  /// The screen in front comes to light.
  mutating func arrive() -> [Effect] {
    fit()
    return react(layers[top].screen.appear(context))
  }

  private mutating func put(_ screen: any Screen) {
    if let file = screen as? CaseFileScreen, file.asOf == nil {
      bring(file, asLeft: false)
    } else {
      putOver(screen)
    }
  }

  /// Puts a screen over all others, as a new layer.
  mutating func putOver(_ screen: any Screen) {
    layers.append(Layer(id: layersMade, screen: screen))
    layersMade += 1
  }

  /// Opens the case before or behind this one in the list that it came from.
  private mutating func goToNeighbour(of reference: CaseReference, forward: Bool) -> [Effect] {
    for index in layers.indices.reversed() {
      guard let screen = layers[index].screen.neighbour(of: reference, forward: forward, context) else {
        continue
      }
      layAside(from: index + 1)
      return go(.push(screen))
    }
    let words = context.words
    toast = Toast(
      .info,
      forward
        ? words.say("Das ist der letzte Vorgang der Liste.", "This is the last case of the list.")
        : words.say("Das ist der erste Vorgang der Liste.", "This is the first case of the list.")
    )
    return []
  }
}
