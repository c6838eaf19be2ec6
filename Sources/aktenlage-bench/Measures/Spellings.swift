import Casework
import Office

/// Names in the spellings that occur, each found by every way to type it: 51 pairs that must be found.
struct Spellings: Measure {
  let name = "search finds spellings"

  func run(_ bench: BenchOffice) throws -> [Finding] {
    var found = 0
    var missing: [String] = []
    var extra = 0
    for (typed, wanted) in Self.required {
      let hits = try bench.office.search(typed, limit: 50, for: bench.caller)
      let names = hits.map(\.row.personName).filter { $0.hasSuffix(Self.givenName) }
      // As scalars: strings would take the composed and the decomposed spelling for one.
      let spellings = Set(wanted.map { "\($0), \(Self.givenName)".unicodeScalars.map(\.value) })
      let matching = Set(names.map { $0.unicodeScalars.map(\.value) })
      found += spellings.intersection(matching).count
      extra += matching.subtracting(spellings).count
      if !spellings.isSubset(of: matching) { missing.append(typed) }
    }
    let remark = (missing.isEmpty ? "" : "incomplete: \(missing.joined(separator: " ")); ") + "\(extra) extra"
    return [
      Finding(measure: name, ours: Samples([Double(found)], .count), aims: [.atLeast(51)], remark: remark)
    ]
  }

  /// Marks the persons that are taken in for this; a name that begins no other.
  private static let givenName = "Qxspelling"

  /// Takes a person in for each spelling.
  static func takeIn(_ office: Office, samples: String) throws {
    let model = try BenchOffice.deliveries(in: samples)[0]
    let caller = Caller(TrainingOffice.trainee.id)
    for (number, spelling) in stored.enumerated() {
      var person = model.person
      person.name = try PersonName(familyName: spelling, givenName: givenName)
      person.dateOfBirth = .day(try CivilDate(year: 1900, month: 1 + number / 28, day: 1 + number % 28))
      person.azrNumber = nil
      person.passport = nil
      var application = model.application
      application.submissionID = "spelling-\(number)"
      // Newest first: nothing in the store is newer.
      application.receivedAt = office.now().adding(milliseconds: 86_400_000)
      let delivery = Delivery(
        fileName: "spelling-\(number).json",
        digest: .of(Array("spelling-\(number)".utf8)),
        person: person,
        application: application,
        documents: [],
        findings: []
      )
      guard case .taken = try office.takeIn(delivery, for: caller) else {
        throw BenchError("\(spelling) was not taken in")
      }
    }
  }

  private static let stored = [
    "Müller", "Mueller", "Muller", "MÜLLER", "Mu\u{0308}ller", "Nguyễn", "Nguyen", "Yılmaz", "YILMAZ",
    "İbrahim",
    "Ibrahim", "Weiß", "Weiss", "Đặng", "Dang", "Łukasz", "Lukasz", "al-Ḥusainī", "Al Husaini", "Ševčenko",
    "Sevcenko", "Sørensen", "Soerensen", "Sorensen", "ʿAbd ar-Raḥmān", "Abd ar-Rahman", "Þórsson", "Thorsson",
  ]

  private static let mueller = ["Müller", "Mueller", "Muller", "MÜLLER", "Mu\u{0308}ller"]
  private static let required: [(typed: String, wanted: [String])] = [
    ("Müller", mueller), ("Mueller", mueller), ("muller", mueller), ("Nguyễn", ["Nguyễn", "Nguyen"]),
    ("nguyen", ["Nguyễn", "Nguyen"]), ("Yılmaz", ["Yılmaz", "YILMAZ"]), ("yilmaz", ["Yılmaz", "YILMAZ"]),
    ("İbrahim", ["İbrahim", "Ibrahim"]), ("ibrahim", ["İbrahim", "Ibrahim"]), ("Weiss", ["Weiß", "Weiss"]),
    ("Weiß", ["Weiß", "Weiss"]), ("Dang", ["Đặng", "Dang"]), ("Lukasz", ["Łukasz", "Lukasz"]),
    ("Husaini", ["al-Ḥusainī", "Al Husaini"]), ("Sevcenko", ["Ševčenko", "Sevcenko"]),
    ("Sorensen", ["Sørensen", "Soerensen", "Sorensen"]),
    ("Soerensen", ["Sørensen", "Soerensen", "Sorensen"]),
    ("Rahman", ["ʿAbd ar-Raḥmān", "Abd ar-Rahman"]), ("Abd", ["ʿAbd ar-Raḥmān", "Abd ar-Rahman"]),
    ("Thorsson", ["Þórsson", "Thorsson"]),
  ]
}
