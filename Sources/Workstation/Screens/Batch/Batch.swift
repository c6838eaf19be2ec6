package import Casework
package import Office

/// One act in several cases, and how far it has come in each of them.
package struct Batch: Hashable, Sendable {
  package let act: Act
  /// The cases in the order in which the act is done.
  package private(set) var lines: [Line]
  /// The revisions that the act is about; empty where the present ones are meant.
  let seen: [CaseReference: Int]
  /// How many of the cases were judged; they come in their order.
  private(set) var judged = 0

  /// A case of the batch.
  package struct Line: Hashable, Sendable {
    package let reference: CaseReference
    /// Empty until the case was judged, and where it could not be read.
    package internal(set) var personName = ""
    package internal(set) var state = State.unjudged
  }

  /// What is known of the act in a case.
  package enum State: Hashable, Sendable {
    case unjudged
    /// It can be done as long as the case has this revision.
    case able(revision: Int)
    /// The preview said no.
    case refused(OfficeError)
    case done(ActReceipt)
    /// The preview said yes, and it was not done all the same.
    case failed(OfficeError)
    /// The batch was stopped before it.
    case leftOut
  }

  /// The acts that make sense in several cases at once, in the order in which they are shown.
  package static let kinds: [ActKind] = [.take, .assign, .release, .setFollowUp, .note]
  /// How many cases one question about them names.
  static let judgedAtOnce = 50

  package init(_ act: Act, in references: [CaseReference]) {
    self.act = act
    lines = references.map { Line(reference: $0) }
    seen = [:]
  }

  /// Takes back what a batch did, the last case first, wherever nothing has happened since.
  package init(undoing batch: Batch) {
    act = .undo
    var seen: [CaseReference: Int] = [:]
    for case .done(let receipt) in batch.lines.map(\.state) {
      seen[receipt.caseReference] = receipt.revision
    }
    self.seen = seen
    lines = batch.lines.reversed().filter { seen[$0.reference] != nil }
      .map { Line(reference: $0.reference, personName: $0.personName) }
  }

  // MARK: Judging

  /// The cases to be judged next; empty when all were.
  package var toJudge: [CaseReference] {
    lines[judged...].prefix(Self.judgedAtOnce).map(\.reference)
  }

  /// Takes what the decision function says of the cases that were to be judged next.
  package mutating func take(_ verdicts: [ActVerdict]) {
    for verdict in verdicts where lines.indices.contains(judged) {
      guard lines[judged].reference == verdict.reference else { return }
      lines[judged].personName = verdict.personName
      lines[judged].state = verdict.obstacle.map { .refused($0) } ?? .able(revision: verdict.revision)
      judged += 1
    }
  }

  // MARK: Doing

  /// The case in which the act is done next, with the revision that was judged; nil when none is left.
  package var next: (reference: CaseReference, revision: Int)? {
    for line in lines {
      if case .able(let revision) = line.state { return (line.reference, revision) }
    }
    return nil
  }

  /// Takes what became of the act in a case.
  package mutating func take(_ result: Result<ActReceipt, OfficeError>, in reference: CaseReference) {
    guard let index = lines.firstIndex(where: { $0.reference == reference }) else { return }
    switch result {
    case .success(let receipt): lines[index].state = .done(receipt)
    case .failure(let error): lines[index].state = .failed(error)
    }
  }

  /// Leaves out the cases that were not begun.
  package mutating func stop() {
    for index in lines.indices {
      if case .able = lines[index].state { lines[index].state = .leftOut }
    }
  }

  // MARK: Counting

  package var ableCount: Int { lines.count { if case .able = $0.state { true } else { false } } }
  package var doneCount: Int { lines.count { $0.isDone } }
  package var leftOutCount: Int { lines.count { $0.state == .leftOut } }

  /// The cases in which the act was done.
  package var settled: [CaseReference] { lines.filter(\.isDone).map(\.reference) }
  /// The other ones.
  package var unsettled: [CaseReference] { lines.filter { !$0.isDone }.map(\.reference) }

  /// Why the act was not done in the first case in which it was not.
  package var firstObstacle: OfficeError? { lines.lazy.compactMap(\.obstacle).first }

  /// Whether there is something to take back; what takes back is not taken back itself.
  package var canBeTakenBack: Bool { act.kind != .undo && doneCount > 0 }
}

extension Batch.Line {
  var isDone: Bool { if case .done = state { true } else { false } }

  /// Why the act is not or was not done in the case.
  var obstacle: OfficeError? {
    switch state {
    case .refused(let error), .failed(let error): error
    case .unjudged, .able, .done, .leftOut: nil
    }
  }
}
