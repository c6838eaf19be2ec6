import Casework
import Exchange
import Testing

@Suite("The samples")
struct SampleTests {
  @Test("All forty-eight are listed, by name")
  func list() {
    let files = IntakeFolder.files(in: [Samples.folder])
    #expect(files == Samples.expected.map { "\(Samples.folder)/\($0.file)" })
    #expect(files.count == 48)
  }

  @Test("Each is read with its documents, answers and findings", arguments: Samples.expected)
  func read(expected: Samples.Expected) throws {
    let delivery = try ApplicationReader.read(path: "\(Samples.folder)/\(expected.file)", now: Samples.now)
    #expect(delivery.fileName == expected.file)
    #expect(delivery.digest.text == expected.digest)
    #expect(delivery.application.submissionID == expected.submissionID)
    #expect(delivery.application.matter?.rawValue == expected.matter)
    #expect(delivery.documents.count == expected.documentCount)
    #expect(delivery.application.answers.count == expected.answerCount)
    #expect(written(delivery.findings) == expected.findings)
    #expect(delivery.documents.allSatisfy { $0.document.byteCount == $0.bytes.count })
  }

  @Test("Every field of one sample arrives")
  func everyField() throws {
    let delivery = try ApplicationReader.read(path: "\(Samples.folder)/\(Samples.blueCard)", now: Samples.now)
    let application = delivery.application
    #expect(application.receivedAt == (try Instant(parsing: "2026-11-12T14:08:00Z")))
    #expect(application.channel == .letter)
    #expect(application.language == .german)
    #expect(application.purpose == "Antrag: blueCard")
    #expect(application.currentTitle?.matter.rawValue == "toleration")
    #expect(application.currentTitle?.validUntil.iso == "2027-01-14")
    #expect(application.urgency?.ground == .jobLoss)
    #expect(application.urgency?.date.iso == "2026-12-01")
    #expect(application.representative == nil)
    #expect(application.unknownFields.isEmpty)
    #expect(
      application.answers.map { "\($0.key)=\($0.text)" } == [
        "jobTitle=Softwareentwickler", "isco=2512", "grossSalaryYear=58400", "hoursPerWeek=40",
        "employer=Rheinwerk Systeme GmbH", "start=2027-01-04", "fixedTermEnd=null",
      ]
    )
    let person = delivery.person
    #expect(person.name == (try PersonName(familyName: "Rezāyī", givenName: "Rezā")))
    #expect(person.dateOfBirth.text == "1988-09-06")
    #expect(person.placeOfBirth == "Tehrān")
    #expect(person.countryOfBirth.key == "439")
    #expect(person.sex == .male)
    #expect(person.nationalities.map(\.key) == ["439"])
    #expect(person.maritalStatus == .single)
    #expect(person.azrNumber == nil)
    #expect(person.address.line == "Oststraße 222, 40589 Düsseldorf")
    #expect(person.address.holder == "c/o Weber")
    #expect(person.address.movedInOn?.iso == "2026-02-01")
    #expect(person.email == "person21.0@example.org")
    #expect(person.phone == "+49 211 5550587")
    #expect(person.passport?.number.text == "ZZM8CCT1W")
    #expect(person.passport?.issuingState.key == "439")
    #expect(person.passport?.validUntil.iso == "2027-08-12")
    #expect(person.passport?.machineReadableZone?.familyName == "REZAYI")
    let document = try #require(delivery.documents.dropFirst(3).first?.document)
    #expect(document.code == .e05)
    #expect(document.title == "000-E05.pdf")
    #expect(document.mediaType == "application/pdf")
    #expect(document.pages == 6)
    #expect(document.issuedOn?.iso == "2026-02-04")
    #expect(document.validUntil == nil)
    #expect(!document.originalSeen)
  }

  @Test("A representative comes with name and address")
  func representative() throws {
    let path = "\(Samples.folder)/002-employment-freelancer.json"
    let application = try ApplicationReader.read(path: path, now: Samples.now).application
    #expect(application.representative?.name == "Rechtsanwältin Dr. Weiß-Öztürk")
    #expect(application.representative?.address?.line == "Berliner Allee 12, 40212 Düsseldorf")
  }

  /// The findings as the table writes them; scalars outside the register's set by number.
  private func written(_ findings: [IntakeFinding]) -> String {
    if findings.isEmpty { return "-" }
    let words = findings.map { finding in
      guard finding.code == .nameOutsideRegister else { return "\(finding.code)=\(finding.detail)" }
      let numbers = finding.detail.unicodeScalars.map { scalar in
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      }
      return "\(finding.code)=\(numbers.joined())"
    }
    return words.joined(separator: " ")
  }
}
