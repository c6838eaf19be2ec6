package import Casework

/// The small office of a training store: invented people, every role, every Sachgebiet able to decide alone.
package enum TrainingOffice {
  /// All officers; `training` stands first, since the first officer of a store makes the others.
  package static let officers: [Officer] =
    people.compactMap { officer($0.login, $0.name, $0.roles, $0.area, $0.team) }

  private typealias Row = (
    login: String, name: String, roles: Set<OfficerRole>, area: Sachgebiet?, team: String
  )

  private static let people: [Row] = [
    ("training", "Übung", [.training], nil, ""),
    ("b.schaefer", "Schäfer, Birgit", [.caseworker], .employment, "54/31-1"),
    ("m.yilmaz", "Yılmaz, Murat", [.caseworker], .employment, "54/31-1"),
    ("k.lindner", "Lindner, Katrin", [.secondSigner], .employment, "54/31-1"),
    ("j.hartmann", "Hartmann, Jens", [.teamLead], .employment, "54/31-1"),
    ("s.brandt", "Brandt, Susanne", [.areaHead], .employment, ""),
    ("a.nowak", "Nowak, Agnieszka", [.caseworker], .training, "54/32-1"),
    ("t.engels", "Engels, Thomas", [.caseworker], .training, "54/32-1"),
    ("c.peters", "Peters, Claudia", [.secondSigner], .training, "54/32-1"),
    ("f.weber", "Weber, Frank", [.teamLead], .training, "54/32-1"),
    ("i.krause", "Krause, Ingrid", [.areaHead], .training, ""),
    ("d.aydin", "Aydın, Deniz", [.caseworker], .humanitarian, "54/33-1"),
    ("r.moeller", "Möller, Ralf", [.caseworker], .humanitarian, "54/33-1"),
    ("h.sommer", "Sommer, Heike", [.secondSigner], .humanitarian, "54/33-1"),
    ("p.richter", "Richter, Paul", [.teamLead], .humanitarian, "54/33-1"),
    ("u.vogel", "Vogel, Ute", [.areaHead], .humanitarian, ""),
    ("l.fischer", "Fischer, Lena", [.caseworker], .family, "54/34-1"),
    ("o.petrov", "Petrov, Oleg", [.caseworker], .family, "54/34-1"),
    ("e.busch", "Busch, Elke", [.secondSigner], .family, "54/34-1"),
    ("g.schulte", "Schulte, Georg", [.teamLead], .family, "54/34-1"),
    ("n.kaiser", "Kaiser, Nicole", [.areaHead], .family, ""),
    ("v.hansen", "Hansen, Volker", [.caseworker], .return, "54/35-1"),
    ("y.demir", "Demir, Yasemin", [.caseworker], .return, "54/35-1"),
    ("w.gross", "Groß, Werner", [.secondSigner], .return, "54/35-1"),
    ("z.albrecht", "Albrecht, Zoe", [.teamLead], .return, "54/35-1"),
    ("q.stein", "Stein, Quirin", [.areaHead], .return, ""),
    ("m.jansen", "Jansen, Maike", [.caseworker, .newcomerService], .service, "54/30-1"),
    ("p.tran", "Trần, Phương", [.caseworker, .newcomerService], .service, "54/30-1"),
    ("s.lorenz", "Lorenz, Stefan", [.secondSigner], .service, "54/30-1"),
    ("h.franke", "Franke, Hanna", [.teamLead], .service, "54/30-1"),
    ("b.wolff", "Wolff, Bernd", [.areaHead], .service, ""),
    ("c.ritter", "Ritter, Carola", [.officeHead], nil, ""),
    ("k.ahmadi", "Ahmadi, Kian", [.triage], nil, "54/30-2"),
    ("d.seidel", "Seidel, Doris", [.triage], nil, "54/30-2"),
    ("l.romano", "Romano, Luisa", [.newcomerService], nil, "54/30-1"),
    ("t.koenig", "König, Tobias", [.frontDesk], nil, "54/30-3"),
    ("r.falk", "Falk, Regina", [.legalDesk], nil, ""),
    ("j.otto", "Otto, Johanna", [.dataProtection], nil, ""),
    ("a.berger", "Berger, Anton", [.administrator], nil, ""),
  ]

  private static func officer(
    _ login: String,
    _ name: String,
    _ roles: Set<OfficerRole>,
    _ area: Sachgebiet?,
    _ team: String
  ) -> Officer? {
    guard let id = try? OfficerID(parsing: login) else { return nil }
    return Officer(id: id, name: name, roles: roles, sachgebiet: area, team: team)
  }
}
