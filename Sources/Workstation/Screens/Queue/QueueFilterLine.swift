import Casework
import TerminalCanvas

/// The line in which a list is filtered while one types; the last text that could be read stays in force.
package struct QueueFilterLine: Sendable {
  /// What is typed; nil while the line is closed.
  private(set) var field: TextField?
  /// What the list shows, its days as they were typed; nil for all of it.
  private(set) var filter: CaseFilter?
  /// What is wrong with the text that is typed.
  private(set) var fault: FilterFault?
  /// The text that is in force.
  private(set) var text = ""
  /// What was in force when the line was opened.
  private var before: (text: String, filter: CaseFilter?) = ("", nil)
  private var vocabulary: FilterVocabulary?

  /// How much of the message line proposals may take.
  private static let helpColumns = 54

  /// Whether the list is restricted.
  var isActive: Bool { filter != nil }

  /// Whether somebody types in it.
  var isOpen: Bool { field != nil }

  /// The filter as it is asked on a day, so that `heute` is that day's also after midnight.
  func condition(on today: CivilDate) -> CaseFilter? { filter?.resolved(on: today) }

  /// Puts a text in force that was in force before, in an earlier session or in a saved view.
  ///
  /// - Returns: whether it can still be read; if not, the whole list is shown.
  @discardableResult
  mutating func takeUp(_ kept: String, _ context: Context) -> Bool {
    clear()
    guard !kept.isEmpty else { return true }
    vocabulary = FilterVocabulary(context)
    _ = read(kept, context)
    defer { fault = nil }
    return fault == nil
  }

  /// Puts a word into the filter that is in force, or takes it out where it stands in it by itself.
  mutating func toggle(_ word: String, _ context: Context) {
    let words = text.split(separator: " ").map(String.init)
    let isThere = isActive && words.contains(word)
    let rest = isThere ? words.filter { $0 != word } : (isActive ? [joinable] : []) + [word]
    takeUp(rest.joined(separator: " "), context)
  }

  /// The text in a form to which one more condition can be put.
  private var joinable: String {
    if case .any? = filter { "(\(text))" } else { text }
  }

  mutating func open(_ context: Context) {
    guard field == nil else { return }
    vocabulary = FilterVocabulary(context)
    before = (text, filter)
    field = TextField(
      text,
      placeholder: context.words.filterExample,
      maximumCharacters: FilterParser.longest
    )
  }

  /// Closes the line with the filter of all that was typed; a text that cannot be read stays open.
  ///
  /// - Returns: whether the list has to be asked anew.
  mutating func keep(_ context: Context) -> Bool {
    guard let field else { return false }
    let isOther = read(field.text, context)
    if fault == nil { self.field = nil }
    return isOther
  }

  /// Closes the line, with what was in force before.
  mutating func cancel() {
    field = nil
    fault = nil
    (text, filter) = before
  }

  /// Shows the whole list again.
  mutating func clear() {
    field = nil
    fault = nil
    (text, filter) = ("", nil)
  }

  /// Takes a key into the text.
  ///
  /// - Returns: whether the list has to be asked anew.
  mutating func type(_ key: Key, _ modifiers: Modifiers, _ context: Context) -> Bool {
    guard var field else { return false }
    defer { self.field = field }
    if key == .tab {
      guard complete(&field, context) else { return false }
    } else {
      guard field.handle(key, modifiers) == .changed else { return false }
    }
    return read(settled(field, context), context)
  }

  /// The text without a last word that may still become a key: nobody looks for cases called “stan”.
  private func settled(_ field: TextField, _ context: Context) -> String {
    guard let completion = completion(field, context), field.cursor == field.text.count,
      !completion.range.isEmpty, completion.proposals.contains(where: { ":<~".contains($0.suffix(1)) })
    else { return field.text }
    return String(field.text.prefix(completion.range.lowerBound))
  }

  mutating func paste(_ pasted: String, _ context: Context) -> Bool {
    guard var field else { return false }
    defer { self.field = field }
    return field.paste(pasted) == .changed && read(settled(field, context), context)
  }

  /// The filter of a text is in force as soon as it can be read.
  private mutating func read(_ new: String, _ context: Context) -> Bool {
    guard let vocabulary else { return false }
    do throws(FilterFault) {
      let parsed = try FilterParser.parse(new, vocabulary)
      fault = nil
      text = new
      let asked = parsed == .all([]) ? nil : parsed
      defer { filter = asked }
      return asked != filter
    } catch {
      fault = error
      return false
    }
  }

  /// Puts in what can only be meant.
  private func complete(_ field: inout TextField, _ context: Context) -> Bool {
    guard let completion = completion(field, context), let certain = completion.certain(in: field.text) else {
      return false
    }
    let range = completion.range
    let characters = Array(field.text)
    field.replace(
      with: String(characters[..<range.lowerBound]) + certain + String(characters[range.upperBound...])
    )
    field.moveCursor(to: range.lowerBound + certain.count)
    return true
  }

  private func completion(_ field: TextField, _ context: Context) -> FilterCompletion? {
    vocabulary.map {
      FilterCompletion(
        String(Array(field.text)[..<field.cursor]),
        $0,
        isGerman: context.words.language == .german
      )
    }
  }

  /// What is wrong, else what can be typed next; also where a value is still missing at the end.
  func help(_ context: Context) -> String {
    guard let field else { return "" }
    let proposals = completion(field, context)?.proposals ?? []
    if let fault, fault.range.lowerBound < field.text.count || proposals.isEmpty {
      return context.words.line(for: fault)
    }
    guard !proposals.isEmpty else { return "" }
    var help = context.words.say("Tab ergänzt:", "Tab completes:")
    for proposal in proposals {
      guard DisplayWidth.of(help) + DisplayWidth.of(proposal) < Self.helpColumns else { return help + "  …" }
      help += "  " + proposal
    }
    return help
  }

  /// Draws the line that is typed in, with the part that cannot be read marked.
  func draw(into canvas: inout Canvas, rect: Rect, _ context: Context, found: String) {
    guard let field else { return }
    let label = context.words.say("Filter: ", "Filter: ")
    canvas.fill(rect, role: .ui)
    let line = rect.inset(columns: 1, rows: 0)
    let used = canvas.put(label, at: line.origin, role: .formLabel, columns: line.columns)
    let count = TextLayout.truncated(found, columns: max(line.columns / 3, 0))
    let width = DisplayWidth.of(count)
    canvas.put(
      count,
      at: Point(column: line.column + line.columns - width, row: line.row),
      role: .uiDim,
      columns: width
    )
    let place = Rect(
      column: line.column + used,
      row: line.row,
      columns: max(line.columns - used - width - 1, 1),
      rows: 1
    )
    field.draw(into: &canvas, rect: place, focused: true, label: label)
    guard let fault, DisplayWidth.of(field.text) < place.columns else { return }
    let characters = Array(field.text)
    let range = fault.range.clamped(to: 0..<characters.count)
    let start = DisplayWidth.of(String(characters[..<range.lowerBound]))
    canvas.put(
      String(characters[range]),
      at: Point(column: place.column + start, row: place.row),
      role: .formError,
      columns: place.columns - start
    )
  }
}

extension FilterVocabulary {
  /// The words of filters as they mean something to the officer on this day.
  fileprivate init(_ context: Context) {
    self.init(
      context.words.language,
      catalogue: context.catalogue,
      organisation: context.organisation,
      on: context.today,
      me: context.officer.id
    )
  }
}

extension Words {
  /// What a filter can look like, where none is typed yet.
  var filterExample: String {
    say("stand:entwurf frist<14t nicht reif", "stage:draft deadline<14d not ready")
  }
}
