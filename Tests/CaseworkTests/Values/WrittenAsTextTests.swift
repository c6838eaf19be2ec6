import Casework
import FoundationEssentials
import Testing

@Suite("Values in entries")
struct WrittenAsTextTests {
  struct Values: Codable, Equatable {
    var date: CivilDate
    var instant: Instant
    var time: TimeOfDay
    var birth: PartialDate
    var name: PersonName
    var nationality: Nationality
    var azrNumber: AZRNumber
    var passport: Passport
    var address: Address
    var language: LanguageCode
    var officer: OfficerID
    var digest: SHA256Digest
  }

  static let json = """
    {"date":"2026-11-22","instant":"2026-11-22T07:05:09.120Z","time":"08:05","birth":"1994-05-00",\
    "name":{"familyName":"Öztürk","givenName":"Aylin"},"nationality":"163","azrNumber":"250314123456",\
    "passport":{"number":"ZZM8CCT1W","issuingState":"439","validUntil":"2027-08-12","machineReadableZone":\
    ["P<IRNREZAYI<<REZA<<<<<<<<<<<<<<<<<<<<<<<<<<<","ZZM8CCT1W4IRN8809069M2708126<<<<<<<<<<<<<<<8"]},\
    "address":{"street":"Oststraße","houseNumber":"222","postcode":"40589","town":"Düsseldorf",\
    "movedInOn":"2026-02-01"},"language":"de","officer":"k.yilmaz",\
    "digest":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}
    """

  @Test("Values come back from what they were written as")
  func roundTrip() throws {
    let values = try JSONDecoder().decode(Values.self, from: Data(Self.json.utf8))
    #expect(values.birth.german == "00.05.1994")
    #expect(values.passport.machineReadableZone?.findings.isEmpty == true)
    let again = try JSONDecoder().decode(Values.self, from: JSONEncoder().encode(values))
    #expect(again == values)
  }

  @Test(
    "Nothing malformed comes in through an entry",
    arguments: [
      ("2026-11-22\"", "2026-11-31\""), ("07:05:09", "07:05:60"), ("08:05", "24:05"),
      ("1994-05-00", "1994-00-05"),
      ("Öztürk", " "), ("\"163\"", "\"001\""), ("250314123456", "251314123456"), ("ZZM8CCT1W\"", "\""),
      ("P<IRN", "P<IR"), ("Oststraße", ""), ("\"de\"", "\"xx\""), ("k.yilmaz", "K.Yilmaz"),
      ("ba7816bf", "ba7816bg"),
    ]
  )
  func malformed(right: String, wrong: String) {
    let json = Self.json.split(separator: right, maxSplits: 1, omittingEmptySubsequences: false).joined(
      separator: wrong
    )
    #expect(json != Self.json)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Values.self, from: Data(json.utf8)) }
  }
}
