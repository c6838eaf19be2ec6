import Casework

/// Posts of the same kind that the office has.
struct Post: Sendable {
  let roles: Set<OfficerRole>
  let sachgebiet: Sachgebiet?
  let team: String
  let count: Int
}

extension Roster {
  /// How many there are of each post: 200 in all, 26 in the Neukundenservice, 25 in the Steuerung.
  ///
  /// Source: press release of the city of Düsseldorf, 13 March 2025; the split of the other 149 is invented.
  static let posts: [Post] =
    [
      Post(roles: [.officeHead], sachgebiet: nil, team: "Amtsleitung", count: 2),
      Post(roles: [.administrator], sachgebiet: nil, team: "IT-Betreuung", count: 2),
      Post(roles: [.dataProtection], sachgebiet: nil, team: "Datenschutz", count: 1),
      Post(roles: [.legalDesk], sachgebiet: nil, team: "Rechtsstelle", count: 4),
      Post(roles: [.frontDesk], sachgebiet: nil, team: "Empfang und Ausgabe", count: 7),
    ]
    + area(.employment, teams: 3, caseworkers: 21)
    + area(.training, teams: 2, caseworkers: 16)
    + area(.humanitarian, teams: 3, caseworkers: 20)
    + area(.family, teams: 3, caseworkers: 24)
    + area(.return, teams: 2, caseworkers: 15)
    + [
      Post(roles: [.areaHead], sachgebiet: .service, team: "Leitung", count: 1),
      Post(roles: [.teamLead, .newcomerService], sachgebiet: .service, team: "Neukundenservice", count: 2),
      Post(
        roles: [.secondSigner, .newcomerService],
        sachgebiet: .service,
        team: "Neukundenservice",
        count: 3
      ),
      Post(
        roles: [.caseworker, .newcomerService],
        sachgebiet: .service,
        team: "Neukundenservice",
        count: 21
      ),
      Post(roles: [.triage], sachgebiet: .service, team: "Steuerung", count: 25),
    ]

  private static func area(_ area: Sachgebiet, teams: Int, caseworkers: Int) -> [Post] {
    var posts = [Post(roles: [.areaHead], sachgebiet: area, team: "Leitung", count: 1)]
    for team in 1...teams {
      let name = "Team \(team)"
      let share = caseworkers / teams + (team <= caseworkers % teams ? 1 : 0)
      posts.append(Post(roles: [.teamLead], sachgebiet: area, team: name, count: 1))
      posts.append(Post(roles: [.secondSigner], sachgebiet: area, team: name, count: team == 1 ? 2 : 1))
      posts.append(Post(roles: [.caseworker], sachgebiet: area, team: name, count: share))
    }
    return posts
  }

  /// The officers beside the fixed ones, under logins of their own.
  static func others() -> [Officer] {
    let fixed = TrainingOffice.officers
    var logins = Set(fixed.map(\.id.text))
    var officers: [Officer] = []
    var number = 0
    for post in posts {
      let taken = fixed.count {
        $0.roles == post.roles && $0.sachgebiet == post.sachgebiet && $0.team == post.team
      }
      var missing = max(post.count - taken, 0)
      while missing > 0 {
        let (given, family) = OfficerNames.name(number)
        number += 1
        let login = OfficerNames.login(given, family)
        guard logins.insert(login).inserted, let id = try? OfficerID(parsing: login) else { continue }
        let name = "\(given) \(family)"
        officers.append(
          Officer(id: id, name: name, roles: post.roles, sachgebiet: post.sachgebiet, team: post.team)
        )
        missing -= 1
      }
    }
    return officers
  }
}
