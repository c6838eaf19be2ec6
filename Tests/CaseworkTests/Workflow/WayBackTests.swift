import Casework
import Testing

@Suite("What is advised instead of an act that its state does not allow")
struct WayBackTests {
  @Test("An act whose time is over after the decision advises nothing; an examination can be taken up again")
  func pastActs() {
    #expect(ActKind.stop.predecessor(from: .appealable) == nil)
    #expect(ActKind.dispatch.predecessor(from: .final) == nil)
    #expect(ActKind.close.predecessor(from: .closed) == nil)
    #expect(ActKind.draft.predecessor(from: .closed) == .reopen)
    #expect(ActKind.assessEvidence.predecessor(from: .finalSignOff) == .recall)
    #expect(ActKind.close.predecessor(from: .assigned) == .assessEvidence)
    #expect(ActKind.finalise.predecessor(from: .notified) == .confirmService)
  }
}
