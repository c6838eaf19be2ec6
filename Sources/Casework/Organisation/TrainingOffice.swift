/// The fixed officers of a training store: every role of the office under a login that documents and tests can name.
package enum TrainingOffice {
  /// The officer who holds every right; who acts when nobody is named.
  package static let trainee = Officer(
    id: OfficerID(known: "training"),
    name: "Übung",
    roles: [.training],
    sachgebiet: nil,
    team: "Schulung"
  )

  /// The fixed officers, the trainee first.
  package static let officers: [Officer] =
    [trainee] + leadership + employment + training + humanitarian + family + returns + service

  private static let leadership = [
    officer("m.lindemann", "Marlene Lindemann", [.officeHead], nil, "Amtsleitung"),
    officer("j.overath", "Jens Overath", [.administrator], nil, "IT-Betreuung"),
    officer("c.wieland", "Clara Wieland", [.dataProtection], nil, "Datenschutz"),
    officer("f.asmussen", "Frauke Asmussen", [.legalDesk], nil, "Rechtsstelle"),
    officer("d.kowalczyk", "Dorota Kowalczyk", [.frontDesk], nil, "Empfang und Ausgabe"),
  ]

  private static let employment = [
    officer("r.tillmann", "Rolf Tillmann", [.areaHead], .employment, "Leitung"),
    officer("s.yildirim", "Sevgi Yıldırım", [.teamLead], .employment, "Team 1"),
    officer("p.hagedorn", "Paula Hagedorn", [.secondSigner], .employment, "Team 1"),
    officer("b.schaefer", "Birgit Schäfer", [.caseworker], .employment, "Team 1"),
    officer("o.petrov", "Oleg Petrov", [.caseworker], .employment, "Team 1"),
  ]

  private static let training = [
    officer("g.rosendahl", "Gesa Rosendahl", [.areaHead], .training, "Leitung"),
    officer("l.ferreira", "Luísa Ferreira", [.teamLead], .training, "Team 1"),
    officer("w.brandes", "Wiebke Brandes", [.secondSigner], .training, "Team 1"),
    officer("t.nowak", "Tomasz Nowak", [.caseworker], .training, "Team 1"),
    officer("a.el-amrani", "Amina El Amrani", [.caseworker], .training, "Team 1"),
  ]

  private static let humanitarian = [
    officer("k.dreesen", "Karin Dreesen", [.areaHead], .humanitarian, "Leitung"),
    officer("h.vogelsang", "Henning Vogelsang", [.teamLead], .humanitarian, "Team 1"),
    officer("n.haddad", "Nour Haddad", [.secondSigner], .humanitarian, "Team 1"),
    officer("e.quast", "Elke Quast", [.caseworker], .humanitarian, "Team 1"),
    officer("i.markovic", "Ivana Marković", [.caseworker], .humanitarian, "Team 1"),
  ]

  private static let family = [
    officer("u.rademacher", "Ute Rademacher", [.areaHead], .family, "Leitung"),
    officer("v.nguyen", "Vân Nguyễn", [.teamLead], .family, "Team 1"),
    officer("j.siebert", "Jochen Siebert", [.secondSigner], .family, "Team 1"),
    officer("m.okafor", "Miriam Okafor", [.caseworker], .family, "Team 1"),
    officer("s.thelen", "Simon Thelen", [.caseworker], .family, "Team 1"),
  ]

  private static let returns = [
    officer("b.kessenich", "Bernd Kessenich", [.areaHead], .return, "Leitung"),
    officer("a.zimmer", "Anke Zimmer", [.teamLead], .return, "Team 1"),
    officer("d.papadakis", "Dimitra Papadakis", [.secondSigner], .return, "Team 1"),
    officer("l.engels", "Lars Engels", [.caseworker], .return, "Team 1"),
    officer("z.hodzic", "Zlata Hodžić", [.caseworker], .return, "Team 1"),
  ]

  private static let service = [
    officer("y.steinbach", "Yvonne Steinbach", [.areaHead], .service, "Leitung"),
    officer("c.moreau", "Claire Moreau", [.teamLead, .newcomerService], .service, "Neukundenservice"),
    officer(
      "t.ritterbach",
      "Timo Ritterbach",
      [.secondSigner, .newcomerService],
      .service,
      "Neukundenservice"
    ),
    officer("h.tanaka", "Hiro Tanaka", [.caseworker, .newcomerService], .service, "Neukundenservice"),
    officer("r.goebels", "Renate Göbels", [.caseworker, .newcomerService], .service, "Neukundenservice"),
    officer("k.sander", "Kirsten Sander", [.triage], .service, "Steuerung"),
    officer("m.benali", "Mehdi Benali", [.triage], .service, "Steuerung"),
  ]

  private static func officer(
    _ login: StaticString,
    _ name: String,
    _ roles: Set<OfficerRole>,
    _ sachgebiet: Sachgebiet?,
    _ team: String
  ) -> Officer {
    Officer(id: OfficerID(known: login), name: name, roles: roles, sachgebiet: sachgebiet, team: team)
  }
}
