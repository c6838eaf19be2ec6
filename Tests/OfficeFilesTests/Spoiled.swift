import Casework
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
    Spoiled("[matter.two]", "[matter.one]", line: 25, "matter.one", .duplicateKey(firstLine: 3)),
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
      line: 43,
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
      line: 52,
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
    Spoiled("id = \"b\"", "id = \"a\"", line: 46, "matter.two.variant[1]", .repeatedVariant("a")),
    Spoiled(
      "basisSet = false\nevidence = []",
      "norm = \"may\"\nbasisSet = false\nevidence = []",
      line: 30,
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
      line: 23,
      "matter.one.validUntil",
      .validityEndsBeforeItBegins
    ),
    Spoiled(
      "validFrom = 2025-03-17\nsource = \"AufenthG\"\n\n[matter.two]",
      "validFrom = 1899-12-31\nsource = \"AufenthG\"\n\n[matter.two]",
      line: 22,
      "matter.one.validFrom",
      .impossibleDate
    ),
    Spoiled(
      "validFrom = 2025-03-17\nsource = \"AufenthG\"\n\n[matter.two]",
      "validFrom = \"2025-03-17\"\nsource = \"AufenthG\"\n\n[matter.two]",
      line: 22,
      "matter.one.validFrom",
      .wrongType(expected: .date)
    ),
    Spoiled(in: .office, "version = \"t\"", "", line: 1, "catalogue", .missingField("version")),
    Spoiled(
      in: .office,
      "case = \"B-{serial:6}/{year:2}\"",
      "case = \"B-{serial}\"",
      line: 15,
      "reference.case",
      .badReferencePattern
    ),
    Spoiled(in: .office, "\"40629\"", "\"40209\"", line: 22, "competence.postcodes[0]", .badPostcodes),
    Spoiled(in: .office, "\"40629\"", "\"4062\"", line: 22, "competence.postcodes[0]", .badPostcodes),
    Spoiled(
      in: .office,
      "[evidence.E07]",
      "[evidence.E77]",
      line: 26,
      "evidence.E77",
      .unknownCode(.evidence, "E77")
    ),
    Spoiled(
      in: .office,
      "english = \"contract\"",
      "english = \"contract\"\nexpiry = \"soon\"",
      line: 29,
      "evidence.E07.expiry",
      .unknownCode(.expiry, "soon")
    ),
    Spoiled(
      in: .office,
      "[consultation.C-BA]",
      "[consultation.C-B]",
      line: 32,
      "consultation.C-B",
      .unknownCode(.consultation, "C-B")
    ),
    Spoiled(
      in: .office,
      "refusal = \"S3\"",
      "refusel = \"S3\"",
      line: 9,
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
      line: 39,
      "appealNotice[0]",
      .missingTranslation(.english)
    ),
    Spoiled(in: .office, "[competence]", "[competense]", line: 20, "competense", .unknownField("competense")),
    Spoiled("next = [\"two\"]", "", line: 25, "matter.two", .unreachableMatter("two")),
    Spoiled(
      "next = [\"two\"]",
      "next = [\"two\", \"three\"]",
      line: 21,
      "matter.one.next[1]",
      .codeWithoutEntry(.matter, "three")
    ),
    Spoiled(
      "next = [\"two\"]",
      "next = [\"two\", { matter = \"two\" }]",
      line: 21,
      "matter.one.next[1]",
      .repeatedEntry("two")
    ),
    Spoiled(
      "next = [\"two\"]",
      "next = [{ matter = \"two\", when = { de = \"a\" } }]",
      line: 21,
      "matter.one.next[0].when",
      .missingTranslation(.english)
    ),
    Spoiled(
      "questions = [\"why\"]",
      "questions = [\"wherefore\"]",
      line: 20,
      "matter.one.questions[0]",
      .codeWithoutEntry(.question, "wherefore")
    ),
    Spoiled(
      "questions = [\"why\"]",
      "questions = [\"Why\"]",
      line: 20,
      "matter.one.questions[0]",
      .badKey("Why")
    ),
    Spoiled("fee = \"permit\"\n", "\n", line: 3, "matter.one", .missingField("fee")),
    Spoiled(
      "fee = \"permit\"",
      "fee = \"permitt\"",
      line: 19,
      "matter.one.fee",
      .codeWithoutEntry(.tariff, "permitt")
    ),
    Spoiled(
      "implies = [\"protection\"]",
      "implies = [\"rich\"]",
      line: 34,
      "matter.two.fee.implies[0]",
      .unknownCode(.feeStatus, "rich")
    ),
    Spoiled(
      "bound = \"contract\"",
      "bound = \"never\"",
      line: 18,
      "matter.one.maximum.bound",
      .unknownCode(.bound, "never")
    ),
    Spoiled("title = \"limited\"\n", "", line: 3, "matter.one", .missingField("title")),
    Spoiled(
      "title = \"limited\"",
      "title = \"for life\"",
      line: 16,
      "matter.one.title",
      .unknownCode(.title, "for life")
    ),
    Spoiled(
      "title = \"limited\"",
      "title = \"limited\"\ncontinuesInto = [\"three\"]",
      line: 17,
      "matter.one.continuesInto[0]",
      .codeWithoutEntry(.matter, "three")
    ),
    Spoiled("months = 48", "months = 0", line: 18, "matter.one.maximum.months", .badSpan),
    Spoiled(
      "months = 48",
      "months = 48, days = 3",
      line: 18,
      "matter.one.maximum.days",
      .eitherOr("months", "days")
    ),
    Spoiled(
      "maximumValidity = { de = \"4 Jahre\", en = \"4 years\" }\n",
      "\n",
      line: 18,
      "matter.one.maximum",
      .missingField("maximumValidity")
    ),
    Spoiled(
      "bound = \"contract\", plusMonths",
      "plusMonths",
      line: 18,
      "matter.one.maximum",
      .missingField("bound")
    ),
    Spoiled(
      in: .office,
      "kind = \"yesNo\"",
      "kind = \"maybe\"",
      line: 48,
      "question.why.kind",
      .unknownCode(.questionKind, "maybe")
    ),
    Spoiled(
      in: .office,
      "choices = [{ value = \"a\", de = \"A\", en = \"A\" }]",
      "",
      line: 52,
      "question.which",
      .missingField("choices")
    ),
    Spoiled(
      in: .office,
      "kind = \"yesNo\"",
      "kind = \"choice\"",
      line: 45,
      "question.why",
      .missingField("choices")
    ),
    Spoiled(
      in: .office,
      "kind = \"choice\"",
      "kind = \"text\"",
      line: 56,
      "question.which.choices",
      .eitherOr("kind", "choices")
    ),
    Spoiled(
      in: .office,
      "de = \"A\", en = \"A\"",
      "de = \"A\"",
      line: 56,
      "question.which.choices[0]",
      .missingTranslation(.english)
    ),
    Spoiled(
      in: .office,
      "english = \"Why?\"\nkind = \"yesNo\"\nvalidFrom = 2025-01-01\nsource = \"S\"",
      "english = \"Why?\"\nkind = \"yesNo\"\nvalidFrom = 2025-01-01",
      line: 45,
      "question.why",
      .noSource
    ),
    Spoiled(
      in: .office,
      "english = \"Why?\"\nkind = \"yesNo\"\nvalidFrom = 2025-01-01",
      "english = \"Why?\"\nkind = \"yesNo\"",
      line: 45,
      "question.why",
      .noValidity
    ),
    Spoiled(
      in: .office,
      "matters = [\"one\"]",
      "matters = [\"one\", \"three\"]",
      line: 63,
      "concern.work.matters[1]",
      .codeWithoutEntry(.matter, "three")
    ),
    Spoiled(
      in: .office,
      "questions = [\"which\"]",
      "questions = [\"who\"]",
      line: 64,
      "concern.work.questions[0]",
      .codeWithoutEntry(.question, "who")
    ),
    Spoiled(
      in: .office,
      "grant = \"F1\"",
      "grant = \"F2\"",
      line: 80,
      "tariff.permit.grant",
      .codeWithoutEntry(.fee, "F2")
    ),
    Spoiled(
      in: .office,
      "grant = \"F1\"",
      "grant = \"one\"",
      line: 80,
      "tariff.permit.grant",
      .badFeeCode("one")
    ),
    Spoiled(
      in: .office,
      "grant = \"F1\"",
      "gift = \"F1\"",
      line: 80,
      "tariff.permit.gift",
      .unknownField("gift")
    ),
    Spoiled(in: .office, "cents = 100", "cents = 1000001", line: 71, "fee.F1.cents", .badAmount),
    Spoiled(in: .office, "cents = 100\n", "\n", line: 68, "fee.F1", .missingField("cents")),
    Spoiled(in: .office, "under = 24", "under = 0", line: 72, "fee.F1.youth.under", .badSpan),
    Spoiled(
      in: .office,
      "reliefs = [\"minors\"]",
      "reliefs = [\"majors\"]",
      line: 73,
      "fee.F1.reliefs[0]",
      .unknownCode(.relief, "majors")
    ),
    Spoiled(
      in: .office,
      "processing = \"half\"",
      "processing = \"third\"",
      line: 74,
      "fee.F1.processing",
      .unknownCode(.processing, "third")
    ),
    Spoiled(in: .office, "id = \"p\"", "", line: 1, "catalogue", .missingField("id")),
    Spoiled(in: .office, "released = 2025-01-01", "", line: 1, "catalogue", .missingField("released")),
  ]
}
