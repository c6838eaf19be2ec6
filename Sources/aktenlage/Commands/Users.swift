import ArgumentParser
import Casework
import Office
import Workstation

/// `aktenlage users`: the officers of the office.
struct Users: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "users",
    abstract: helpText("Die Personen der Behörde.", "The officers of the office."),
    discussion: helpText(
      """
      Beispiele:
        aktenlage users
        aktenlage users add b.schaefer --name "Schäfer, Birgit" --role caseworker --sachgebiet family
      """,
      """
      Examples:
        aktenlage users
        aktenlage users add b.schaefer --name "Schäfer, Birgit" --role caseworker --sachgebiet family
      """
    ),
    subcommands: [ListUsers.self, AddUser.self],
    defaultSubcommand: ListUsers.self
  )
}

/// `aktenlage users list`.
struct ListUsers: Job {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: helpText("Alle Personen zeigen.", "Show all officers.")
  )

  @OptionGroup var common: CommonOptions

  func perform(_ output: inout Output) throws(Failure) {
    let workplace = try Workplace.open(common, readOnly: true)
    _ = try workplace.officer()
    let organisation = try asked { () throws(OfficeError) in try workplace.office.organisation() }
    let officers = organisation.officers.values.sorted { $0.id < $1.id }
    if common.json {
      for officer in officers { output.json(officer.json) }
    } else {
      for line in OfficerList.lines(officers, words) { output.line(line) }
    }
  }
}

/// `aktenlage users add`.
struct AddUser: Job {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: helpText(
      "Eine Person anlegen oder (--change) ändern.",
      "Add an officer or (--change) change one."
    ),
    discussion: helpText(
      "Rollen: \(OfficerRole.allCases.map(\.rawValue).joined(separator: ", "))",
      "Roles: \(OfficerRole.allCases.map(\.rawValue).joined(separator: ", "))"
    )
  )

  @OptionGroup var common: CommonOptions
  @Argument(help: help("Anmeldename.", "Login.", "login"))
  var login: String
  @Option(help: help("Name.", "Name.", "text"))
  var name: String
  @Option(
    name: .customLong("role"),
    help: help("Rolle; mehrere mit Komma.", "Role; several with commas.", "role")
  )
  var roles: [String]
  @Option(help: help("Sachgebiet.", "Sachgebiet.", "area"))
  var sachgebiet: Sachgebiet?
  @Option(help: help("Team.", "Team.", "text"))
  var team = ""
  @Flag(
    help: help("Das Team ist neu im Sachgebiet.", "The team is new in the Sachgebiet.")
  )
  var newTeam = false
  @Flag(help: help("Eine vorhandene Person ändern.", "Change an officer who exists."))
  var change = false
  @Flag(help: help("Die Person ist nicht mehr tätig.", "The officer has left."))
  var inactive = false

  func perform(_ output: inout Output) throws(Failure) {
    guard let id = try? OfficerID(parsing: login) else { throw notALogin }
    let workplace = try Workplace.open(common)
    let officer = Officer(
      id: id,
      name: name,
      roles: try readRoles(isTraining: workplace.isTraining),
      sachgebiet: sachgebiet,
      team: team,
      isActive: !inactive
    )
    try asked { () throws(OfficeError) in
      if change {
        try workplace.office.change(officer, opensTeam: newTeam, for: workplace.caller)
      } else {
        try workplace.office.add(officer, opensTeam: newTeam, for: workplace.caller)
      }
    }
    if common.json {
      output.json(officer.json)
    } else {
      for line in OfficerList.lines([officer], words) { output.line(line) }
    }
  }

  private func readRoles(isTraining: Bool) throws(Failure) -> Set<OfficerRole> {
    // The role of a training store holds every right and has no place in a real one.
    let allowed = OfficerRole.allCases.filter { isTraining || $0 != .training }
    var read: Set<OfficerRole> = []
    // What stands between two commas, or after the last one, is a role that somebody forgot.
    for text in roles.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) })
    {
      guard let role = OfficerRole(rawValue: text), allowed.contains(role) else {
        throw .usage(.notOneOf(option: "--role", text: text, allowed: allowed.map(\.rawValue)))
      }
      read.insert(role)
    }
    return read
  }

  private var notALogin: Failure {
    .said(
      Explanation(
        what: words.say("\(login) ist kein Anmeldename.", "\(login) is not a login."),
        source: words.say("Aufruf des Befehls", "use of the command"),
        remedy: words.say(
          "Erlaubt sind 1 bis 32 Zeichen: a–z, 0–9, Punkt, Unter- und Bindestrich.",
          "1 to 32 characters are allowed: a–z, 0–9, full stop, underscore, hyphen."
        )
      ),
      .wrongUsage
    )
  }
}

extension Sachgebiet: ExpressibleByArgument {}
