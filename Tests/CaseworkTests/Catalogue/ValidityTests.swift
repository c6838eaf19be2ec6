import Casework
import Testing

@Suite("The validity of a catalogue item")
struct ValidityTests {
  private func day(_ day: Int) throws -> CivilDate {
    try CivilDate(year: 2026, month: 1, day: day)
  }

  @Test("includes its first and its last day")
  func ends() throws {
    let validity = Validity(from: try day(5), until: try day(9))
    let inside = try (1...12).filter { validity.contains(try day($0)) }
    #expect(inside == Array(5...9))
  }

  @Test("has no end where none is known")
  func open() throws {
    let validity = Validity(from: try day(5))
    #expect(!validity.contains(try day(4)))
    #expect(validity.contains(try CivilDate(year: 2199, month: 12, day: 31)))
  }

  @Test("overlaps exactly where a day lies in both")
  func overlap() throws {
    for from in 1...6 {
      for until in from...6 {
        for otherFrom in 1...6 {
          for otherUntil in otherFrom...6 {
            let one = Validity(from: try day(from), until: try day(until))
            let other = Validity(from: try day(otherFrom), until: try day(otherUntil))
            #expect(one.overlaps(other) == (from...until).overlaps(otherFrom...otherUntil))
          }
          let open = Validity(from: try day(otherFrom))
          #expect(open.overlaps(Validity(from: try day(from), until: try day(until))) == (otherFrom <= until))
        }
      }
    }
  }
}
