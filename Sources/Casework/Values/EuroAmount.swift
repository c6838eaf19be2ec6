/// An amount of money as people read it.
package struct EuroAmount: Hashable, Sendable {
  /// The amount in cents; below zero where money goes back.
  package let cents: Int

  package init(cents: Int) { self.cents = cents }

  /// `1.234,50 €`
  package var german: String { "\(sign)\(euros(grouping: ".")),\(fraction) €" }

  /// `€1,234.50`
  package var english: String { "\(sign)€\(euros(grouping: ",")).\(fraction)" }

  private var sign: String { cents < 0 ? "-" : "" }

  private var fraction: String { String(Int(cents.magnitude % 100), digits: 2) }

  private func euros(grouping: Character) -> String {
    let whole = String(cents.magnitude / 100)
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { grouped.append(grouping) }
      grouped.append(digit)
    }
    return grouped
  }
}
