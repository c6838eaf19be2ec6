import AktenlageTesting
import Casework
import Office
import Testing

@Suite("The persons of the synthetic office")
struct PersonsTests {
  private let persons: [Person]

  init() throws {
    let filled = try Filled.shared.get()
    persons = try filled.repository.read { store throws(RepositoryError) in
      try store.files(after: nil, limit: 5000)
    }
    .compactMap { file in
      let entries = try filled.repository.read { store throws(RepositoryError) in try store.entries(of: file)
      }
      guard let first = entries.first, case .fileOpened(let opened)? = try ReadEntry(first).content else {
        return nil
      }
      return opened.person
    }
  }

  @Test("Check digits of all passports fit, and the lines say what the passport says")
  func passports() throws {
    let passports = persons.compactMap(\.passport)
    #expect(passports.count > 1500)
    for passport in passports {
      guard let lines = passport.machineReadableZone else { continue }
      #expect(lines.findings.isEmpty)
      #expect(lines.documentNumber == passport.number.text)
      #expect(lines.validUntil == passport.validUntil)
      #expect(lines.issuingState == passport.issuingState.icaoCode)
    }
  }

  @Test("No two files share an AZR number")
  func numbers() {
    let numbers = persons.compactMap(\.azrNumber)
    #expect(Set(numbers).count == numbers.count)
  }

  @Test(
    "There are single, long and non-ASCII names, unknown days of birth, stateless persons, households, other towns"
  )
  func variety() {
    #expect(persons.contains { $0.name.givenName == nil })
    #expect(persons.contains { $0.name.tooLongForRegister })
    #expect(persons.contains { $0.name.nameAtBirth != nil })
    #expect(persons.contains { $0.dateOfBirth.knownDay == nil })
    #expect(persons.contains { $0.nationalities == [.stateless] })
    #expect(persons.contains { $0.nationalities.count == 2 })
    #expect(persons.contains { $0.passport == nil })
    #expect(persons.contains { !$0.address.isInDuesseldorf })
    #expect(Set(persons.map(\.countryOfBirth)).count > 40)
    let letters = Set(persons.flatMap { $0.name.displayName.unicodeScalars })
    for letter in "ğışżØåčđễịṣọ".unicodeScalars { #expect(letters.contains(letter), "\(letter)") }
    let shared = Dictionary(grouping: persons, by: \.address.line).filter { $0.value.count > 2 }
    #expect(shared.count > 100)
  }

  @Test("Almost every name stands in the letters of the register; a few do not, and intake says so")
  func register() {
    let outside = persons.count { !$0.name.charactersOutsideRegister.isEmpty }
    #expect(outside > 0 && outside * 50 < persons.count, "\(outside)")
  }
}
