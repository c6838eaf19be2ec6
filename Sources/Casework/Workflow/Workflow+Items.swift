// Requests, consultations and hearings are numbered and open until they end.

extension Workflow {
  /// Whatever its number, an item that is not open cannot be changed.
  static func needOpen(_ items: [some Numbered & Endable], source: LegalSource) throws(Refusal) {
    guard !items.contains(where: \.isOpen) else { return }
    guard let last = items.last else { throw Refusal(.numberUnknown(1), source: source, remedy: .none) }
    throw Refusal(.alreadyEnded(last.number), source: source, remedy: .none)
  }

  /// The open item of this number.
  static func openItem<Item: Numbered & Endable>(
    _ number: Int,
    in items: [Item],
    source: LegalSource
  ) throws(Refusal) -> Item {
    guard let item = items.first(where: { $0.number == number }) else {
      throw Refusal(.numberUnknown(number), source: source, remedy: .chooseAnother)
    }
    guard item.isOpen else { throw Refusal(.alreadyEnded(number), source: source, remedy: .none) }
    return item
  }
}

/// An item that is open until it ends.
protocol Endable {
  var isOpen: Bool { get }
}

extension DocumentRequest: Endable {}
extension Consultation: Endable {}
extension Hearing: Endable {}
