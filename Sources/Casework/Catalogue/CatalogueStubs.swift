// Stands here until the calendar and the code lists of the values are in.

package struct CivilDate: Hashable, Sendable, Comparable {
  package let year: Int
  package let month: Int
  package let day: Int

  package enum Malformed: Error, Hashable {
    case month
    case day
  }

  package init(year: Int, month: Int, day: Int) throws(Malformed) {
    guard (1...12).contains(month) else { throw .month }
    guard (1...31).contains(day) else { throw .day }
    self.year = year
    self.month = month
    self.day = day
  }

  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

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

package enum ConsultationCode: String, CaseIterable, Hashable, Sendable, Codable {
  case ba = "C-BA"
  case bamf = "C-BAMF"
  case sec = "C-SEC"
  case bzr = "C-BZR"
  case azr = "C-AZR"
  case pol = "C-POL"
  case sta = "C-STA"
  case std = "C-STD"
  case soz = "C-SOZ"
  case jug = "C-JUG"
  case gew = "C-GEW"
  case uni = "C-UNI"
  case rec = "C-REC"
  case av = "C-AV"
  case abh = "C-ABH"
  case land = "C-LAND"
  case hfk = "C-HFK"
  case zab = "C-ZAB"
  case meld = "C-MELD"
  case med = "C-MED"
}
