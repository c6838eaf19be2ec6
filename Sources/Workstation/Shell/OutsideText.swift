/// A text that is handed to the user's own editor.
package struct OutsideText: Hashable, Sendable {
  /// The field it stands in.
  package let field: String
  package let text: String

  package init(field: String, text: String) {
    self.field = field
    self.text = text
  }
}

/// A text as it came back from an editor.
package struct EditedText: Hashable, Sendable {
  /// What the editor last wrote; the text that it was given where it wrote nothing.
  package let text: String
  /// How the editor ended otherwise than well; nil where it ended well.
  package let mishap: Mishap?

  package init(_ text: String, mishap: Mishap? = nil) {
    self.text = text
    self.mishap = mishap
  }

  /// An end that says that something went wrong.
  package enum Mishap: Hashable, Sendable {
    case status(Int32)
    case signal(Int32)
  }
}

/// Why no text came back from an editor. What stands in the form is as it was.
package enum EditorFailure: Error, Hashable, Sendable {
  /// The words of `VISUAL` or `EDITOR` cannot be parted, as where a quotation mark is open.
  case unreadable(String)
  /// There is no such program, or it may not be run.
  case notStarted(name: String)
  /// There is no folder into which only its owner can look.
  case noFolder
  /// What came back is no UTF-8; it lies there still.
  case notText(path: String)
  /// What came back is longer than so many bytes; it lies there still.
  case tooLong(path: String, limit: Int)
  /// The file is gone, or it cannot be read.
  case gone
}

/// Whether texts can be handed to an editor here.
package enum EditorUse: Hashable, Sendable {
  case ready
  /// The user's settings say no.
  case off
  /// Neither `VISUAL` nor `EDITOR` names one.
  case notNamed
  /// Keys come from a file: there is no terminal to lend.
  case noTerminal
}
