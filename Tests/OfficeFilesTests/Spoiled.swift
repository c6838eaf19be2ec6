import OfficeFiles

/// One change to the small pack and the fault it must lead to.
struct Spoiled: Sendable, CustomStringConvertible {
  enum File: Sendable { case office, matters }

  let file: File
  let old: String
  let new: String
  let line: Int
  let path: String
  let rule: CatalogueFault.Rule

  init(
    in file: File = .matters,
    _ old: String,
    _ new: String,
    line: Int,
    _ path: String,
    _ rule: CatalogueFault.Rule
  ) {
    self.file = file
    self.old = old
    self.new = new
    self.line = line
    self.path = path
    self.rule = rule
  }

  var description: String { "\(new.isEmpty ? "no \(old)" : new)" }
}

extension Spoiled {
  /// Every rule that one change can break.
  static let all: [Spoiled] = [
    Spoiled(
      "norm = \"claim\"\nsignOff = \"S1\"",
      "norm = \"claim\nsignOff = \"S1\"",
      line: 7,
      "",
      .syntax("")
    ),
    Spoiled(
      "english = \"one\"",
      "german = \"Zwei\"",
      line: 5,
      "matter.one.german",
      .duplicateKey(firstLine: 4)
    ),
    Spoiled("[matter.two]", "[matter.one]", line: 19, "matter.one", .duplicateKey(firstLine: 3)),
    Spoiled("german = \"Eins\"", "germn = \"Eins\"", line: 4, "matter.one.germn", .unknownField("germn")),
    Spoiled("german = \"Eins\"", "", line: 3, "matter.one", .missingTranslation(.german)),
    Spoiled("english = \"one\"", "", line: 3, "matter.one", .missingTranslation(.english)),
    Spoiled(
      "{ de = \"a\", en = \"b\" }",
      "{ de = \"a\" }",
      line: 13,
      "matter.one.evidence[1].note",
      .missingTranslation(.english)
    ),
    Spoiled("legalBasis = \"§ 1 AufenthG\"", "", line: 3, "matter.one", .missingField("legalBasis")),
    Spoiled(
      "norm = \"claim\"\nsignOff = \"S1\"",
      "signOff = \"S1\"",
      line: 3,
      "matter.one",
      .missingField("norm")
    ),
    Spoiled("signOff = \"S1\"", "", line: 3, "matter.one", .missingField("signOff")),
    Spoiled(
      "norm = \"claim\"\nsignOff = \"S1\"",
      "variant = []",
      line: 7,
      "matter.one.variant",
      .wrongType(expected: .table)
    ),
    Spoiled("german = \"Eins\"", "german = 1", line: 4, "matter.one.german", .wrongType(expected: .text)),
    Spoiled("german = \"Eins\"", "german = \" \"", line: 4, "matter.one.german", .emptyText),
    Spoiled(
      "basisSet = false\nevidence = [\n",
      "basisSet = 1\nevidence = [\n",
      line: 10,
      "matter.one.basisSet",
      .wrongType(expected: .yesOrNo)
    ),
    Spoiled(
      "applicant = { de = \"wer\", en = \"who\" }\nbasisSet = false\nevidence = [\n",
      "applicant = \"wer\"\nbasisSet = false\nevidence = [\n",
      line: 9,
      "matter.one.applicant",
      .wrongType(expected: .table)
    ),
    Spoiled(
      "consultations = [\"C-BA\"]",
      "consultations = \"C-BA\"",
      line: 15,
      "matter.one.consultations",
      .wrongType(expected: .list)
    ),
    Spoiled("[matter.one]", "[matter.One]", line: 3, "matter.One", .badKey("One")),
    Spoiled(
      "norm = \"may\"",
      "norm = \"maybe\"",
      line: 35,
      "matter.two.variant[0].norm",
      .unknownCode(.norm, "maybe")
    ),
    Spoiled(
      "signOff = \"S1\"",
      "signOff = \"S5\"",
      line: 8,
      "matter.one.signOff",
      .unknownCode(.signOffClass, "S5")
    ),
    Spoiled(
      "refusal = \"S2\"",
      "refusl = \"S2\"",
      line: 44,
      "matter.two.variant[1].signOff.refusl",
      .unknownField("refusl")
    ),
    Spoiled(
      "\"employment\"",
      "\"employmnt\"",
      line: 1,
      "sachgebiet",
      .unknownCode(.sachgebiet, "employmnt")
    ),
    Spoiled("  \"E07\",", "  \"E41\",", line: 12, "matter.one.evidence[0]", .unknownCode(.evidence, "E41")),
    Spoiled(
      "  \"E07\",",
      "  \"E08\",",
      line: 12,
      "matter.one.evidence[0]",
      .codeWithoutEntry(.evidence, "E08")
    ),
    Spoiled(
      "code = \"E07\", note",
      "code = \"E7\", note",
      line: 13,
      "matter.one.evidence[1].code",
      .unknownCode(.evidence, "E7")
    ),
    Spoiled(
      "code = \"E07\", note",
      "code = \"E07\", or = [\"E99\"], note",
      line: 13,
      "matter.one.evidence[1].or[0]",
      .unknownCode(.evidence, "E99")
    ),
    Spoiled(
      "code = \"E07\", note",
      "code = \"E07\", de = \"x\", note",
      line: 13,
      "matter.one.evidence[1].de",
      .eitherOr("code", "de")
    ),
    Spoiled("  \"E07\",", "  7,", line: 12, "matter.one.evidence[0]", .wrongType(expected: .table)),
    Spoiled(
      "[\"C-BA\"]",
      "[\"C-XX\"]",
      line: 15,
      "matter.one.consultations[0]",
      .unknownCode(.consultation, "C-XX")
    ),
    Spoiled(
      "[\"C-BA\"]",
      "[\"C-POL\"]",
      line: 15,
      "matter.one.consultations[0]",
      .codeWithoutEntry(.consultation, "C-POL")
    ),
    Spoiled(
      "[\"C-BA\"]",
      "[{ code = \"C-BA\", need = \"often\" }]",
      line: 15,
      "matter.one.consultations[0].need",
      .unknownCode(.need, "often")
    ),
    Spoiled(
      "[\"C-BA\"]",
      "[{ code = \"C-BA\", deemedConsentDays = 0 }]",
      line: 15,
      "matter.one.consultations[0].deemedConsentDays",
      .badDays
    ),
    Spoiled(
      "[\"C-BA\"]",
      "[{ code = \"C-BA\", deemedConsentDays = \"7\" }]",
      line: 15,
      "matter.one.consultations[0].deemedConsentDays",
      .wrongType(expected: .wholeNumber)
    ),
    Spoiled(
      "consultations = [\"C-BA\"]",
      "consultations = [\"C-BA\"]\nrestricted = \"often\"",
      line: 16,
      "matter.one.restricted",
      .unknownCode(.restriction, "often")
    ),
    Spoiled("id = \"b\"", "id = \"a\"", line: 38, "matter.two.variant[1]", .repeatedVariant("a")),
    Spoiled(
      "basisSet = false\nevidence = []",
      "norm = \"may\"\nbasisSet = false\nevidence = []",
      line: 24,
      "matter.two.norm",
      .eitherOr("norm", "variant")
    ),
    Spoiled(
      "validFrom = 2025-03-17\nsource = \"AufenthG\"\n\n[matter.two]",
      "source = \"AufenthG\"\n\n[matter.two]",
      line: 3,
      "matter.one",
      .noValidity
    ),
    Spoiled("source = \"AufenthG\"\n\n[matter.two]", "\n\n[matter.two]", line: 3, "matter.one", .noSource),
    Spoiled(
      "source = \"AufenthG\"\n\n[matter.two]",
      "validUntil = 2025-03-16\nsource = \"AufenthG\"\n\n[matter.two]",
      line: 17,
      "matter.one.validUntil",
      .validityEndsBeforeItBegins
    ),
    Spoiled(
      "validFrom = 2025-03-17\nsource = \"AufenthG\"\n\n[matter.two]",
      "validFrom = 1899-12-31\nsource = \"AufenthG\"\n\n[matter.two]",
      line: 16,
      "matter.one.validFrom",
      .impossibleDate
    ),
    Spoiled(
      "validFrom = 2025-03-17\nsource = \"AufenthG\"\n\n[matter.two]",
      "validFrom = \"2025-03-17\"\nsource = \"AufenthG\"\n\n[matter.two]",
      line: 16,
      "matter.one.validFrom",
      .wrongType(expected: .date)
    ),
    Spoiled(in: .office, "version = \"t\"", "", line: 1, "catalogue", .missingField("version")),
    Spoiled(
      in: .office,
      "case = \"B-{serial:6}/{year:2}\"",
      "case = \"B-{serial}\"",
      line: 13,
      "reference.case",
      .badReferencePattern
    ),
    Spoiled(in: .office, "\"40629\"", "\"40209\"", line: 20, "competence.postcodes[0]", .badPostcodes),
    Spoiled(in: .office, "\"40629\"", "\"4062\"", line: 20, "competence.postcodes[0]", .badPostcodes),
    Spoiled(
      in: .office,
      "[evidence.E07]",
      "[evidence.E77]",
      line: 24,
      "evidence.E77",
      .unknownCode(.evidence, "E77")
    ),
    Spoiled(
      in: .office,
      "english = \"contract\"",
      "english = \"contract\"\nexpiry = \"soon\"",
      line: 27,
      "evidence.E07.expiry",
      .unknownCode(.expiry, "soon")
    ),
    Spoiled(
      in: .office,
      "[consultation.C-BA]",
      "[consultation.C-B]",
      line: 30,
      "consultation.C-B",
      .unknownCode(.consultation, "C-B")
    ),
    Spoiled(
      in: .office,
      "refusal = \"S3\"",
      "refusel = \"S3\"",
      line: 7,
      "signOff.refusel",
      .unknownField("refusel")
    ),
    Spoiled(
      in: .office,
      "[catalogue]",
      "[route.three]\nsachgebiet = \"family\"\nvalidFrom = 2025-01-01\nsource = \"S\"\n\n[catalogue]",
      line: 1,
      "route.three",
      .codeWithoutEntry(.matter, "three")
    ),
    Spoiled(
      in: .office,
      "english = \"action\"\n",
      "",
      line: 37,
      "appealNotice[0]",
      .missingTranslation(.english)
    ),
    Spoiled(in: .office, "[competence]", "[competense]", line: 18, "competense", .unknownField("competense")),
  ]
}
