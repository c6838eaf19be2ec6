/// What a piece of evidence is, as the clerk ticks it: `E01` to `E40`.
///
/// Which matter needs which evidence, and for how long it counts, is the catalogue's.
package enum EvidenceCode: String, CaseIterable, Hashable, Sendable, Codable {
  case e01 = "E01"
  case e02 = "E02"
  case e03 = "E03"
  case e04 = "E04"
  case e05 = "E05"
  case e06 = "E06"
  case e07 = "E07"
  case e08 = "E08"
  case e09 = "E09"
  case e10 = "E10"
  case e11 = "E11"
  case e12 = "E12"
  case e13 = "E13"
  case e14 = "E14"
  case e15 = "E15"
  case e16 = "E16"
  case e17 = "E17"
  case e18 = "E18"
  case e19 = "E19"
  case e20 = "E20"
  case e21 = "E21"
  case e22 = "E22"
  case e23 = "E23"
  case e24 = "E24"
  case e25 = "E25"
  case e26 = "E26"
  case e27 = "E27"
  case e28 = "E28"
  case e29 = "E29"
  case e30 = "E30"
  case e31 = "E31"
  case e32 = "E32"
  case e33 = "E33"
  case e34 = "E34"
  case e35 = "E35"
  case e36 = "E36"
  case e37 = "E37"
  case e38 = "E38"
  case e39 = "E39"
  case e40 = "E40"
}

extension EvidenceCode: Comparable {
  /// The order of the list.
  package static func < (left: EvidenceCode, right: EvidenceCode) -> Bool { left.rawValue < right.rawValue }
}
