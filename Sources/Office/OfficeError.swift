package import Casework

/// Why the office did not answer a request.
package enum OfficeError: Error, Hashable, Sendable {
  /// The decision function refused the act.
  case refused(Refusal)
  /// The case changed since it was read; the act was not done and nothing is lost.
  case stale(StaleRevision)
  /// Another act, in this case, was done under the same id.
  case actIDTaken(CaseReference)
  /// No case has a reference like this.
  case unknownCase(String)
  /// On the day that was asked for, the case did not exist yet.
  case notYetOpened(CaseReference, asked: CivilDate, opened: CivilDate)
  case unknownOfficer(String)
  /// An officer was not added or changed.
  case officer(OfficerFault)
  /// A catalogue pack was not brought in or released.
  case pack(PackFault)
  /// Nobody of this right may see or do it.
  case notPermitted(Right)
  /// The officer sees no view of this name.
  case unknownView(String)
  /// Another view has this name already.
  case viewExists(String)
  /// An officer or team has so many views that no more are kept.
  case tooManyViews(Int)
  /// There is no document at this folio of the case.
  case unknownDocument(folio: Int)
  /// The bytes of a document are not where they belong.
  case documentMissing(SHA256Digest)
  /// Entries of a file do not hold.
  case brokenFile(ChainFault)
  /// Entries of a file hold but cannot be read.
  case unreadableFile(FileReference)
  /// A real store takes neither officer nor day from the command line.
  case trainingOnly
  case repository(RepositoryError)
}

/// What changed between the revision that an act saw and the present one.
package struct StaleRevision: Hashable, Sendable {
  package let reference: CaseReference
  package let seen: Int
  package let present: Int
  /// Headers of the entries that were appended since.
  package let changes: [EntryHeader]
}
