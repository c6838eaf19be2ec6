package import Casework
import Office
package import TerminalCanvas

/// One matter of the catalogue in all its versions: each to be read, and beside the one before it.
package struct MatterScreen: Screen {
  private let key: MatterKey
  private var versions: [MatterVersion] = []
  /// Which version is shown; the newest at first.
  private var shown = 0
  private var text: ScrollText
  /// The version beside the one before it; nil while one is read alone.
  private var difference: DiffView?

  package init(_ key: MatterKey, _ context: Context) {
    self.key = key
    text = ScrollText(context.words.loading, role: .uiDim)
  }

  package var isTyping: Bool { text.find != nil }

  package func crumbs(_ context: Context) -> [String] {
    [context.name(of: key, on: context.today)]
  }

  package func offers(_ context: Context) -> [Offer] {
    let words = context.words
    let alone =
      shown == 0
      ? words.say(
        "Davor steht keine andere Fassung dieses Anliegens.",
        "No other version of this matter stands before it."
      ) : nil
    let last =
      shown + 1 >= versions.count
      ? words.say("Danach steht keine andere Fassung.", "No other version stands after it.") : nil
    guard !isTyping else { return [Offer(.back, priority: 1), words.findOffer(isOn: true)] }
    let compared = difference == nil ? nil : words.comparisonIsNotSearched
    return [
      Offer(.back, priority: 1), Offer(.findInText, priority: 5, disabledReason: compared),
      Offer(
        .compare,
        difference == nil
          ? words.say("Vergleich mit voriger", "compare with previous")
          : words.say("nur diese Fassung", "this version alone"),
        priority: 2,
        disabledReason: alone
      ),
      Offer(.previousTab, words.say("vorige Fassung", "version before"), priority: 3, disabledReason: alone),
      Offer(.nextTab, words.say("nächste Fassung", "next version"), priority: 4, disabledReason: last),
    ]
  }

  package func status(_ context: Context) -> String {
    guard versions.indices.contains(shown) else { return "" }
    return context.words.line(of: versions[shown], number: shown + 1, of: versions.count)
  }

  package mutating func appear(_ context: Context) -> Reaction {
    Reaction([.ask(.matterVersions(key), Ticket(.file, 0))])
  }

  package mutating func run(_ command: CommandID, _ context: Context) -> Reaction {
    switch command {
    case .back where isTyping:
      text.endFind(stays: false)
      return .none
    case .back: return .go(.pop)
    case .findInText:
      text.find(context)
      return .none
    case .previousTab: shown = max(shown - 1, 0)
    case .nextTab: shown = min(shown + 1, max(versions.count - 1, 0))
    case .compare:
      difference = difference == nil ? comparison(context) : nil
      return .none
    default: return .none
    }
    show(context)
    return .none
  }

  package mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Reaction {
    if difference == nil {
      _ = text.handle(isTyping ? key : key.asMove, modifiers)
      text.settleFind()
    } else {
      _ = difference?.handle(key.asMove, modifiers)
    }
    return .none
  }

  package func hints(_ context: Context) -> [KeyLine.Entry] { isTyping ? context.words.findHints : [] }

  package mutating func paste(_ text: String, _ context: Context) -> Reaction {
    self.text.paste(text)
    self.text.settleFind()
    return .none
  }

  package mutating func receive(_ answer: Answer, _ ticket: Ticket, _ context: Context) -> Reaction {
    guard case .matterVersions(let result) = answer else { return .none }
    switch result {
    case .success(let found):
      versions = found
      shown = max(found.count - 1, 0)
      show(context)
    case .failure(let error):
      text = ScrollText(context.words.sentence(for: error))
    }
    return .none
  }

  private mutating func show(_ context: Context) {
    let viewport = text.viewport
    text =
      versions.indices.contains(shown)
      ? ScrollText(lines(of: versions[shown], context).joined(separator: "\n"))
      : ScrollText(context.words.nothingFound)
    text.viewport = viewport
    if difference != nil { difference = shown > 0 ? comparison(context) : nil }
  }

  private func comparison(_ context: Context) -> DiffView? {
    guard versions.indices.contains(shown), shown > 0 else { return nil }
    var view = DiffView(
      old: lines(of: versions[shown - 1], context).joined(separator: "\n"),
      new: lines(of: versions[shown], context).joined(separator: "\n")
    )
    view.viewport = text.viewport
    return view
  }

  private func lines(of version: MatterVersion, _ context: Context) -> [String] {
    let matter = version.matter
    // Fees and evidence are those of the version's own days.
    let day =
      matter.validity.contains(context.today) ? context.today : matter.validity.until ?? matter.validity.from
    return MatterText(matter: matter, catalogue: version.edition, day: day, words: context.words).lines
  }

  package mutating func fit(_ rect: Rect, _ context: Context) {
    text.viewport = rect.inset(columns: 2, rows: 1).size
    difference?.viewport = text.viewport
  }

  package func draw(into canvas: inout Canvas, rect: Rect, _ context: Context) {
    let label = context.name(of: key, on: context.today)
    let inner = rect.inset(columns: 2, rows: 1)
    if let difference {
      difference.draw(into: &canvas, rect: inner, focused: true, label: label)
    } else {
      text.draw(into: &canvas, rect: inner, focused: true, label: label)
    }
  }
}
