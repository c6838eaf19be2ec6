import Casework

/// The lists whose lengths the store keeps, so that no total is ever counted.
enum Tally {
  /// The lists that a row stands in. The total of every ``QueueFilter`` is a sum of them.
  static func lists(of row: CaseRow) -> [String] {
    var lists = ["all"]
    let areas = ["*"] + (row.sachgebiet.map { [$0.rawValue] } ?? [])
    for area in areas {
      if !row.stage.isEnded {
        lists.append("open/" + area)
        if row.assignee == nil { lists.append("unassigned/" + area) }
      }
      if row.isReady { lists.append("ready/" + area) }
      if let required = row.signOffClass {
        lists.append(signOff(required, area))
        guard required >= .s2 else { continue }
        for officer in Set(row.drafters) { lists.append(drafted(required, area, officer)) }
      }
    }
    if let officer = row.assignee?.text {
      if !row.stage.isEnded { lists.append("assigned/" + officer) }
      if row.isReturned { lists.append("returned/" + officer) }
    }
    return lists
  }

  /// The lists whose lengths make up a filter's total: added, then taken away.
  static func parts(of filter: QueueFilter) -> (added: [String], taken: [String]) {
    switch filter {
    case .all: return (["all"], [])
    case .open(let area): return (["open/" + name(area)], [])
    case .assigned(let officer): return (["assigned/" + officer.text], [])
    case .unassigned(let area): return (["unassigned/" + name(area)], [])
    case .signOff(let highest, let area, let officer):
      let classes = SignOffClass.allCases.filter { $0 <= highest }
      return (
        classes.map { signOff($0, name(area)) },
        classes.filter { $0 >= .s2 }.map { drafted($0, name(area), officer) }
      )
    case .ready(let area): return (["ready/" + name(area)], [])
    case .returned(let officer): return (["returned/" + officer.text], [])
    // It moves with the day, so it is counted.
    case .expiring: return ([], [])
    }
  }

  private static func name(_ area: Sachgebiet?) -> String { area?.rawValue ?? "*" }

  private static func signOff(_ required: SignOffClass, _ area: String) -> String {
    "signOff/" + required.rawValue + "/" + area
  }

  private static func drafted(_ required: SignOffClass, _ area: String, _ officer: OfficerID) -> String {
    "drafted/" + required.rawValue + "/" + area + "/" + officer.text
  }
}
