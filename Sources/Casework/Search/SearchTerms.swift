/// What a typed search text may mean, each reading made safe for an index.
///
/// Text typed by a person never reaches an index's own syntax: it arrives as folded words and parsed numbers.
package struct SearchTerms: Hashable, Sendable {
  /// Folded words; each must be the beginning of a word that is found.
  package let words: [String]
  /// The references that the text can be read as.
  package let caseReference: CaseReference?
  /// The text read as a file reference.
  package let fileReference: FileReference?
  /// The text read as a date.
  package let dateOfBirth: PartialDate?
  /// The text read as a number of the central register.
  package let azrNumber: AZRNumber?
  /// The text read as a passport number.
  package let passportNumber: PassportNumber?

  /// The most words that are looked for; further ones are left out.
  package static let maximumWords = 8

  /// Reads a search text.
  package init(_ text: String, references: ReferenceScheme) {
    let trimmed = String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    words = Array(SearchForm.words(trimmed).prefix(Self.maximumWords))
    caseReference = references.caseReference(typed: trimmed)
    fileReference = references.fileReference(typed: trimmed)
    if let day = try? CivilDate(parsing: trimmed) {
      dateOfBirth = try? PartialDate(parsing: day.iso)
    } else {
      dateOfBirth = nil
    }
    let compact = trimmed.filter { !$0.isWhitespace }
    azrNumber = try? AZRNumber(parsing: compact)
    passportNumber = try? PassportNumber(parsing: compact.uppercased())
  }

  /// The words that are looked for in texts: those of two letters or more. Single letters only begin names.
  package var textWords: [String] { words.filter { $0.unicodeScalars.count > 1 } }

  /// Whether there is nothing to search for.
  package var isEmpty: Bool { words.isEmpty && caseReference == nil && fileReference == nil }
}

/// A case that a search found, and by what.
package struct SearchHit: Hashable, Sendable {
  /// The case.
  package let row: CaseRow
  /// By what it was found.
  package let match: Match

  package init(row: CaseRow, match: Match) {
    self.row = row
    self.match = match
  }

  /// By what it was found, strongest first. Raw values stand in JSON.
  package enum Match: Int, Comparable, Hashable, Sendable {
    case reference, azrNumber, passportNumber, dateOfBirth, name, text

    /// The surer match comes first.
    package static func < (left: Match, right: Match) -> Bool { left.rawValue < right.rawValue }
  }
}

/// What the search index holds of a person.
package struct PersonIndex: Hashable, Sendable {
  /// The file of the person.
  package let file: FileReference
  /// Folded words of all names, each once.
  package let nameWords: [String]
  /// Parts may be unknown.
  package let dateOfBirth: PartialDate
  /// Nil where none is known.
  package let azrNumber: AZRNumber?
  /// Nil where none was shown.
  package let passportNumber: PassportNumber?

  package init(_ person: Person, file: FileReference) {
    self.file = file
    var words: [String] = []
    for word in SearchForm.words(person.name.searchKey) where !words.contains(word) { words.append(word) }
    nameWords = words
    dateOfBirth = person.dateOfBirth
    azrNumber = person.azrNumber
    passportNumber = person.passport?.number
  }
}

extension PersonIndex {
  /// All words of the names, sorted: the same for two spellings that part or order a name differently.
  package var nameKey: String { nameWords.sorted().joined(separator: " ") }
}

extension PassportNumber {
  /// The number as it is compared: without regard to capitals.
  package var searchKey: String { text.uppercased() }
}

/// The searchable text of one entry.
package struct IndexedText: Hashable, Sendable {
  /// The file it stands in.
  package let file: FileReference
  /// The case it belongs to.
  package let caseReference: CaseReference
  /// The entry it stands in.
  package let folio: Int
  /// Folded words with one blank between them.
  package let foldedText: String

  /// The text of an entry, or nil when its kind has none.
  package init?(_ entry: ReadEntry) {
    guard let reference = entry.header.caseReference, let text = entry.content?.searchableText else {
      return nil
    }
    file = entry.header.file
    caseReference = reference
    folio = entry.header.folio
    foldedText = SearchForm.fold(text)
  }
}

extension EntryContent {
  /// What a full-text search looks through: notes, contacts, drafts, remarks and letters.
  var searchableText: String? {
    switch self {
    case .noteWritten(let note): note.text
    case .contactRecorded(let contact): contact.with + " " + contact.text
    case .returned(let returned): returned.remark
    case .delayExplained(let delay): delay.reason
    case .hearingStarted(let hearing): hearing.text
    case .hearingEnded(let hearing): hearing.text
    case .received(let received): received.application.purpose
    case .drafted(let drafted):
      [
        drafted.draft.operativePart, drafted.draft.facts, drafted.draft.reasons, drafted.draft.considerations,
        drafted.draft.conditions, drafted.draft.hearingAnswer,
      ].joined(separator: " ")
    case .fileOpened, .documentReceived, .routed, .competenceConfirmed, .matterChosen, .assigned, .handedOver,
      .evidenceAssessed, .documentsRequested, .requestExtended, .requestClosed, .completenessEnded,
      .consulted,
      .consultationReminded, .consultationEnded, .registerQueried, .personCorrected, .submitted, .recalled,
      .signed, .stopped, .dispatched, .serviceConfirmed, .serviceFailed, .litigationBegan, .litigationEnded,
      .finalised, .closed, .withdrawn, .discontinued, .suspended, .resumed, .reopened, .cardOrdered,
      .cardReceived, .cardHandedOut, .followUpSet, .followUpDone, .conflictDeclared, .undone,
      .feeSet, .paymentRecorded:
      nil
    }
  }
}
