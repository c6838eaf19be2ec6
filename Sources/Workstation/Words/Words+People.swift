package import Casework

// The person, how the application came, and by what a search found it.

extension Words {
  /// One item of a person's data.
  package func name(of field: PersonField) -> String {
    switch field {
    case .familyName: say("Familienname", "Family name")
    case .givenName: say("Vornamen", "Given names")
    case .nameAtBirth: say("Geburtsname", "Name at birth")
    case .dateOfBirth: say("Geburtsdatum", "Date of birth")
    case .placeOfBirth: say("Geburtsort", "Place of birth")
    case .countryOfBirth: say("Geburtsstaat", "Country of birth")
    case .sex: say("Geschlecht", "Sex")
    case .nationalities: say("Staatsangehörigkeiten", "Nationalities")
    case .maritalStatus: say("Familienstand", "Marital status")
    case .azrNumber: say("AZR-Nummer", "AZR number")
    case .address: say("Anschrift", "Address")
    case .email: say("E-Mail-Adresse", "E-mail address")
    case .phone: say("Telefonnummer", "Phone number")
    case .passportNumber: say("Passnummer", "Passport number")
    case .passportIssuer: say("Ausstellender Staat", "Issuing state")
    case .passportValidUntil: say("Pass gültig bis", "Passport valid until")
    }
  }

  /// What a person's data rests on.
  package func name(of source: PersonDataSource) -> String {
    switch source {
    case .checkedPassport: say("geprüfter Pass", "checked passport")
    case .uncheckedPassport: say("ungeprüfter Pass", "unchecked passport")
    case .germanCivilStatusRecord: say("deutsche Personenstandsurkunde", "German civil status record")
    case .foreignCivilStatusRecord: say("ausländische Personenstandsurkunde", "foreign civil status record")
    case .ownStatement: say("eigene Angabe", "own statement")
    }
  }

  /// The entry of sex in the register.
  package func name(of sex: Sex) -> String { say(sex.germanName, sex.englishName) }

  /// The marital status in the register.
  package func name(of status: MaritalStatus) -> String { say(status.germanName, status.englishName) }

  /// How an application reached the office.
  package func name(of channel: Channel) -> String {
    switch channel {
    case .portal: say("Online-Portal", "online portal")
    case .email: say("E-Mail", "e-mail")
    case .letter: say("Post", "post")
    case .counter: say("Vorsprache", "counter")
    }
  }

  /// Why an application is urgent.
  package func name(of ground: UrgencyGround) -> String {
    switch ground {
    case .jobLoss: say("drohender Verlust des Arbeitsplatzes", "impending loss of the job")
    case .benefitLoss: say("drohender Verlust von Sozialleistungen", "impending loss of benefits")
    case .travel: say("dringende Reise", "urgent travel")
    }
  }

  /// What intake noticed, in a few words.
  package func name(of code: IntakeFinding.Code) -> String {
    switch code {
    case .matterOpen: say("Anliegen fehlt", "Matter missing")
    case .matterUnknown: say("Anliegen unbekannt", "Matter unknown")
    case .competenceQuestion: say("Zuständigkeit fraglich", "Competence in question")
    case .checkDigit: say("Prüfziffer passt nicht", "Check digit does not fit")
    case .nameTooLong: say("Name zu lang für das Register", "Name too long for the register")
    case .nameOutsideRegister: say("Zeichen nicht im Register", "Characters not in the register")
    case .nationalityRepeated: say("Staatsangehörigkeit doppelt", "Nationality repeated")
    case .unknownField: say("Unbekanntes Feld", "Unknown field")
    case .personDiffers: say("Angabe zur Person abweichend", "Personal data differ")
    case .possiblePerson: say("Person möglicherweise bekannt", "Person may be known")
    }
  }

  /// By what a search found a case.
  package func name(of match: SearchHit.Match) -> String {
    switch match {
    case .reference: say("Aktenzeichen", "Reference")
    case .azrNumber: say("AZR-Nummer", "AZR number")
    case .passportNumber: say("Passnummer", "Passport number")
    case .dateOfBirth: say("Geburtsdatum", "Date of birth")
    case .name: say("Name", "Name")
    case .text: say("Text in der Akte", "Text in the file")
    }
  }
}
