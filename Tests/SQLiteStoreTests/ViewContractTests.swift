import AktenlageTesting
import Casework
import Testing

@Suite("Every store keeps views")
struct ViewContractTests {
  private func view(
    _ name: String,
    _ owner: ViewOwner,
    filter: String = "",
    place: Int = 0
  ) throws -> SavedView {
    SavedView(
      owner: owner,
      name: try ViewName(parsing: name),
      list: "team",
      filter: filter,
      sort: QueueSort(.name, isDescending: true),
      columns: ["state", "officer"],
      place: place
    )
  }

  @Test("A view comes back as it was saved last, one for each owner and name", arguments: StoreKind.allCases)
  func comesBack(kind: StoreKind) throws {
    try kind.with { store in
      let anna = ViewOwner.officer(try Sample.officer("anna"))
      let by = try Sample.officer("anna")
      let owners = [
        anna, .team(.family, "Team 1"), .team(.family, "Team 2"), .team(nil, "Team 1"), .team(nil, ""),
      ]
      #expect(try store.reading { try $0.views() }.isEmpty)
      let hostile = "\"'; DROP TABLE view_changes; --\u{1B}[2J\n"
      var saved: [SavedView] = []
      for (number, owner) in owners.enumerated() {
        let old = try view("Eilig", owner)
        let new = try view("EILIG", owner, filter: hostile, place: number)
        try store.writing { store in
          try store.record(ViewChange(saving: old, by: by, at: Sample.moment))
          try store.record(ViewChange(saving: new, by: by, at: Sample.moment))
        }
        saved.append(new)
      }
      #expect(try store.reading { try $0.views() } == saved)
      try store.writing { store in
        try store.record(ViewChange(removing: try view("eilig", anna), by: by, at: Sample.moment))
      }
      #expect(try store.reading { try $0.views() } == Array(saved.dropFirst()))
      let again = try view("Eilig", anna)
      try store.writing { try $0.record(ViewChange(saving: again, by: by, at: Sample.moment)) }
      #expect(try store.reading { try $0.views() } == saved.dropFirst() + [again])
    }
  }
}
