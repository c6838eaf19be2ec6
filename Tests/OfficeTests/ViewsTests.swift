import AktenlageTesting
import Casework
import Office
import Testing

@Suite("Saved views of an office")
struct ViewsTests {
  private func view(_ name: String, _ owner: ViewOwner, filter: String = "") throws -> SavedView {
    SavedView(owner: owner, name: try ViewName(parsing: name), list: "all", filter: filter)
  }

  private func officer(_ login: String, _ fixture: OfficeFixture) throws -> Officer {
    try #require(try fixture.office.organisation()[try Fixture.officer(login)])
  }

  @Test("A view keeps its place when it is saved again, and a new one comes last")
  func places() throws {
    let fixture = try OfficeFixture()
    let caller = try fixture.caller("owner")
    let own = ViewOwner.officer(caller.officer)
    for name in ["B", "A", "C"] { _ = try fixture.office.change(.save(view(name, own)), for: caller) }
    let views = try fixture.office.change(.save(view("b", own, filter: "offen")), for: caller)
    #expect(views.map(\.name.text) == ["b", "A", "C"])
    #expect(views[0].filter == "offen")
  }

  @Test("Two views change their places; ones of different owners do not")
  func swap() throws {
    let fixture = try OfficeFixture()
    let caller = try fixture.caller("owner")
    let own = ViewOwner.officer(caller.officer)
    let team = ViewOwner.team(of: try officer("owner", fixture))
    for name in ["A", "B", "C"] { _ = try fixture.office.change(.save(view(name, own)), for: caller) }
    _ = try fixture.office.change(.save(view("T", team)), for: caller)
    let views = try fixture.office.change(.swap(view("A", own), view("B", own)), for: caller)
    #expect(views.map(\.name.text) == ["T", "B", "A", "C"])
    #expect(throws: OfficeError.unknownView("T")) {
      try fixture.office.change(.swap(view("A", own), view("T", team)), for: caller)
    }
  }

  @Test("A name that is taken is refused, and what was there stays")
  func taken() throws {
    let fixture = try OfficeFixture()
    let caller = try fixture.caller("owner")
    let own = ViewOwner.officer(caller.officer)
    for name in ["A", "B"] { _ = try fixture.office.change(.save(view(name, own)), for: caller) }
    #expect(throws: OfficeError.viewExists("b")) {
      try fixture.office.change(.replace(view("A", own), by: view("b", own)), for: caller)
    }
    #expect(try fixture.office.views(for: caller).map(\.name.text) == ["A", "B"])
    let renamed = try fixture.office.change(.replace(view("A", own), by: view("a", own)), for: caller)
    #expect(renamed.map(\.name.text) == ["a", "B"])
  }

  @Test("Nobody changes a view that they do not see, in their own name or another's")
  func foreign() throws {
    let fixture = try OfficeFixture()
    let owner = try fixture.caller("owner")
    let other = try fixture.caller("colleague")
    let own = ViewOwner.officer(owner.officer)
    _ = try fixture.office.change(.save(view("A", own)), for: owner)
    #expect(throws: OfficeError.unknownView("A")) {
      try fixture.office.change(.remove(view("A", own)), for: other)
    }
    #expect(throws: OfficeError.unknownView("X")) {
      try fixture.office.change(.save(view("X", own)), for: other)
    }
    #expect(try fixture.office.views(for: other).isEmpty)
  }

  @Test("An owner has at most thirty")
  func most() throws {
    let fixture = try OfficeFixture()
    let caller = try fixture.caller("owner")
    let own = ViewOwner.officer(caller.officer)
    for number in 1...SavedView.most {
      _ = try fixture.office.change(.save(view("V\(number)", own)), for: caller)
    }
    #expect(throws: OfficeError.tooManyViews(SavedView.most)) {
      try fixture.office.change(.save(view("one more", own)), for: caller)
    }
  }
}
