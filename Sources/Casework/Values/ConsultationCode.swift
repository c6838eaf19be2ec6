/// Whom the office consults before it decides: the authorities and bodies of a file, `C-BA` to `C-MED`.
package enum ConsultationCode: String, CaseIterable, Hashable, Sendable, Codable {
  case federalEmploymentAgency = "C-BA"
  case bamf = "C-BAMF"
  case securityQuery = "C-SEC"
  case criminalRegister = "C-BZR"
  case registerOfForeigners = "C-AZR"
  case police = "C-POL"
  case prosecutor = "C-STA"
  case registryOffice = "C-STD"
  case benefitOffice = "C-SOZ"
  case youthOffice = "C-JUG"
  case tradeBodies = "C-GEW"
  case university = "C-UNI"
  case recognitionBody = "C-REC"
  case missionAbroad = "C-AV"
  case otherOffice = "C-ABH"
  case stateMinistry = "C-LAND"
  case hardshipCommission = "C-HFK"
  case centralOffice = "C-ZAB"
  case residentsRegistration = "C-MELD"
  case medicalService = "C-MED"

  /// The German name.
  package var germanName: String { names.german }
  /// The English name.
  package var englishName: String { names.english }
}
