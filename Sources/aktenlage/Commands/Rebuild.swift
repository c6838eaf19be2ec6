import ArgumentParser
import Casework
import Office
import Workstation

/// `aktenlage rebuild`: lists and search index again from the entries.
struct Rebuild: Job {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: helpText(
      "Listen und Suche aus den Akten neu berechnen.",
      "Compute lists and search again from the files."
    ),
    discussion: helpText("Beispiel:\n  aktenlage rebuild", "Example:\n  aktenlage rebuild")
  )

  @OptionGroup var common: CommonOptions

  func perform(_ output: inout Output) throws(Failure) {
    let workplace = try Workplace.open(common)
    guard try workplace.officer().holds(.administer) else { throw .office(.notPermitted(.administer)) }
    var shown = output
    var files = 0
    try asked { () throws(OfficeError) in
      try workplace.office.rebuildProjections { done in
        files = done
        shown.progress(words.count(done, words.say("Akte", "file"), words.say("Akten", "files")))
      }
    }
    output = shown
    if common.json {
      output.json(.fields(["files": .number(files)]))
    } else {
      output.line(
        words.count(files, words.say("Akte", "file"), words.say("Akten", "files"))
          + words.say(" neu berechnet.", " computed again.")
      )
    }
  }
}
