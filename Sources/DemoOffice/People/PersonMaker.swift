import Casework

/// Makes the person of a file; members of one household share family name, origin and address.
struct PersonMaker {
  let seed: UInt64
  let today: CivilDate

  /// What the person's first case says about the person.
  struct Wishes {
    var isMinor = false
    var isMarried = false
    var origins = OriginGroup.any
    /// The address is in another town.
    var livesOutside = false
    /// The person has no passport, or none of a state.
    var withoutPassport = false
  }

  /// The household of a file: of ten files three share one.
  private static func household(of file: Int, _ origins: OriginGroup) -> Int {
    origins == .any && file % 10 < 3 ? file - file % 10 : file
  }

  func person(ofFile file: Int, _ wishes: Wishes) -> (person: Person, language: LanguageCode)? {
    var common = Random(seed, Self.household(of: file, wishes.origins), .person)
    var random = Random(seed, file &+ 1_000_000_007, .person)
    guard let origin = wishes.origins.origin(&common) else { return nil }
    let stem = common.text(origin.names.family)
    let second = common.text(origin.names.family)
    let movedInOn = common.percent(60) ? today.adding(days: -common.within(300...4000)) : nil
    guard let address = Streets.address(&common, outside: wishes.livesOutside, movedInOn: movedInOn) else {
      return nil
    }
    let sex = Self.sex(&random)
    guard let name = Self.name(origin.names, stem: stem, second: second, sex: sex, &random) else {
      return nil
    }
    let born = dateOfBirth(isMinor: wishes.isMinor, &random)
    let nationalities = Self.nationalities(origin, &random)
    let passport =
      wishes.withoutPassport || nationalities.first?.isState != true
      ? nil : self.passport(name, born, sex, origin.nationality, &random)
    let person = Person(
      name: name,
      dateOfBirth: born,
      placeOfBirth: random.text(origin.towns),
      countryOfBirth: origin.nationality,
      sex: sex,
      nationalities: nationalities,
      maritalStatus: wishes.isMinor ? .single : wishes.isMarried ? .married : Self.maritalStatus(&random),
      azrNumber: random.percent(85) ? azrNumber(file, &random) : nil,
      address: address,
      email: random.percent(70) ? "person\(file + 1)@beispiel.example" : nil,
      phone: random.percent(60) ? "+49 211 5550\(100 + random.below(900))" : nil,
      passport: passport
    )
    return (person, origin.language)
  }

  private static func sex(_ random: inout Random) -> Sex {
    switch random.below(400) {
    case 0: .diverse
    case 1: .noEntry
    case 2..<205: .male
    case _: .female
    }
  }

  private static func maritalStatus(_ random: inout Random) -> MaritalStatus {
    switch random.below(100) {
    case ..<45: .single
    case ..<85: .married
    case ..<93: .divorced
    case ..<97: .widowed
    case _: .unknown
    }
  }

  private static func nationalities(_ origin: Origin, _ random: inout Random) -> [Nationality] {
    switch random.below(200) {
    case 0: return [.stateless]
    case 1: return [.undetermined]
    case 2..<6:
      guard let other = Origin.at(random.below(Origin.totalWeight)), other.nationality != origin.nationality
      else {
        return [origin.nationality]
      }
      return [origin.nationality, other.nationality]
    case _: return [origin.nationality]
    }
  }

  private static func name(
    _ stock: NameStock,
    stem: String,
    second: String,
    sex: Sex,
    _ random: inout Random
  ) -> PersonName? {
    let given = random.text(sex == .female ? stock.female : stock.male)
    let other = random.text(sex == .female ? stock.female : stock.male)
    let atBirth = sex == .female && random.percent(12) ? random.text(stock.family) : nil
    switch stock.form {
    case .plain:
      let names = random.percent(15) && other != given ? "\(given) \(other)" : given
      return try? PersonName(familyName: stem, givenName: names, nameAtBirth: atBirth == stem ? nil : atBirth)
    case .inflected:
      let family = sex == .female ? feminine(stem) : stem
      return try? PersonName(familyName: family, givenName: given, nameAtBirth: atBirth.map(feminine))
    case .double:
      let family = second == stem ? stem : "\(stem) \(second)"
      return try? PersonName(familyName: family, givenName: given)
    case .single:
      if random.percent(60) { return try? PersonName(familyName: given, givenName: nil) }
      return try? PersonName(familyName: stem, givenName: given)
    case .middle:
      return try? PersonName(familyName: stem, givenName: "\(given) \(other)", nameAtBirth: atBirth)
    case .chain:
      let father = random.text(stock.male)
      let grandfather = random.text(stock.male)
      return try? PersonName(familyName: stem, givenName: "\(given) \(father) \(grandfather)")
    }
  }

  private static func feminine(_ name: String) -> String {
    for (ending, changed) in [
      ("skii", "skaia"), ("ski", "ska"), ("cki", "cka"), ("dzki", "dzka"), ("sky", "ska"),
    ]
    where name.hasSuffix(ending) { return name.dropLast(ending.count) + changed }
    for ending in ["ov", "ev", "in"] where name.hasSuffix(ending) { return name + "a" }
    return name
  }

  private func dateOfBirth(isMinor: Bool, _ random: inout Random) -> PartialDate {
    let age = isMinor ? random.within(500...6200) : random.within(6900...22_000)
    let day = today.adding(days: -age)
    switch random.below(100) {
    case 0: return (try? PartialDate(parsing: "\(day.year)-00-00")) ?? .day(day)
    case 1:
      let month = day.month
      return (try? PartialDate(parsing: "\(day.year)-\(month < 10 ? "0" : "")\(month)-00")) ?? .day(day)
    case 2: return random.percent(30) ? .unknown : .day(day)
    case 3..<8: return .day((try? CivilDate(year: day.year, month: 1, day: 1)) ?? day)
    case _: return .day(day)
    }
  }

  /// Day of first storing, then six digits of which no two files of an office share both.
  private func azrNumber(_ file: Int, _ random: inout Random) -> AZRNumber? {
    let (year, month, day) = today.adding(days: -random.within(30...5500)).parts
    let digits = [year % 100, month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
    let serial = String((file &* 700_001 &+ 123_457) % 1_000_000)
    return try? AZRNumber(parsing: digits + String(repeating: "0", count: 6 - serial.utf8.count) + serial)
  }

  private func passport(
    _ name: PersonName,
    _ born: PartialDate,
    _ sex: Sex,
    _ state: Nationality,
    _ random: inout Random
  ) -> Passport? {
    let number = PassportLines.number(&random)
    guard let parsed = try? PassportNumber(parsing: number) else { return nil }
    let validUntil = today.adding(
      days: random.percent(92) ? random.within(200...3400) : random.within(-60...150)
    )
    let lines = PassportLines.lines(
      name: name,
      number: number,
      state: state,
      born: born,
      sex: sex,
      until: validUntil
    )
    return Passport(
      number: parsed,
      issuingState: state,
      validUntil: validUntil,
      machineReadableZone: random.percent(80) ? lines.flatMap { try? MachineReadableZone(lines: $0) } : nil
    )
  }
}
