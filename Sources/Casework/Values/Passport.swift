/// A passport or substitute as an application states it.
package struct Passport: Hashable, Sendable, Codable {
  /// The serial number.
  package let number: PassportNumber
  /// The state that issued it.
  package let issuingState: Nationality
  /// The last day on which it is valid.
  package let validUntil: CivilDate
  /// The machine-readable lines, where they came with it.
  package let machineReadableZone: MachineReadableZone?

  /// The passport with these parts, each of which is already well formed.
  package init(
    number: PassportNumber,
    issuingState: Nationality,
    validUntil: CivilDate,
    machineReadableZone: MachineReadableZone? = nil
  ) {
    self.number = number
    self.issuingState = issuingState
    self.validUntil = validUntil
    self.machineReadableZone = machineReadableZone
  }
}
