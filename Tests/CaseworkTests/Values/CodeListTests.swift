import Casework
import Testing

@Suite("Code lists")
struct CodeListTests {
  @Test("Evidence is E01 to E40, in order")
  func evidence() {
    #expect(EvidenceCode.allCases.map(\.rawValue) == (1...40).map { ($0 < 10 ? "E0" : "E") + String($0) })
  }

  @Test("There are twenty whom the office consults")
  func consultation() {
    #expect(ConsultationCode.allCases.count == 20)
    #expect(ConsultationCode.allCases.allSatisfy { $0.rawValue.hasPrefix("C-") })
  }

  @Test("Sex and marital status have the codes of the registers")
  func registers() {
    #expect(Sex.allCases.map(\.rawValue) == ["m", "w", "d", "x"])
    #expect(
      MaritalStatus.allCases.map(\.rawValue) == ["LD", "VH", "VW", "GS", "EA", "LP", "LA", "LV", "LE", "NB"]
    )
    #expect(Set(Sex.allCases.map(\.germanName) + Sex.allCases.map(\.englishName)).count == 8)
    #expect(Set(MaritalStatus.allCases.map(\.germanName)).count == 10)
    #expect(Set(MaritalStatus.allCases.map(\.englishName)).count == 10)
  }

  @Test("A language is two small letters that stand for one")
  func language() throws {
    #expect(try LanguageCode(parsing: "de") == .german)
    #expect(throws: LanguageCode.Malformed.notTwoSmallLetters) { try LanguageCode(parsing: "DE") }
    #expect(throws: LanguageCode.Malformed.notTwoSmallLetters) { try LanguageCode(parsing: "deu") }
    #expect(throws: LanguageCode.Malformed.unknownCode) { try LanguageCode(parsing: "xx") }
  }
}
