package import Casework
package import Office

/// What a screen wants done outside. A value and not a closure, so that a test can compare it.
package enum Effect: Hashable, Sendable {
  /// Ask the office; the answer comes back with the ticket. A newer question in the same slot makes an older one void.
  case ask(Question, Ticket, afterMilliseconds: Int = 0)
  /// Do an act; the runner gives it its identity and keeps it over retries.
  case perform(Act, in: CaseReference, seenRevision: Int, Ticket)
  /// Put a paper from a file into a case; the runner reads the file and keeps its bytes before the act.
  case file(GivenPaper, in: CaseReference, seenRevision: Int, Ticket)
  /// Take in an application that was typed; the runner gives it its identity and the moment.
  case takeIn(CapturedApplication, Ticket)
  /// Change the saved views of lists; the answer says what the officer sees then.
  case changeViews(ViewWish, Ticket)
  /// Write a letter into a new file, as PDF where that can be made; the answer says where it lies.
  case write(FiledLetter, of: CaseReference, Ticket)
  /// Hand a text to the user's editor, once everything that is to be kept is; it comes back as an answer.
  case edit(OutsideText, Ticket)
  /// Try an act no more that still waits for the store. Its answer comes all the same.
  case giveUp(Ticket)
  /// Keep what is typed, or forget it when nil.
  case journal(JournalKey, JournalRecord?)
  /// Remember that somebody looked.
  case look(Look.Kind, subject: String)
  /// Show everything in a theme; nothing is stored. A theme that cannot be used changes nothing.
  case dress(Appearance)
  /// Store it as the user's choice.
  case keepAppearance(Appearance)
  /// Switch the mouse on or off, and keep that as the user's choice.
  case mouse(Bool)
  /// Keep coach mode and its counts as the user's own.
  case keepCoach(Coach)
  /// Put a text on the terminal's clipboard.
  case copy(String)
  /// Say more than what is new; only in the read-aloud mode.
  case read(ScreenReader.Request)
  case redraw
  case suspend
  case quit
}

/// What can be asked.
package enum Question: Hashable, Sendable {
  case queue(QueueQuery)
  /// Every case of a list, for marking them all; page and limit of the query mean nothing.
  case references(QueueQuery)
  /// The saved views that the officer sees.
  case views
  /// What the decision function says of an act in several cases; `seen` are the revisions it is about.
  case judge(Act, in: [CaseReference], seen: [CaseReference: Int] = [:])
  /// A case as it stands, or as it stood at the end of a day.
  case openCase(CaseReference, asOf: CivilDate? = nil)
  case search(String)
  /// Every version of a matter in the editions of the catalogue.
  case matterVersions(MatterKey)
  /// The text layer of a document, as `pdftotext` finds it.
  case documentText(CaseReference, folio: Int)
  /// A page of a document as a picture, counted from 1.
  case documentPicture(CaseReference, folio: Int, page: Int)
}

/// Which screen asked, for what, and how often before.
package struct Ticket: Hashable, Sendable {
  /// The screen's own name for the place of the answer.
  package let slot: Slot
  package let number: Int

  package init(_ slot: Slot, _ number: Int) {
    self.slot = slot
    self.number = number
  }

  /// Places for answers.
  package enum Slot: String, Hashable, Sendable {
    case list, views, marks, preview, resting, file, search, document, picture, act, print, editor
  }
}

/// An answer to a question, or what became of an act.
package enum Answer: Sendable {
  case queue(Result<QueuePage, OfficeError>)
  case references(Result<[CaseReference], OfficeError>)
  case views(Result<[SavedView], OfficeError>)
  case judged(Result<[ActVerdict], OfficeError>)
  case openCase(Result<CaseView, OfficeError>)
  case search(Result<[SearchHit], OfficeError>)
  case documentText(Result<DocumentText, OfficeError>)
  case documentPicture(Result<PagePicture, OfficeError>)
  case matterVersions(Result<[MatterVersion], OfficeError>)
  case performed(Result<ActReceipt, OfficeError>)
  case takenIn(Result<IntakeOutcome, CaptureFailure>)
  case filed(Result<ActReceipt, FilingFailure>)
  case letterWritten(Result<WrittenLetter, LetterWritingFailure>)
  /// The text of a field, back from an editor.
  case edited(field: String, Result<EditedText, EditorFailure>)
}

extension Answer {
  /// Whether an act in a case was carried out.
  var isDone: Bool {
    switch self {
    case .performed(.success), .filed(.success): true
    case .performed, .filed, .queue, .references, .views, .judged, .openCase, .search, .documentText,
      .documentPicture, .matterVersions, .takenIn, .letterWritten, .edited:
      false
    }
  }
}

/// Why an application that was typed was not taken in.
package enum CaptureFailure: Error, Sendable {
  /// By the office's clock it has faults.
  case faults(CaptureFaults)
  case office(OfficeError)
}

/// What could be read of a document.
package enum DocumentText: Hashable, Sendable {
  case text(String)
  /// The document is an image, or a PDF without text.
  case noTextLayer
  /// The program that reads PDF text is not installed.
  case readerMissing
}
