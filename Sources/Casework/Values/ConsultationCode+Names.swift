extension ConsultationCode {
  /// The names, one line for each code.
  var names: (german: String, english: String) {
    switch self {
    case .federalEmploymentAgency: ("Bundesagentur für Arbeit", "Federal Employment Agency")
    case .bamf: ("Bundesamt für Migration und Flüchtlinge", "Federal Office for Migration and Refugees")
    case .securityQuery:
      (
        "Sicherheitsabfrage über das Bundesverwaltungsamt",
        "security query through the Federal Office of Administration"
      )
    case .criminalRegister: ("Bundeszentralregister", "central criminal register")
    case .registerOfForeigners: ("Ausländerzentralregister", "central register of foreigners")
    case .police: ("Polizei, Landeskriminalamt", "police, state criminal police office")
    case .prosecutor: ("Staatsanwaltschaft", "public prosecutor")
    case .registryOffice: ("Standesamt", "registry office")
    case .benefitOffice: ("Sozialamt, Jobcenter", "social welfare office, job centre")
    case .youthOffice: ("Jugendamt", "youth office")
    case .tradeBodies: ("Gewerbeamt, IHK, HWK, Kammern", "trade office and chambers")
    case .university: ("Hochschule, Schule", "university, school")
    case .recognitionBody: ("Anerkennungsstelle", "recognition body")
    case .missionAbroad:
      ("Auslandsvertretung, BfAA", "German mission abroad, Federal Office for Foreign Affairs")
    case .otherOffice: ("Andere Ausländerbehörde", "other immigration office")
    case .stateMinistry: ("Oberste Landesbehörde", "state ministry")
    case .hardshipCommission: ("Härtefallkommission", "hardship commission")
    case .centralOffice: ("Zentrale Ausländerbehörde", "central immigration office")
    case .residentsRegistration: ("Meldebehörde", "residents' registration office")
    case .medicalService: ("Ärztlicher Dienst", "medical service")
    }
  }
}
