extension EvidenceCode {
  /// The names, one line for each code.
  var names: (german: String, english: String) {
    switch self {
    case .e01: ("Nationalpass oder Passersatz", "passport or substitute")
    case .e02: ("Biometrisches Lichtbild (digital)", "digital photo")
    case .e03: ("Meldebestätigung oder Wohnungsgeberbestätigung", "proof of registration")
    case .e04: ("Krankenversicherungsnachweis", "proof of health insurance")
    case .e05: ("Lebensunterhaltsnachweis", "proof of subsistence")
    case .e06: ("Mietvertrag, Wohnraumnachweis", "rent contract, living space")
    case .e07:
      (
        "Arbeitsvertrag oder Angebot mit Erklärung zum Beschäftigungsverhältnis",
        "employment contract or offer with the employer's declaration"
      )
    case .e08: ("Stellenbeschreibung", "job description")
    case .e09: ("Hochschulabschluss mit Bewertung (anabin, ZAB)", "degree with evaluation")
    case .e10: ("Anerkennungs- oder Gleichwertigkeitsbescheid", "recognition notice")
    case .e11: ("Berufsausübungserlaubnis", "licence to practise")
    case .e12: ("Ausbildungsvertrag oder Schulbescheinigung", "training contract or school certificate")
    case .e13: ("Immatrikulations- oder Zulassungsbescheid", "enrolment or admission")
    case .e14: ("Leistungsnachweise, Prognose der Hochschule", "transcript, forecast of the university")
    case .e15: ("Sprachzertifikat", "language certificate")
    case .e16: ("Test „Leben in Deutschland“", "civics test")
    case .e17: ("Rentenversicherungsverlauf", "pension record")
    case .e18: ("Heirats- oder Lebenspartnerschaftsurkunde", "marriage or partnership certificate")
    case .e19: ("Geburtsurkunde, Abstammungsnachweis", "birth certificate")
    case .e20:
      ("Sorgerechtsnachweis, Zustimmung des anderen Elternteils", "custody, consent of the other parent")
    case .e21: ("BAMF-Bescheid mit Bestandskraft", "protection decision, final")
    case .e22: ("Geschäftsplan, Finanzierung, Honorarverträge", "business plan, finance, fee contracts")
    case .e23: ("Altersvorsorgenachweis", "old-age provision")
    case .e24: ("Aufnahmevereinbarung Forschung", "hosting agreement for research")
    case .e25: ("Entsendevertrag, ICT-Unterlagen", "posting or ICT documents")
    case .e26: ("Aufenthalts- und Duldungszeiten", "history of stay and toleration")
    case .e27: ("Schul- oder Kita-Nachweis der Kinder", "children's school or day-care certificate")
    case .e28: ("Ärztliches Attest nach § 60a Abs. 2c AufenthG", "qualified medical certificate")
    case .e29: ("Nachweis der Identitätsklärung", "proof of efforts to clarify identity")
    case .e30: ("Strafregister-, Führungsnachweis", "criminal record query")
    case .e31: ("Integrations- oder Berufssprachkursnachweis", "integration or language course certificate")
    case .e32: ("Nachweis der Freizügigkeit des Unionsbürgers", "proof of a Union citizen's right")
    case .e33: ("Bonitätsnachweise des Verpflichtungsgebers", "sponsor's solvency")
    case .e34: ("Verlustanzeige", "loss report to the police")
    case .e35: ("Altes Dokument (eAT, Pass)", "old document")
    case .e36:
      (
        "Bekenntnis zur freiheitlichen demokratischen Grundordnung",
        "declaration of loyalty to the constitution"
      )
    case .e37: ("Nachweis der Reise oder Dringlichkeit", "proof of urgent travel")
    case .e38: ("Vollmacht", "power of attorney")
    case .e39: ("Bescheinigung von Staatsanwaltschaft oder Gericht", "note of a prosecutor or court")
    case .e40: ("Leistungsbescheid SGB II, SGB XII oder AsylbLG", "benefit notice")
    }
  }
}
