import ArgumentParser
import Casework
import Office
import Workstation

/// `aktenlage evidence`: writes a document of a case into a new file.
struct Evidence: Job {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: helpText("Eine Unterlage in eine Datei schreiben.", "Write a document to a file."),
    discussion: helpText(
      """
      Die Datei entsteht neu und gehört nur Ihnen; Vorhandenes wird nie überschrieben. Die Einsicht wird protokolliert.

      Beispiel:
        aktenlage evidence 54/33-B-004711/26 3 --out pass.pdf
      """,
      """
      The file is new and yours only; nothing is ever overwritten. The look is logged.

      Example:
        aktenlage evidence 54/33-B-004711/26 3 --out passport.pdf
      """
    )
  )

  @OptionGroup var common: CommonOptions
  @Argument(help: help("Aktenzeichen des Vorgangs.", "Reference of the case.", "ref"))
  var reference: String
  @Argument(help: help("Blatt der Unterlage.", "Folio of the document.", "folio"))
  var folio: Int
  @Option(help: help("Die neue Datei.", "The new file.", "path"))
  var out: String

  func perform(_ output: inout Output) throws(Failure) {
    let workplace = try Workplace.open(common)
    let reference = try workplace.reference(reference)
    let (document, bytes) = try asked(reference) { () throws(OfficeError) in
      try workplace.office.document(folio: folio, of: reference, for: workplace.caller)
    }
    try workplace.look(.document, "\(reference.text) \(folio)")
    guard NewFile.write(bytes, to: out) else { throw cannotWrite }
    if common.json {
      output.json(
        .fields([
          "reference": .text(reference.text), "folio": .number(folio), "out": .text(out),
          "bytes": .number(bytes.count), "sha256": .text(document.digest.text),
          "mediaType": .text(document.mediaType), "title": .text(document.title),
        ])
      )
    } else {
      output.line("\(out): \(document.title), \(words.size(bytes: bytes.count))")
    }
  }

  private var cannotWrite: Failure {
    .said(
      Explanation(
        what: words.say("Die Datei \(out) lässt sich nicht anlegen.", "The file \(out) cannot be made."),
        source: words.say("Aufruf des Befehls", "use of the command"),
        remedy: words.say(
          "Nennen Sie eine Datei, die es noch nicht gibt, in einem Ordner, in den Sie schreiben dürfen.",
          "Name a file that does not exist yet, in a folder you may write to."
        )
      ),
      .cannotWrite
    )
  }
}
