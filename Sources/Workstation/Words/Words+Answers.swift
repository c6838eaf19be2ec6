// What the targeted questions of an application are called.

extension Words {
  /// The question behind a key of the application format; a key that is not known reads as its words.
  package func question(_ key: String) -> String {
    known(key) ?? spaced(key)
  }

  private func known(_ key: String) -> String? {
    work(key) ?? study(key) ?? family(key) ?? stay(key)
  }

  private func work(_ key: String) -> String? {
    switch key {
    case "employer": say("Arbeitgeber", "Employer")
    case "jobTitle": say("Tätigkeit", "Job title")
    case "isco": say("Berufsschlüssel (ISCO)", "Occupation (ISCO)")
    case "grossSalary": say("Bruttogehalt", "Gross salary")
    case "grossSalaryYear": say("Bruttogehalt im Jahr", "Gross salary a year")
    case "grossSalaryMonth": say("Bruttogehalt im Monat", "Gross salary a month")
    case "hoursPerWeek": say("Stunden je Woche", "Hours a week")
    case "start": say("Beginn", "Start")
    case "fixedTermEnd": say("Befristet bis", "Fixed term until")
    case "profession": say("Beruf", "Profession")
    case "trade": say("Gewerbe", "Trade")
    case "capital": say("Kapital", "Capital")
    case "licence": say("Erlaubnis", "Licence")
    case "degree": say("Abschluss", "Degree")
    case "finishedOn": say("Abgeschlossen am", "Finished on")
    case "deficitNoticeOn": say("Defizitbescheid vom", "Notice of deficits of")
    case "host": say("Aufnehmende Stelle", "Host")
    case "projectEnd": say("Projektende", "End of project")
    default: nil
    }
  }

  private func study(_ key: String) -> String? {
    switch key {
    case "university": say("Hochschule", "University")
    case "programme": say("Studiengang", "Programme")
    case "semester": say("Semester", "Semester")
    case "expectedEnd": say("Voraussichtliches Ende", "Expected end")
    case "funding": say("Finanzierung", "Funding")
    case "daysWorkedThisYear": say("Arbeitstage im Jahr", "Days worked this year")
    case "trainingEnd": say("Ende der Ausbildung", "End of training")
    case "school": say("Schule", "School")
    case "languageLevel": say("Sprachniveau", "Language level")
    default: nil
    }
  }

  private func family(_ key: String) -> String? {
    switch key {
    case "marriedOn": say("Verheiratet seit", "Married on")
    case "marriedIn": say("Eheschließung in", "Married in")
    case "livingTogetherSince": say("Zusammenlebend seit", "Living together since")
    case "separatedOn": say("Getrennt seit", "Separated on")
    case "violence": say("Gewalt", "Violence")
    case "safeContact": say("Sicherer Kontakt", "Safe contact")
    case "bornOn": say("Geboren am", "Born on")
    case "age": say("Alter", "Age")
    case "parentsTitle": say("Titel der Eltern", "Parents' title")
    case "euCitizenNationality": say("Staat des Unionsbürgers", "Union citizen's state")
    default: nil
    }
  }

  private func stay(_ key: String) -> String? {
    switch key {
    case "yearsWithTitle": say("Jahre mit Titel", "Years with a title")
    case "monthsWithTitle": say("Monate mit Titel", "Months with a title")
    case "pensionMonths": say("Rentenmonate", "Pension months")
    case "bamfDecisionOn": say("BAMF-Bescheid vom", "BAMF decision of")
    case "bamfReference": say("Zeichen des BAMF", "BAMF reference")
    case "tolerationSince": say("Geduldet seit", "Tolerated since")
    case "tolerationUntil": say("Geduldet bis", "Tolerated until")
    case "identityClarified": say("Identität geklärt", "Identity clarified")
    case "leftUkraineOn": say("Ukraine verlassen am", "Left Ukraine on")
    case "firstAddress": say("Erste Anschrift", "First address")
    case "newPassport": say("Neuer Pass", "New passport")
    case "titleEndsOn": say("Titel endet am", "Title ends on")
    case "travelOn": say("Reise am", "Travel on")
    case "banUntil": say("Sperre bis", "Ban until")
    case "destination": say("Ziel", "Destination")
    case "supportNeed": say("Hilfebedarf", "Support needed")
    case "plannedFor": say("Geplant für", "Planned for")
    case "reason": say("Grund", "Reason")
    case "since": say("Seit", "Since")
    case "wish": say("Wunsch", "Wish")
    case "for": say("Für", "For")
    default: nil
    }
  }

  /// `flatSize` as `Flat size`; a path or a key of other characters stays as it is.
  private func spaced(_ key: String) -> String {
    guard key.allSatisfy({ $0.isASCII && $0.isLetter || $0.isNumber }) else { return key }
    var text = ""
    for character in key {
      if character.isUppercase, let last = text.last, !last.isUppercase { text += " " }
      text += text.isEmpty ? character.uppercased() : character.lowercased()
    }
    return text
  }
}
