import Testing

import Casework

@Suite("An application that an officer types")
struct CapturedApplicationTests {
  private typealias Field = CapturedApplication.Field

  private static let id = ActID("01234567-89ab-cdef-0123-456789abcdef")
  /// 23 November 2026, 11:00 in Düsseldorf.
  private static let now = Instant(millisecondsSinceEpoch: 1_795_428_000_000)

  /// An application by letter with nothing but what it needs.
  private static var least: CapturedApplication {
    var typed = CapturedApplication()
    typed[.channel] = "letter"
    typed[.receivedOn] = "2026-11-20"
    typed[.familyName] = "Karimi"
    typed[.givenName] = "Leila Sara"
    typed[.dateOfBirth] = "1994-05-17"
    typed[.placeOfBirth] = "Schiras"
    typed[.countryOfBirth] = "439"
    typed[.sex] = "w"
    typed[.nationalities] = "439"
    typed[.maritalStatus] = "LD"
    typed[.street] = "Oststraße"
    typed[.houseNumber] = "222"
    typed[.postcode] = "40210"
    typed[.town] = "Düsseldorf"
    typed[.language] = "de"
    return typed
  }

  private static func delivery(
    _ change: (inout CapturedApplication) -> Void = { _ in }
  ) throws -> Delivery {
    var typed = least
    change(&typed)
    return try typed.delivery(id: id, now: now)
  }

  private static func faults(_ change: (inout CapturedApplication) -> Void) -> [CaptureFault] {
    var typed = least
    change(&typed)
    do throws(CaptureFaults) {
      _ = try typed.delivery(id: id, now: now)
      return []
    } catch {
      return error.faults
    }
  }

  @Test(
    "A field is called required when leaving it blank is a fault, whatever else is typed",
    arguments: ["letter", "counter"],
    [true, false]
  )
  func required(channel: String, hasNoGivenName: Bool) throws {
    var whole = Self.least
    whole[.channel] = channel
    whole[.receivedOn] = "2026-01-05"
    whole.hasNoGivenName = hasNoGivenName
    whole[.givenName] = hasNoGivenName ? "" : "Leila Sara"
    whole[.passportNumber] = "U23456789"
    whole[.passportState] = "439"
    whole[.passportValidUntil] = "2031-03-31"
    whole[.titleMatter] = "blueCard"
    whole[.titleValidUntil] = "2026-06-30"
    whole[.urgencyGround] = UrgencyGround.allCases.first?.rawValue ?? ""
    whole[.urgencyDate] = "2026-03-01"
    for field in CapturedApplication.Field.allCases {
      var blank = whole
      blank[field] = " "
      var faults: [CaptureFault] = []
      do throws(CaptureFaults) { _ = try blank.delivery(id: Self.id, now: Self.now) } catch {
        faults = error.faults
      }
      let isMissed = faults.contains {
        $0.field == field && ($0.rule == .missing || $0.rule == .givenNameNotMarkedAbsent)
      }
      #expect(isMissed == blank.requiredFields.contains(field), "\(field): \(faults)")
    }
    #expect(CapturedApplication().requiredFields.contains(.passportState) == false)
  }

  @Test("What is needed makes a delivery without documents")
  func least() throws {
    let delivery = try Self.delivery()
    #expect(delivery.fileName == "capture")
    #expect(delivery.person.name.displayName == "Karimi, Leila Sara")
    #expect(delivery.person.dateOfBirth == (try PartialDate(parsing: "1994-05-17")))
    #expect(delivery.person.passport == nil)
    #expect(delivery.person.azrNumber == nil)
    #expect(delivery.application.submissionID == Self.id.text)
    #expect(delivery.application.channel == .letter)
    #expect(delivery.application.receivedAt.text == "2026-11-19T23:00:00.000Z")
    #expect(delivery.application.matter == nil)
    #expect(delivery.documents.isEmpty)
    #expect(delivery.findings.isEmpty)
  }

  @Test("Everything that can be typed arrives")
  func everything() throws {
    let delivery = try Self.delivery {
      $0[.receivedAt] = "9:30"
      $0[.nameAtBirth] = "Rahimi"
      $0[.nationalities] = "439, Türkei"
      $0[.azrNumber] = "250314 123456"
      $0[.addressSuffix] = "b"
      $0[.holder] = "Meier"
      $0[.movedInOn] = "1.3.2025"
      $0[.email] = " l.karimi@example.org "
      $0[.phone] = "0211 1234"
      $0[.passportNumber] = "A 123456"
      $0[.passportState] = "irn"
      $0[.passportValidUntil] = "2029-01-31"
      $0[.language] = "fa"
      $0[.matter] = "blueCard"
      $0[.purpose] = "Verlängerung"
      $0[.titleMatter] = "study"
      $0[.titleValidUntil] = "31.12.2026"
      $0[.urgencyGround] = "travel"
      $0[.urgencyDate] = "2026-12-15"
    }
    let (person, application) = (delivery.person, delivery.application)
    #expect(application.receivedAt.text == "2026-11-20T08:30:00.000Z")
    #expect(person.name.nameAtBirth == "Rahimi")
    #expect(person.nationalities.map(\.key) == ["439", "163"])
    #expect(person.azrNumber?.text == "250314123456")
    #expect(person.address.streetLine == "Oststraße 222 b")
    #expect(person.address.holder == "Meier")
    #expect(person.address.movedInOn?.iso == "2025-03-01")
    #expect(person.email == "l.karimi@example.org")
    #expect(person.phone == "0211 1234")
    #expect(person.passport?.number.text == "A123456")
    #expect(person.passport?.issuingState.key == "439")
    #expect(person.passport?.validUntil.iso == "2029-01-31")
    #expect(application.language.text == "fa")
    #expect(application.matter?.rawValue == "blueCard")
    #expect(application.purpose == "Verlängerung")
    #expect(application.currentTitle?.matter.rawValue == "study")
    #expect(application.currentTitle?.validUntil.iso == "2026-12-31")
    #expect(application.urgency?.ground == .travel)
    #expect(application.urgency?.date.iso == "2026-12-15")
  }

  @Test(
    "What has to be typed is missed",
    arguments: [
      CapturedApplication.Field.channel, .receivedOn, .familyName, .dateOfBirth, .placeOfBirth,
      .countryOfBirth, .sex, .nationalities, .maritalStatus, .street, .houseNumber, .postcode, .town,
      .language,
    ]
  )
  func missing(_ field: CapturedApplication.Field) {
    #expect(Self.faults { $0[field] = "  " } == [CaptureFault(field, .missing)])
  }

  @Test(
    "Each field says what is wrong with it",
    arguments: [
      (.channel, "portal", .notOneOf(["letter", "counter", "email"])),
      (.receivedOn, "2026-11-31", .date(.day)),
      (.receivedOn, "gestern", .date(.shape)),
      (.receivedAt, "24:00", .time(.hour)),
      (.receivedAt, "halb zehn", .time(.shape)),
      (.familyName, "\u{200B}", .name(.familyNameWithoutVisibleCharacter)),
      (.familyName, String(repeating: "a", count: 121), .name(.familyNameTooLong)),
      (.givenName, "\u{200B}", .name(.givenNameWithoutVisibleCharacter)),
      (.givenName, "", .givenNameNotMarkedAbsent),
      (.dateOfBirth, "1994-00-17", .partialDate(.dayWithoutMonth)),
      (.dateOfBirth, "00.05.0000", .partialDate(.monthWithoutYear)),
      (.dateOfBirth, "31.02.1994", .partialDate(.day)),
      (.dateOfBirth, "1994", .partialDate(.shape)),
      (.countryOfBirth, "111", .nationality(.unknownKey)),
      (.countryOfBirth, "Atlantis", .nationality(.notThreeDigits)),
      (.sex, "f", .notOneOf(["m", "w", "d", "x"])),
      (.nationalities, "439,Atlantis", .nationality(.notThreeDigits)),
      (.nationalities, ", ,", .nationalityCount(0)),
      (.nationalities, "439 163 121 122 111", .nationality(.unknownKey)),
      (.maritalStatus, "XX", .notOneOf(MaritalStatus.allCases.map(\.rawValue))),
      (.azrNumber, "12345", .azrNumber(.notTwelveDigits)),
      (.azrNumber, "251314123456", .azrNumber(.month)),
      (.street, "\u{200B}", .address(.street)),
      (.houseNumber, "\u{200B}", .address(.houseNumber)),
      (.postcode, "\u{200B}", .address(.postcode)),
      (.town, "\u{200B}", .address(.town)),
      (.movedInOn, "2026-13-01", .date(.month)),
      (.language, "deu", .language(.notTwoSmallLetters)),
      (.language, "qq", .language(.unknownCode)),
      (.matter, "Blue Card", .notMatterKey),
      (.purpose, String(repeating: "a", count: 20_001), .tooLong(limit: 20_000)),
    ] as [(CapturedApplication.Field, String, CaptureFault.Rule)]
  )
  func malformed(_ field: CapturedApplication.Field, _ text: String, _ rule: CaptureFault.Rule) {
    #expect(Self.faults { $0[field] = text } == [CaptureFault(field, rule)])
  }

  @Test("More than four nationalities are too many; a repeat does not count and is noticed")
  func nationalities() throws {
    let five = Self.faults { $0[.nationalities] = "439 163 121 122 124" }
    #expect(five == [CaptureFault(.nationalities, .nationalityCount(5))])
    let repeated = try Self.delivery { $0[.nationalities] = "439 IRN 439" }
    #expect(repeated.person.nationalities.map(\.key) == ["439"])
    #expect(repeated.findings == [IntakeFinding(.nationalityRepeated, detail: "439")])
  }

  @Test("A passport, a title and an urgency are whole or not there")
  func wholes() {
    let passport = Self.faults { $0[.passportNumber] = "A1" }
    #expect(
      passport == [CaptureFault(.passportState, .missing), CaptureFault(.passportValidUntil, .missing)]
    )
    let broken = Self.faults {
      $0[.passportNumber] = String(repeating: "1", count: 21)
      $0[.passportState] = "Atlantis"
      $0[.passportValidUntil] = "2029"
    }
    #expect(
      broken == [
        CaptureFault(.passportNumber, .passportNumber(.tooLong)),
        CaptureFault(.passportState, .nationality(.notThreeDigits)),
        CaptureFault(.passportValidUntil, .date(.shape)),
      ]
    )
    #expect(Self.faults { $0[.titleMatter] = "study" } == [CaptureFault(.titleValidUntil, .missing)])
    let title = Self.faults {
      $0[.titleMatter] = "§ 16b"
      $0[.titleValidUntil] = "bald"
    }
    #expect(
      title == [CaptureFault(.titleMatter, .notMatterKey), CaptureFault(.titleValidUntil, .date(.shape))]
    )
    #expect(Self.faults { $0[.urgencyDate] = "2026-12-01" } == [CaptureFault(.urgencyGround, .missing)])
    let urgency = Self.faults {
      $0[.urgencyGround] = "eilt"
      $0[.urgencyDate] = "bald"
    }
    #expect(
      urgency == [
        CaptureFault(.urgencyGround, .notOneOf(["jobLoss", "benefitLoss", "travel"])),
        CaptureFault(.urgencyDate, .date(.shape)),
      ]
    )
  }

  @Test("A single name stands alone when the officer says that there is no given name")
  func singleName() throws {
    let delivery = try Self.delivery {
      $0[.givenName] = ""
      $0.hasNoGivenName = true
    }
    #expect(delivery.person.name.givenName == nil)
    #expect(delivery.person.name.displayName == "Karimi")
    #expect(
      Self.faults { $0.hasNoGivenName = true } == [CaptureFault(.givenName, .givenNameMarkedAbsent)]
    )
  }

  @Test(
    "A date of birth may have unknown parts, in both ways of writing",
    arguments: [
      ("1994-05-00", "1994-05-00"), ("00.05.1994", "1994-05-00"), ("00.00.1994", "1994-00-00"),
      ("1994-00-00", "1994-00-00"), ("00.00.0000", "0000-00-00"), ("7.5.1994", "1994-05-07"),
    ]
  )
  func partialDates(_ typed: String, _ read: String) throws {
    #expect(try Self.delivery { $0[.dateOfBirth] = typed }.person.dateOfBirth.text == read)
  }

  @Test(
    "A state is a key, a code in passports or a name in either language",
    arguments: [
      ("439", "439"), ("IRN", "439"), ("d", "000"), ("turkei", "163"), ("998", "998"), ("Germany", "000"),
    ]
  )
  func states(_ typed: String, _ key: String) throws {
    #expect(try Self.delivery { $0[.countryOfBirth] = typed }.person.countryOfBirth.key == key)
  }

  @Test("At the counter it is now, unless something else is typed; never later than in five minutes")
  func receipt() throws {
    let counter = try Self.delivery {
      $0[.channel] = "counter"
      $0[.receivedOn] = ""
    }
    #expect(counter.application.receivedAt == Self.now)
    let earlier = try Self.delivery {
      $0[.channel] = "counter"
      $0[.receivedOn] = ""
      $0[.receivedAt] = "08:05"
    }
    #expect(earlier.application.receivedAt.text == "2026-11-23T07:05:00.000Z")
    let nearly = try Self.delivery {
      $0[.receivedOn] = "2026-11-23"
      $0[.receivedAt] = Self.now.adding(minutes: 5).timeOfDay.text
    }
    #expect(nearly.application.receivedAt <= Self.now.adding(minutes: 5))
    let late = Self.now.adding(minutes: 6)
    #expect(
      Self.faults {
        $0[.receivedOn] = "2026-11-23"
        $0[.receivedAt] = late.timeOfDay.text
      } == [CaptureFault(.receivedAt, .inFuture(late, now: Self.now))]
    )
    let tomorrow = Instant(Self.now.civilDate.adding(days: 1), .midnight)
    #expect(
      Self.faults { $0[.receivedOn] = "24.11.2026" }
        == [CaptureFault(.receivedOn, .inFuture(tomorrow, now: Self.now))]
    )
  }

  @Test("All faults come at once, in the order of the fields")
  func all() {
    let faults = Self.faults { $0 = CapturedApplication() }
    #expect(
      faults.map(\.field) == [
        .channel, .receivedOn, .familyName, .givenName, .dateOfBirth, .placeOfBirth, .countryOfBirth, .sex,
        .nationalities, .maritalStatus, .street, .houseNumber, .postcode, .town, .language,
      ]
    )
  }

  @Test("The same texts have the same digest, and any other text another")
  func digest() throws {
    let first = try Self.delivery()
    #expect(try Self.delivery().digest == first.digest)
    #expect(try Self.delivery { $0[.phone] = "1" }.digest != first.digest)
    #expect(
      try Self.delivery { $0[.email] = "1" }.digest != Self.delivery { $0[.phone] = "1" }.digest
    )
  }

  @Test("Names that the register cannot take are noticed and kept")
  func names() throws {
    let delivery = try Self.delivery {
      $0[.familyName] = String(repeating: "a", count: 91)
      $0[.givenName] = "李"
    }
    #expect(
      delivery.findings == [
        IntakeFinding(.nameTooLong, detail: "familyName"), IntakeFinding(.nameOutsideRegister, detail: "李"),
      ]
    )
  }

  @Test(
    "A birth after today or more than 130 years ago is a fault; an unknown part never makes one",
    arguments: [
      ("2026-11-24", .bornInFuture), ("2026-12-00", .bornInFuture), ("2027-00-00", .bornInFuture),
      ("2026-11-23", nil), ("2026-11-00", nil), ("2026-00-00", nil), ("0000-00-00", nil),
      ("1896-01-01", .partialDate(.year)), ("1900-01-01", nil), ("2062-05-17", .bornInFuture),
    ] as [(String, CaptureFault.Rule?)]
  )
  func age(_ born: String, _ rule: CaptureFault.Rule?) {
    #expect(Self.faults { $0[.dateOfBirth] = born }.first?.rule == rule)
  }

  @Test("In 2031 somebody born in 1900 would be too old")
  func tooOld() {
    var typed = Self.least
    typed[.dateOfBirth] = "1900-12-31"
    // 1 January 2031, 12:00 in Düsseldorf.
    let now = Instant(millisecondsSinceEpoch: 1_925_031_600_000)
    #expect(throws: CaptureFaults.self) { try typed.delivery(id: Self.id, now: now) }
    typed[.dateOfBirth] = "1901-01-01"
    #expect(throws: Never.self) { try typed.delivery(id: Self.id, now: now) }
  }
}
