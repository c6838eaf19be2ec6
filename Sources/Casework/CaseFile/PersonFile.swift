/// A person file (Ausländerakte) as its entries say it stands: the person and the cases.
package struct PersonFile: Hashable, Sendable {
  /// The reference of the file.
  package let reference: FileReference
  /// The person as the entries now say.
  package internal(set) var person: Person
  /// What the data rest on.
  package internal(set) var personSource: PersonDataSource
  /// The cases in the order in which they were received.
  package internal(set) var cases: [Case]
  /// How many entries the file has; the next one gets the folio after it.
  package internal(set) var lastFolio: Int
  /// Acts that were taken back; their entries count no longer.
  package internal(set) var undoneActs: Set<ActID>

  /// The case with this reference.
  package func caseRecord(_ reference: CaseReference) -> Case? {
    cases.first { $0.reference == reference }
  }
}

/// An entry with its content read.
package struct ReadEntry: Hashable, Sendable {
  /// Everything about the entry but its content.
  package let header: EntryHeader
  /// Nil once erased.
  package let content: EntryContent?

  package init(header: EntryHeader, content: EntryContent?) {
    self.header = header
    self.content = content
  }

  /// Reads a sealed entry.
  package init(_ entry: Entry) throws(EntryCodingError) {
    header = entry.header
    if let bytes = entry.content {
      content = try EntryContent(kind: entry.header.kind, bytes: bytes)
    } else {
      content = nil
    }
  }
}

/// Why entries do not make a file.
package enum FoldingError: Error, Hashable, Sendable {
  /// A file begins with the entry that opens it.
  case noOpeningEntry
  /// An entry names a case that was not received before it.
  case unknownCase(folio: Int)
}

extension PersonFile {
  /// Folds the entries of one file, in folio order, into its state.
  ///
  /// Acts that a later entry takes back are left out, so undoing is nothing but reading again.
  ///
  /// - Parameter day: leave out what was entered after this day; nil for all.
  package init(folding entries: [ReadEntry], asOf day: CivilDate? = nil) throws(FoldingError) {
    var counted = entries
    if let day { counted = entries.filter { $0.header.at.civilDate <= day } }
    guard let first = counted.first, case .fileOpened(let opened)? = first.content else {
      throw .noOpeningEntry
    }
    self.init(
      reference: first.header.file,
      person: opened.person,
      personSource: opened.source,
      cases: [],
      lastFolio: 0,
      undoneActs: Self.undoneActs(in: counted)
    )
    for entry in counted { try apply(entry) }
  }

  /// Folds further entries in; `all` are the entries of the file with these at their end.
  ///
  /// An entry that takes an act back changes what earlier entries mean, so then everything is folded again.
  package mutating func fold(_ new: ArraySlice<ReadEntry>, all: [ReadEntry]) throws(FoldingError) {
    if new.contains(where: { $0.header.kind == .undone }) {
      self = try PersonFile(folding: all)
    } else {
      for entry in new { try apply(entry) }
    }
  }

  private static func undoneActs(in entries: [ReadEntry]) -> Set<ActID> {
    var acts: Set<ActID> = []
    for entry in entries {
      if case .undone(let undone)? = entry.content { acts.insert(undone.act) }
    }
    return acts
  }

  private mutating func apply(_ entry: ReadEntry) throws(FoldingError) {
    lastFolio = entry.header.folio
    let counts = !undoneActs.contains(entry.header.act)
    if case .received(let received)? = entry.content, let reference = entry.header.caseReference {
      cases.append(Case(reference: reference, header: entry.header, received: received))
    }
    if case .personCorrected(let correction)? = entry.content, counts {
      person.apply(correction)
      if correction.field.isIdentity { personSource = correction.source }
    }
    guard let reference = entry.header.caseReference else { return }
    guard let index = cases.firstIndex(where: { $0.reference == reference }) else {
      throw .unknownCase(folio: entry.header.folio)
    }
    cases[index].count(entry.header)
    if counts, let content = entry.content { cases[index].apply(content, header: entry.header) }
  }
}

extension Case {
  /// Every entry of the case counts for its revision, also one that was taken back.
  mutating func count(_ header: EntryHeader) {
    revision += 1
    lastFolio = header.folio
  }
}
