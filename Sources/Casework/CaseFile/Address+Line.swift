extension Address {
  /// The address in one line: `Oststraße 222, 40589 Düsseldorf`.
  package var line: String { "\(streetLine), \(townLine)" }

  /// Reads an address as it is typed in one line: street and house number, a comma, postcode and town.
  init(line: String) throws(Malformed) {
    let halves = line.split(separator: ",", maxSplits: 1)
    guard let first = halves.first else { throw .street }
    guard halves.count == 2 else { throw .postcode }
    let street = first.split(separator: " ")
    // `222 b`: the suffix stands apart, so the number is the first part from the right that begins with a digit.
    let index = street.indices.last { $0 > 0 && street[$0].first?.isNumber == true }
    guard let index, street.count - index <= 2 else { throw .houseNumber }
    let town = halves[1].split(separator: " ", maxSplits: 1)
    guard town.count == 2 else { throw .town }
    try self.init(
      street: street[..<index].joined(separator: " "),
      houseNumber: String(street[index]),
      suffix: street[(index + 1)...].first.map(String.init),
      postcode: String(town[0]),
      town: String(town[1])
    )
  }
}
