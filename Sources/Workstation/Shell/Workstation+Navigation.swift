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
      layers.removeLast()
      put(screen)
    case .pop:
      guard layers.count > 1 else {
        isQuitting = true
        return [.quit]
      }
      layers.removeLast()
    case .neighbour(let reference, let forward):
      return goToNeighbour(of: reference, forward: forward)
    case .explain(let title, let text):
      explanation = Explained(title: title, text: ScrollText(text))
      return []
    }
    fit()
    return react(layers[top].screen.appear(context), of: top)
  }

  private mutating func put(_ screen: any Screen) {
    layers.append(Layer(id: layersMade, screen: screen))
    layersMade += 1
  }

  /// Opens the case before or behind this one in the list that it came from.
  private mutating func goToNeighbour(of reference: CaseReference, forward: Bool) -> [Effect] {
    for index in layers.indices.reversed() {
      guard let screen = layers[index].screen.neighbour(of: reference, forward: forward, context) else {
        continue
      }
      layers.removeSubrange((index + 1)...)
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
