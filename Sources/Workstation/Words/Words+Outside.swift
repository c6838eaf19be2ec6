import Casework

// What is said of texts that are written in the user's own editor.

extension Words {
  var editorTitle: String { say("Der Text blieb, wie er war", "The text stayed as it was") }

  /// The focus is in no long text.
  var noTextToEdit: String {
    say(
      "Nur lange Texte gehen in den Editor; Tab geht zum nächsten Feld.",
      "Only long texts go to an editor; Tab goes to the next field."
    )
  }

  /// Why no text can be handed to an editor here; nil where one can.
  func noEditor(_ context: Context) -> String? {
    switch context.editor {
    case .ready:
      context.journalFault == nil
        ? nil
        : say(
          "Erst wenn Ihr Text wieder aufgehoben wird, geht er in den Editor.",
          "Only once your text is kept again can it go to an editor."
        )
    case .off:
      say(
        "Der Editor ist abgeschaltet (editor = \"off\" in settings.toml).",
        "The editor is off (editor = \"off\" in settings.toml)."
      )
    case .notNamed:
      say(
        "Kein Editor: Setzen Sie VISUAL oder EDITOR, bevor Sie aktenlage starten.",
        "No editor: set VISUAL or EDITOR before you start aktenlage."
      )
    case .noTerminal:
      say(
        "Ohne Terminal gibt es keinen Editor; tippen Sie den Text hier.",
        "There is no editor without a terminal; type the text here."
      )
    }
  }

  /// What became of a text in the editor.
  ///
  /// - Parameter isOther: whether it is another one now.
  func sentence(for edited: EditedText, _ isOther: Bool) -> String {
    let back = say("Strg+Z nimmt ihn zurück.", "Ctrl+Z takes it back.")
    guard let mishap = edited.mishap else {
      return isOther
        ? say("Text aus dem Editor übernommen; ", "Text taken over from the editor; ") + back
        : say("Im Editor wurde nichts geändert.", "Nothing was changed in the editor.")
    }
    let end =
      switch mishap {
      case .status(let number):
        say("Der Editor meldet Fehler \(number)", "The editor reports error \(number)")
      case .signal(let number):
        say("Der Editor wurde beendet (Signal \(number))", "The editor was killed (signal \(number))")
      }
    return isOther
      ? say("\(end); sein letzter Stand steht da. ", "\(end); what it last saved is here. ") + back
      : say("\(end); Ihr Text ist unverändert.", "\(end); your text is unchanged.")
  }

  /// Why no text came back.
  package func explanation(of failure: EditorFailure) -> Explanation {
    Explanation(what: what(of: failure), source: "VISUAL, EDITOR", remedy: remedy(of: failure))
  }

  private func what(of failure: EditorFailure) -> String {
    switch failure {
    case .unreadable(let line):
      say("Die Angabe „\(line)“ ist kein Aufruf.", "“\(line)” is no command.")
    case .notStarted(let name):
      say("Das Programm „\(name)“ lässt sich nicht starten.", "The program “\(name)” cannot be started.")
    case .noFolder:
      say(
        "Es gibt keinen Ordner, in den nur Sie sehen können.",
        "There is no folder into which only you can look."
      )
    case .notText:
      say("Was der Editor schrieb, ist kein Text in UTF-8.", "What the editor wrote is no text in UTF-8.")
    case .tooLong(_, let limit):
      say(
        "Was der Editor schrieb, ist länger als \(size(bytes: limit)).",
        "What the editor wrote is longer than \(size(bytes: limit))."
      )
    case .gone:
      say("Der Editor hat keine lesbare Datei hinterlassen.", "The editor left no file that can be read.")
    }
  }

  private func remedy(of failure: EditorFailure) -> String {
    switch failure {
    case .unreadable:
      say(
        "Schließen Sie Anführungszeichen, etwa EDITOR='vim -n'.",
        "Close quotation marks, such as EDITOR='vim -n'."
      )
    case .notStarted:
      say("Prüfen Sie VISUAL und EDITOR.", "Check VISUAL and EDITOR.")
    case .noFolder:
      say(
        "Prüfen Sie Rechte und Platz unter ~/.local/state/aktenlage.",
        "Check rights and room below ~/.local/state/aktenlage."
      )
    case .notText(let path), .tooLong(let path, _):
      say(
        "Die Datei liegt noch da, nur für Sie lesbar: \(path). Löschen Sie sie, wenn Sie den Text geholt haben.",
        "The file is still there for you alone: \(path). Delete it when you have fetched the text."
      )
    case .gone: say("Tippen Sie den Text hier.", "Type the text here.")
    }
  }
}
