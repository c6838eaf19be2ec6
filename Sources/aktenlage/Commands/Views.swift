import ArgumentParser
import Casework
import Office
import TerminalCanvas
import Workstation

/// `aktenlage views`: the saved views of lists.
struct Views: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "views",
    abstract: helpText("Gesicherte Ansichten von Listen.", "Saved views of lists."),
    subcommands: [List.self, Save.self, Rename.self, Move.self, Delete.self],
    defaultSubcommand: List.self
  )

  /// `aktenlage views list`
  struct List: Job {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: helpText("Die Ansichten zeigen.", "Show the views.")
    )

    @OptionGroup var common: CommonOptions

    func perform(_ output: inout Output) throws(Failure) {
      let workplace = try Workplace.open(common)
      for view in try workplace.views() {
        if common.json {
          output.json(view.json)
        } else {
          let scope = view.owner.isTeam ? words.say("Team", "team") : words.say("eigene", "own")
          let filter = SafeText.singleLine(view.filter)
          output.line(
            [view.name.text, scope, view.list, filter].filter { !$0.isEmpty }.joined(separator: " · ")
          )
        }
      }
    }
  }

  /// `aktenlage views save`
  struct Save: Job {
    static let configuration = CommandConfiguration(
      commandName: "save",
      abstract: helpText("Eine Ansicht sichern oder ersetzen.", "Save a view, or replace it.")
    )

    @OptionGroup var common: CommonOptions
    @Argument(help: help("Name der Ansicht.", "Name of the view.", "name"))
    var name: String
    @Option(
      help: help("Welche Liste.", "Which list.", QueueView.allCases.map(\.rawValue).joined(separator: "|"))
    )
    var view = QueueView.all
    @Option(
      parsing: .unconditional,
      help: help("Nur diese, wie bei queue.", "Only these, as with queue.", "text")
    )
    var filter: String?
    @Option(
      help: help(
        "In welcher Reihenfolge: list ist die der Liste.",
        "In which order: list is that of the list.",
        QueueSort.Key.allCases.map(\.rawValue).joined(separator: "|")
      )
    )
    var sort = QueueSort.Key.list
    @Flag(help: help("Vom anderen Ende her.", "From the other end."))
    var reverse = false
    @Flag(help: help("Das ganze Team sieht sie.", "The whole team sees it."))
    var team = false

    func perform(_ output: inout Output) throws(Failure) {
      let workplace = try Workplace.open(common)
      _ = try workplace.condition(filter)
      let officer = try workplace.officer()
      let view = SavedView(
        owner: team ? .team(of: officer) : .officer(officer.id),
        name: try Views.name(name, words),
        list: view.rawValue,
        filter: filter ?? "",
        sort: QueueSort(sort, isDescending: reverse)
      )
      _ = try asked { () throws(OfficeError) in
        try workplace.office.change(.save(view), for: workplace.caller)
      }
      if common.json {
        output.json(view.json)
      } else {
        output.line(words.say("Gesichert: ", "Saved: ") + view.name.text)
      }
    }
  }

  /// `aktenlage views delete`
  struct Delete: Job {
    static let configuration = CommandConfiguration(
      commandName: "delete",
      abstract: helpText("Eine Ansicht löschen.", "Delete a view.")
    )

    @OptionGroup var common: CommonOptions
    @Argument(help: help("Name der Ansicht.", "Name of the view.", "name"))
    var name: String

    func perform(_ output: inout Output) throws(Failure) {
      let workplace = try Workplace.open(common)
      let view = try workplace.view(named: name)
      _ = try asked { () throws(OfficeError) in
        try workplace.office.change(.remove(view), for: workplace.caller)
      }
      if common.json {
        output.json(view.json)
      } else {
        output.line(words.say("Gelöscht: ", "Deleted: ") + view.name.text)
      }
    }
  }

  /// `aktenlage views rename`
  struct Rename: Job {
    static let configuration = CommandConfiguration(
      commandName: "rename",
      abstract: helpText(
        "Eine Ansicht umbenennen, dem Team zeigen oder wieder für sich behalten.",
        "Rename a view, show it to the team or keep it to oneself again."
      )
    )

    @OptionGroup var common: CommonOptions
    @Argument(help: help("Name der Ansicht.", "Name of the view.", "name"))
    var name: String
    @Argument(help: help("Der neue Name.", "The new name.", "new-name"))
    var newName: String
    @Flag(help: help("Das ganze Team sieht sie.", "The whole team sees it."))
    var team = false
    @Flag(help: help("Nur Sie sehen sie.", "Only you see it."))
    var own = false

    func validate() throws {
      guard team, own else { return }
      throw ValidationError(helpText("--team oder --own, nicht beides.", "--team or --own, not both."))
    }

    func perform(_ output: inout Output) throws(Failure) {
      let workplace = try Workplace.open(common)
      let old = try workplace.view(named: name)
      let officer = try workplace.officer()
      let owner: ViewOwner = team ? .team(of: officer) : own ? .officer(officer.id) : old.owner
      let new = old.named(try Views.name(newName, words), owner: owner)
      _ = try asked { () throws(OfficeError) in
        try workplace.office.change(.replace(old, by: new), for: workplace.caller)
      }
      if common.json {
        output.json(new.json)
      } else {
        output.line(words.done(.replace(old, by: new)))
      }
    }
  }

  /// `aktenlage views move`
  struct Move: Job {
    static let configuration = CommandConfiguration(
      commandName: "move",
      abstract: helpText(
        "Eine Ansicht unter denen desselben Besitzers verschieben.",
        "Move a view among those of the same owner."
      )
    )

    @OptionGroup var common: CommonOptions
    @Argument(help: help("Name der Ansicht.", "Name of the view.", "name"))
    var name: String
    @Flag(help: help("Um eine nach hinten, nicht nach vorn.", "One back, not one forward."))
    var back = false

    func perform(_ output: inout Output) throws(Failure) {
      let workplace = try Workplace.open(common)
      let view = try workplace.view(named: name)
      let siblings = try workplace.views().filter { $0.owner == view.owner }
      guard let place = siblings.firstIndex(where: { $0.isSame(as: view) }) else { return }
      let other = place + (back ? 1 : -1)
      if siblings.indices.contains(other) {
        _ = try asked { () throws(OfficeError) in
          try workplace.office.change(.swap(view, siblings[other]), for: workplace.caller)
        }
      }
      for view in try workplace.views() where view.owner == siblings[place].owner {
        if common.json { output.json(view.json) } else { output.line(view.name.text) }
      }
    }
  }

  static func name(_ text: String, _ words: Words) throws(Failure) -> ViewName {
    do throws(ViewNameFault) {
      return try ViewName(parsing: text)
    } catch {
      throw .said(Explanation(what: words.sentence(for: error), source: "", remedy: ""), .badData)
    }
  }
}

extension Workplace {
  /// The views that the officer sees.
  func views() throws(Failure) -> [SavedView] {
    try asked { () throws(OfficeError) in try office.views(for: caller) }
  }

  /// The view of a name: one of the officer's own before one of the team.
  func view(named text: String) throws(Failure) -> SavedView {
    let key = text.lowercased()
    let found = try views().filter { $0.name.key == key }
    guard let view = found.last else { throw .office(.unknownView(text)) }
    return view
  }
}

extension SavedView {
  fileprivate var json: JSON {
    .fields([
      "name": .text(name.text), "scope": .text(owner.isTeam ? "team" : "own"), "view": .text(list),
      "filter": .text(filter), "sort": .text(sort.key.rawValue), "reverse": .bool(sort.isDescending),
    ])
  }
}
