import Testing
import Workstation

@Suite("An amount in euros as it is typed")
struct EuroTextTests {
  @Test(
    "is read in every natural form",
    arguments: [
      ("93", 9300), ("93,00", 9300), ("93.00 €", 9300), ("€93.00", 9300), ("93,5", 9350),
      ("1.234,5", 123_450),
      ("1,234.50", 123_450), ("1 234,50", 123_450), ("1'234,50", 123_450), ("93,-", 9300), ("93,--", 9300),
      ("93,– €", 9300),
      ("-15", -1500), ("−15,20 EUR", -1520), ("-€15.00", -1500), ("+8", 800), ("12 Euro", 1200),
      ("eur 7,1", 710),
      ("0,05", 5), (" 100 ", 10_000), ("123.456,78", 12_345_678), ("1\u{A0}234,50 €", 123_450),
      ("999999,99", 99_999_999),
    ]
  )
  func amounts(text: String, cents: Int) {
    #expect(EuroText.cents(text) == cents)
    for grouping in [".", ","] as [Character] {
      #expect((try? EuroText.read(text, grouping: grouping)) == cents)
    }
  }

  @Test("every amount that the program writes, in both languages", arguments: Language.allCases)
  func own(language: Language) {
    for cents in [0, 5, 9_300, -1_520, 123_450, 99_999_999] {
      #expect(EuroText.cents(Words(language).euros(cents)) == cents)
    }
  }

  @Test(
    "is refused with its reason",
    arguments: [
      ("", .notANumber), ("abc", .notANumber), ("9O", .notANumber), (",50", .notANumber),
      ("1,,5", .notANumber),
      ("93,", .notANumber), ("--5", .notANumber), ("5-", .notANumber), ("€", .notANumber),
      ("9:30", .notANumber),
      ("1,234", .ambiguous(thousands: 123_400)), ("1.234", .ambiguous(thousands: 123_400)),
      ("93,1234", .tooManyDecimals), ("1.234,567", .tooManyDecimals), ("12.34,50", .grouping),
      ("1.23.456", .grouping), ("1 234.567,00", .grouping), ("1234.567,00", .grouping),
      ("1000000", .tooLarge),
      ("1.234.567", .tooLarge),
    ] as [(String, EuroText.Malformed)]
  )
  func refused(text: String, fault: EuroText.Malformed) {
    #expect(throws: fault) { try EuroText.read(text) }
    #expect(EuroText.cents(text) == nil)
    for language in Language.allCases { #expect(Words(language).sentence(for: fault).hasSuffix(".")) }
  }

  @Test("with three digits behind one sign means what the reader's language parts thousands with")
  func thousands() {
    #expect((try? EuroText.read("1.234", grouping: ".")) == 123_400)
    #expect((try? EuroText.read("1,234", grouping: ",")) == 123_400)
    #expect(throws: EuroText.Malformed.ambiguous(thousands: 123_400)) {
      try EuroText.read("1,234", grouping: ".")
    }
  }
}
