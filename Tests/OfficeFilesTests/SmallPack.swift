import Casework
import OfficeFiles

/// The smallest pack without a fault, as texts that a test may spoil.
enum SmallPack {
  static let office = """
    [catalogue]
    version = "t"
    validFrom = 2025-01-01
    source = "S"
    id = "p"
    released = 2025-01-01

    [signOff]
    refusal = "S3"
    otherwise = "S3"
    validFrom = 2025-01-01
    source = "S"

    [reference]
    case = "B-{serial:6}/{year:2}"
    file = "A-{serial:6}/{year:2}"
    validFrom = 2025-01-01
    source = "S"

    [competence]
    towns = ["Düsseldorf"]
    postcodes = [{ first = "40210", last = "40629" }]
    validFrom = 2025-01-01
    source = "S"

    [evidence.E07]
    german = "Vertrag"
    english = "contract"
    validFrom = 2025-01-01
    source = "S"

    [consultation.C-BA]
    german = "BA"
    english = "BA"
    legalBasis = "§ 39 AufenthG"
    validFrom = 2025-01-01
    source = "S"

    [[appealNotice]]
    german = "Klage eines Monats nach, Verwaltungsgericht Düsseldorf, schriftlich, § 55a VwGO"
    english = "action"
    validFrom = 2025-01-01
    source = "S"

    [question.why]
    german = "Warum?"
    english = "Why?"
    kind = "yesNo"
    validFrom = 2025-01-01
    source = "S"

    [question.which]
    german = "Welche?"
    english = "Which?"
    kind = "choice"
    choices = [{ value = "a", de = "A", en = "A" }]
    validFrom = 2025-01-01
    source = "S"

    [concern.work]
    german = "Arbeit"
    english = "work"
    matters = ["one"]
    questions = ["which"]
    validFrom = 2025-01-01
    source = "S"

    [fee.F1]
    german = "Eins"
    english = "one"
    cents = 100
    youth = { under = 24, cents = 50 }
    reliefs = ["minors"]
    processing = "half"
    legalBasis = "§ 45 AufenthV"
    validFrom = 2025-01-01
    source = "S"

    [tariff.permit]
    grant = "F1"
    validFrom = 2025-01-01
    source = "S"
    """

  static let matters = """
    sachgebiet = "employment"

    [matter.one]
    german = "Eins"
    english = "one"
    legalBasis = "§ 1 AufenthG"
    norm = "claim"
    signOff = "S1"
    applicant = { de = "wer", en = "who" }
    basisSet = false
    evidence = [
      "E07",
      { code = "E07", note = { de = "a", en = "b" } },
    ]
    consultations = ["C-BA"]
    title = "limited"
    maximumValidity = { de = "4 Jahre", en = "4 years" }
    maximum = { months = 48, bound = "contract", plusMonths = 6 }
    fee = "permit"
    questions = ["why"]
    next = ["two"]
    validFrom = 2025-03-17
    source = "AufenthG"

    [matter.two]
    german = "Zwei"
    english = "two"
    legalBasis = "§ 2 AufenthG"
    applicant = { de = "wer", en = "who" }
    basisSet = false
    evidence = []
    consultations = []
    title = "noTitle"
    fee = { tariff = "permit", implies = ["protection"] }
    validFrom = 2025-03-17
    source = "AufenthG"

    [[matter.two.variant]]
    id = "a"
    german = "A"
    english = "A"
    legalBasis = "§ 2 S. 1 AufenthG"
    norm = "may"
    signOff = "S2"

    [[matter.two.variant]]
    id = "b"
    german = "B"
    english = "B"
    legalBasis = "§ 2 S. 2 AufenthG"
    norm = "claim"
    signOff = { own = "S1", refusal = "S2" }
    """

  /// The letterhead and every text that letters put in, with the names in braces that it needs.
  static let letters =
    """
    [letterhead]
    name = ["Stadt"]
    returnAddress = "Stadt, 40200 Düsseldorf"
    validFrom = 2025-01-01
    source = "S"
    """
    + StandardText.allCases.map { text in
      """


      [[block.\(text.rawValue)]]
      version = 1
      norm = "§ 1"
      german = "\(text.rawValue) \(text.neededSlots.sorted().map { "{\($0)}" }.joined(separator: " "))"
      english = "text"
      validFrom = 2025-01-01
      source = "S"
      """
    }.joined()

  static func files(
    office: String = office,
    matters: String = matters,
    letters: String = letters
  ) -> [CatalogueFile] {
    [
      CatalogueFile(name: "office.toml", bytes: Array(office.utf8)),
      CatalogueFile(name: "matters.toml", bytes: Array(matters.utf8)),
      CatalogueFile(name: "letters.toml", bytes: Array(letters.utf8)),
    ]
  }
}
