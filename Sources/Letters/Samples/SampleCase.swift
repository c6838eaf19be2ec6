package import Casework

/// An invented case without any store, for looking at letters.
package struct SampleCase: Sendable {
  /// The case as letters see it.
  package let situation: Situation

  /// A case with one entry of every kind that letters tell of.
  ///
  /// - Parameters:
  ///   - catalogue: the law and the texts of the letters.
  ///   - person: nil for an invented one.
  ///   - draft: the decision that is signed; nil for none.
  ///   - isHandedOver: another office has it now.
  package init(
    catalogue: Catalogue,
    person: Person? = nil,
    draft: DecisionDraft? = nil,
    isHandedOver: Bool = false
  ) throws(SampleFault) {
    do {
      situation = try Self.situation(catalogue, person ?? Self.person(), draft, isHandedOver)
    } catch {
      throw SampleFault(detail: "\(error)")
    }
  }

  /// The day of the letters.
  static let today = "2026-11-23"

  private static func situation(
    _ catalogue: Catalogue,
    _ person: Person,
    _ draft: DecisionDraft?,
    _ isHandedOver: Bool
  ) throws -> Situation {
    let reference = CaseReference("54/33-B-004711/26")
    let clerk = try OfficerID(parsing: "b.schaefer")
    let head = try OfficerID(parsing: "r.tillmann")
    let today = try CivilDate(parsing: today)
    var contents: [(EntryContent, OfficerID)] = [
      (.fileOpened(.init(person: person, source: .checkedPassport)), clerk),
      (.received(.init(application: try application(), findings: [])), clerk),
      (
        .documentsRequested(
          .init(items: [.e01, .e07, .e09], dueOn: today.adding(weeks: 4), language: .german, text: "")
        ), clerk
      ),
      (
        .consulted(
          .init(
            code: .federalEmploymentAgency,
            question: "Stimmen Sie der Beschäftigung zu den beigefügten Bedingungen zu?",
            deemedAfter: today.adding(weeks: 2)
          )
        ), clerk
      ),
      (
        .hearingStarted(
          .init(
            intendedOutcome: .refusal,
            text: SampleDraft.hearingFacts,
            dueOn: today.adding(weeks: 2)
          )
        ), clerk
      ),
    ]
    if isHandedOver {
      let office = "Ausländerbehörde der Stadt Köln"
      contents.append((.handedOver(.init(office: office, reason: SampleDraft.transferReason)), clerk))
    }
    if let draft {
      contents.append((.drafted(.init(version: 1, draft: draft)), clerk))
      let digest = SHA256Digest.of()
      contents.append((.signed(.init(version: 1, signOffClass: .s3, draftDigest: digest)), head))
    }
    let noon = Instant(today, try TimeOfDay(hour: 9, minute: 30))
    let file = FileReference("54/33-A-004711/26")
    let entries = contents.enumerated().map { index, step in
      ReadEntry(
        header: EntryHeader(
          file: file,
          folio: index + 1,
          caseReference: index == 0 ? nil : reference,
          at: noon,
          by: step.1,
          kind: step.0.kind,
          act: ActID("sample-\(index)")
        ),
        content: step.0
      )
    }
    let folded = try PersonFile(folding: entries)
    guard let record = folded.caseRecord(reference) else { throw SampleFault(detail: reference.text) }
    let officers = [
      Officer(id: clerk, name: "Birgit Schäfer", roles: [.caseworker], sachgebiet: .employment),
      Officer(id: head, name: "Rolf Tillmann", roles: [.areaHead], sachgebiet: .employment),
    ]
    return Situation(
      file: folded,
      record: record,
      officer: officers[0],
      today: today,
      catalogue: catalogue,
      organisation: Organisation(officers),
      entries: entries
    )
  }

  private static func application() throws -> Application {
    let received = Instant(try CivilDate(parsing: "2026-10-05"), try TimeOfDay(hour: 8, minute: 15))
    return Application(
      submissionID: "00000000-0000-4000-8000-000000000001",
      receivedAt: received,
      channel: .portal,
      language: .english,
      matter: MatterKey("skilledAcademic"),
      purpose: "",
      currentTitle: MatterKey("skilledAcademic").map {
        Application.CurrentTitle(matter: $0, validUntil: received.civilDate.adding(months: 2))
      }
    )
  }

  /// An invented person whose name has letters that few fonts have.
  private static func person() throws -> Person {
    let state = try Nationality(parsing: "122")
    return Person(
      name: try PersonName(familyName: "Şahin-Đorđević", givenName: "Zeynep Łucja"),
      dateOfBirth: try PartialDate(parsing: "1991-03-08"),
      placeOfBirth: "Goražde",
      countryOfBirth: state,
      sex: .female,
      nationalities: [state],
      maritalStatus: .married,
      azrNumber: try AZRNumber(parsing: "030518123456"),
      address: try Address(
        street: "Graf-Recke-Straße",
        houseNumber: "112",
        postcode: "40237",
        town: "Düsseldorf"
      ),
      email: nil,
      phone: nil,
      passport: Passport(
        number: try PassportNumber(parsing: "U23456789"),
        issuingState: state,
        validUntil: try CivilDate(parsing: "2031-03-31"),
        machineReadableZone: nil
      )
    )
  }
}

/// A sample of the program is broken.
package struct SampleFault: Error, Hashable, Sendable {
  /// What does not hold, for the log.
  package let detail: String
}
