import Casework
import TerminalCanvas

// Several cases open at once: each keeps its screens, with what is half typed in them, while another one is in front.

extension Workstation.Layer {
  /// The case whose file the layer is; what an evening in the past shows is not one.
  var openCase: CaseReference? {
    guard let file = screen as? CaseFileScreen, file.asOf == nil else { return nil }
    return file.reference
  }
}

extension Workstation {
  /// The case in front, with whatever lies over its file; nil in front of a list.
  var frontCase: CaseReference? { layers.reversed().lazy.compactMap(\.openCase).first }

  /// Puts a case in front with whatever was half done over its file, or else as it is opened now.
  ///
  /// - Parameter asLeft: whether it also stands at the tab at which it was left.
  mutating func bring(_ file: CaseFileScreen, asLeft: Bool) {
    if let below = layers.firstIndex(where: { $0.openCase == file.reference }) {
      layAside(from: below + 1)
      _ = openCases.use(file.reference)
      return
    }
    let left = openCases.use(file.reference)
    if left.count > 1 || asLeft && !left.isEmpty { layers += left } else { putOver(file) }
  }

  /// Takes away the layers from a place on, and keeps those of cases.
  mutating func layAside(from index: Int) {
    var owner: CaseReference?
    var kept: [Layer] = []
    for layer in layers[index...] {
      if let reference = layer.openCase {
        if let owner { openCases.layAside(kept, of: owner) }
        (owner, kept) = (reference, [layer])
      } else if owner != nil {
        kept.append(layer)
      }
    }
    if let owner { openCases.layAside(kept, of: owner) }
    layers.removeSubrange(index...)
  }

  /// Goes to a case from wherever the officer is, over the list from which the cases in front were opened.
  mutating func goToCase(_ reference: CaseReference, asLeft: Bool) -> [Effect] {
    guard reference != frontCase else {
      toast = Toast(.info, context.words.caseIsInFront)
      return []
    }
    leaveCases()
    bring(CaseFileScreen(reference, context), asLeft: asLeft)
    return arrive()
  }

  /// Goes to the list below all cases.
  mutating func goToList() -> [Effect] {
    guard frontCase != nil else { return [] }
    leaveCases()
    return arrive()
  }

  private mutating func leaveCases() {
    if layers[top].screen.isReading { typedAhead = [] }
    if let first = layers.firstIndex(where: { $0.openCase != nil }) { layAside(from: first) }
    // A search has done its work with the case that it found.
    while layers.count > 1, layers[top].screen is SearchScreen { layers.removeLast() }
  }

  /// Closes a case; one in front gives way to what lies below it.
  private mutating func closeCase(_ reference: CaseReference) -> [Effect] {
    let index = layers.firstIndex { $0.openCase == reference }
    if let index {
      if layers[top].screen.isReading { typedAhead = [] }
      layAside(from: index)
    }
    openCases.close(reference)
    return index == nil ? [] : arrive()
  }

  // MARK: The list of open cases

  mutating func showOpenCases() {
    let rows = openCases.entries.map { entry -> OpenCasesList.Row in
      let lying = layers.firstIndex { $0.openCase == entry.reference }
      let own = lying.map { caseLayers(from: $0) } ?? entry.layers[...]
      return OpenCasesList.Row(entry, own, isInFront: entry.reference == frontCase, context)
    }
    openCasesList = OpenCasesList(rows, startingAt: openCases.lastUsed(except: frontCase), context.words)
  }

  private func caseLayers(from index: Int) -> ArraySlice<Layer> {
    let end = layers[(index + 1)...].firstIndex { $0.openCase != nil } ?? layers.endIndex
    return layers[index..<end]
  }

  mutating func pressInOpenCases(_ stroke: KeyStroke) -> [Effect] {
    let isAgain = context.keys.strokes(of: .openCases, whileTyping: true).contains(stroke)
    guard let outcome = openCasesList?.handle(isAgain ? .down : stroke.key, isAgain ? [] : stroke.modifiers)
    else { return [] }
    switch outcome {
    case .none: return []
    case .closed:
      openCasesList = nil
      return []
    case .chosen(let reference):
      openCasesList = nil
      return goToCase(reference, asLeft: true)
    case .list:
      openCasesList = nil
      return goToList()
    case .ended(let reference):
      let effects = closeCase(reference)
      openCasesList = nil
      if !openCases.entries.isEmpty { showOpenCases() }
      return effects
    }
  }

  /// What is offered wherever cases are open.
  var openCaseOffers: [Offer] {
    let words = context.words
    let none = openCases.entries.isEmpty ? words.noCaseIsOpen : nil
    let list = Offer(.openCases, priority: openCases.entries.count > 1 ? 5 : nil, disabledReason: none)
    guard !layers[top].screen.isTyping else { return [list] }
    let others = openCases.lastUsed(except: frontCase) == nil ? none ?? words.noOtherCaseIsOpen : nil
    return [list, Offer(.lastCase, priority: nil, disabledReason: others)]
  }
}
