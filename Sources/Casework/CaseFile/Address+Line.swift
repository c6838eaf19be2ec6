extension Address {
  /// The address in one line: `Oststraße 222, 40589 Düsseldorf`.
  package var line: String { "\(streetLine), \(townLine)" }

  /// Reads an address as it is typed in one line: street and house number, a comma, postcode and town.
  init(line: String) throws(Malformed) {
    let halves = line.split(separator: ",", maxSplits: 1)
    guard let first = halves.first else { throw .street }
    guard halves.count == 2 else { throw .postcode }
    let street = first.split(separator: " ")
    guard street.count >= 2, let number = street.last else { throw .houseNumber }
    let town = halves[1].split(separator: " ", maxSplits: 1)
    guard town.count == 2 else { throw .town }
    try self.init(
      street: street.dropLast().joined(separator: " "),
      houseNumber: String(number),
      postcode: String(town[0]),
      town: String(town[1])
    )
  }
}
