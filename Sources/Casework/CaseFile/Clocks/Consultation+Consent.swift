extension Consultation {
  /// The computed consent by silence, where the stored day is the one that the law gives.
  package var deemedConsent: Deadline? {
    guard let deemedAfter else { return nil }
    let candidates: [DeemedConsent] =
      switch code {
      case .federalEmploymentAgency: [.employmentAgency, .employmentAgencyFast]
      case .otherOffice: [.residenceRule]
      case .bamf, .securityQuery, .criminalRegister, .registerOfForeigners, .police, .prosecutor,
        .registryOffice, .benefitOffice, .youthOffice, .tradeBodies, .university, .recognitionBody,
        .missionAbroad, .stateMinistry, .hardshipCommission, .centralOffice, .residentsRegistration,
        .medicalService:
        []
      }
    return candidates.lazy.map { $0.compute(from: sentOn) }
      .first { ($0.safeDay ?? $0.lastDay) == deemedAfter }
  }

  /// The reminder that fits the body.
  var reminder: Reminder.Code? {
    switch code {
    case .federalEmploymentAgency: .w6
    case .securityQuery: .w7
    case .otherOffice: deemedAfter == nil ? nil : .w8
    case .bamf, .criminalRegister, .registerOfForeigners, .police, .prosecutor, .registryOffice,
      .benefitOffice, .youthOffice, .tradeBodies, .university, .recognitionBody, .missionAbroad,
      .stateMinistry, .hardshipCommission, .centralOffice, .residentsRegistration, .medicalService:
      nil
    }
  }
}
