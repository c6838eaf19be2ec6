import Casework
import Office
import TerminalCanvas

// The key of going and those that may follow it.

extension Workstation {
  /// Going is offered wherever letters are no text.
  var goOffers: [Offer] {
    guard !layers[top].screen.isTyping else { return [] }
    return [
      Offer(.goTo, priority: nil), Offer(.firstRow, priority: nil),
      Offer(.toList, priority: nil, disabledReason: layers.count == 1 ? context.words.isInList : nil),
    ]
  }

  mutating func openGoBox() {
    let cases = openCases.entries.map { entry in
      let own = entry.layers.first?.screen ?? layers.first { $0.openCase == entry.reference }?.screen
      let name = (own as? CaseFileScreen)?.view?.file.person.name.displayName ?? ""
      return (number: entry.number, reference: entry.reference, name: name)
    }
    goBox = GoBox(offers, cases, context)
  }

  mutating func pressInGoBox(_ stroke: KeyStroke) -> [Effect] {
    guard let outcome = goBox?.handle(stroke) else { return [] }
    switch outcome {
    case .none: return []
    case .unknown(let stroke):
      toast = Toast(.warning, context.words.leadsNowhere(stroke))
      return []
    case .closed:
      goBox = nil
      return []
    case .chosen(let row):
      goBox = nil
      switch row.target {
      case .openCase(let reference): return goToCase(reference, asLeft: true)
      case .command(let command):
        return offers.first { $0.command == command }.map { run($0) } ?? []
      }
    }
  }

  /// To the list below everything; what is half done in cases stays.
  mutating func goToFirstScreen() -> [Effect] {
    if layers[top].screen.isReading { typedAhead = [] }
    layAside(from: 1)
    return arrive()
  }
}
