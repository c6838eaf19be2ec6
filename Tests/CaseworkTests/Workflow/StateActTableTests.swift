import AktenlageTesting
import Casework
import Testing

@Suite("State and act")
struct StateActTableTests {
  static let officers = ["owner", "colleague", "second", "head", "triage", "admin"]

  @Test("Every state is called what it is", arguments: ProcessingState.allCases)
  func reachesState(state: ProcessingState) throws {
    #expect(try CaseScript.at(state).record.processingState == state)
  }

  @Test("What each officer may do in each state is what was reviewed")
  func table() throws {
    var lines = [(["state", "act"] + Self.officers).joined(separator: "\t")]
    for state in ProcessingState.allCases {
      let script = try CaseScript.at(state)
      for kind in ActKind.allCases {
        let act = try sampleAct(kind, in: script)
        let cells = try Self.officers.map { login in
          try script.refusal(act, by: login).map { "\($0.code) [\($0.source.citation)]" } ?? "yes"
        }
        lines.append(([state.rawValue, kind.rawValue] + cells).joined(separator: "\t"))
      }
    }
    try expectGolden(lines.joined(separator: "\n") + "\n", at: "Reviewed/state-act.tsv", file: Self.root)
  }

  @Test("What is greyed out is refused whatever it says", arguments: ProcessingState.allCases)
  func greyIsRefused(state: ProcessingState) throws {
    let script = try CaseScript.at(state)
    for login in Self.officers {
      for kind in ActKind.allCases where Workflow.refusal(of: kind, in: try script.situation(login)) != nil {
        #expect(try script.refusal(try sampleAct(kind, in: script), by: login) != nil, "\(kind) by \(login)")
      }
    }
  }

  @Test("Every state is left by some act of some officer", arguments: ProcessingState.allCases)
  func noDeadEnd(state: ProcessingState) throws {
    let script = try CaseScript.at(state)
    let isLeft = try ActKind.allCases.contains { kind in
      try script.organisation.officers.keys.contains { login in
        var next = script
        next.wait(days: 60)
        guard (try? next.act(try sampleAct(kind, in: next), by: login.text)) != nil else { return false }
        return try next.record.processingState != state
      }
    }
    #expect(isLeft)
  }

  private static let root = #filePath.replacing("Workflow/StateActTableTests.swift", with: "Golden.swift")
}
