import TerminalCanvas

extension Form {
  /// What the form offers now besides the screen's own commands: values of the field, faults to go to.
  ///
  /// - Parameter blocks: whether F4 offers text blocks for the field.
  func offers(_ context: Context, blocks: Bool = false) -> [Offer] {
    let words = context.words
    var offers: [Offer] = []
    switch focusedField?.control {
    case .date?: offers.append(Offer(.values, words.say("Kalender", "Calendar"), priority: 1))
    case .choice?: offers.append(Offer(.values, priority: 1))
    case .area? where blocks: offers.append(Offer(.values, words.say("Baustein", "Blocks"), priority: 1))
    case .area?, .text?, .checkbox?, nil: break
    }
    if case .area? = focusedField?.control { offers.append(words.findOffer(isOn: find != nil)) }
    offers += outsideOffers(context)
    if !faultyFields.isEmpty {
      offers.append(Offer(.nextFault, "\(words.name(of: .nextFault)) (\(faultyFields.count))", priority: 1))
    }
    return offers
  }

  /// The key by which the form itself takes a command; nil where the command is the screen's.
  ///
  /// Esc closes a list or a calendar, and leads from the list of faults to its field, before it leaves the form.
  func key(for command: CommandID) -> KeyStroke? {
    switch command {
    case .values: .function(4)
    case .nextFault: KeyStroke(.character("n"), .alt)
    case .back: takesEscape ? KeyStroke(.escape) : nil
    default: nil
    }
  }

  private var takesEscape: Bool {
    if case .faults = focus { !faultyFields.isEmpty } else { isOpen }
  }
}
