// Requests, consultations and hearings are numbered and open until they end.

extension Workflow {
  /// Whatever its number, an item that is not open cannot be changed.
  static func needOpen(
    _ item: NumberedItem,
    source: LegalSource,
    _ situation: Situation
  ) throws(Refusal) {
    let record = situation.record
    let isOpen =
      switch item {
      case .request: record.requests.contains(where: \.isOpen)
      case .consultation: record.consultations.contains(where: \.isOpen)
      case .hearing: record.hearings.contains(where: \.isOpen)
      case .followUp: record.followUps.contains { !$0.isDone }
      }
    guard !isOpen else { return }
    let canOpen = item.opener.stages.contains(record.stage)
    throw Refusal(.noneOpen(item), source: source, remedy: canOpen ? .act(item.opener) : .none)
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
