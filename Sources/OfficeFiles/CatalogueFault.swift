package import Casework

/// What is wrong in a catalogue pack, and where.
package struct CatalogueFault: Hashable, Sendable {
  /// The file's name as it was given.
  package let file: String
  /// Counted from 1.
  package let line: Int
  /// The key path in the file, `matter.blueCard.evidence[2]`; empty for the whole file.
  package let path: String
  package let rule: Rule

  package init(file: String, line: Int, path: String, rule: Rule) {
    self.file = file
    self.line = line
    self.path = path
    self.rule = rule
  }

  /// The rule of the pack that was broken.
  package enum Rule: Hashable, Sendable {
    /// Not UTF-8, or with a zero byte in it.
    case notText
    /// Not TOML; the library's own words.
    case syntax(String)
    /// A key or table that stands already on an earlier line of the file.
    case duplicateKey(firstLine: Int)
    /// An item that stands already in another file.
    case duplicateItem(firstFile: String, firstLine: Int)
    case unknownField(String)
    case missingField(String)
    case wrongType(expected: ValueType)
    case emptyText
    /// Not written `[a-z][A-Za-z0-9]*`.
    case badKey(String)
    case unknownCode(CodeList, String)
    /// A code that is used and has no entry of its own in the pack.
    case codeWithoutEntry(CodeList, String)
    case missingTranslation(Language)
    case noSource
    case noValidity
    /// Outside the calendar or the years 1900 to 2199.
    case impossibleDate
    case validityEndsBeforeItBegins
    /// Two versions of one item hold on the same day.
    case overlappingValidity(otherLine: Int)
    /// Two variants of one matter with the same name.
    case repeatedVariant(String)
    /// Fields that exclude each other.
    case eitherOr(String, String)
    /// Not a prefix with `{serial:n}`, a separator and `{year:2}` or `{year:4}`.
    case badReferencePattern
    /// Not five digits, or the last before the first.
    case badPostcodes
    /// Not between 1 and 365.
    case badDays
    /// Not between 1 and 1200 months or days, or an age not between 1 and 120.
    case badSpan
    /// Not between -100000 and 1000000 cents.
    case badAmount
    /// Not written `F[A-Za-z0-9]{1,7}`.
    case badFeeCode(String)
    /// No concern names the matter and no other matter leads to it.
    case unreachableMatter(String)
    /// An entry that stands twice in one list.
    case repeatedEntry(String)
    /// From this day on letters need it, and no version of it holds.
    case notInForce(on: CivilDate)
    /// A notice without these makes one month a year (§ 58 Abs. 2 VwGO).
    case incompleteNotice([AppealNotice.Item])
    /// A name in braces that letters do not fill in here.
    case unknownSlot(String)
    /// The text does not say what it is for without this name in braces.
    case missingSlot(String)
  }

  package enum ValueType: Hashable, Sendable {
    case text, wholeNumber, yesOrNo, date, list, table
  }

  package enum Language: Hashable, Sendable {
    case german, english
  }

  package enum CodeList: Hashable, Sendable {
    case sachgebiet, norm, signOffClass, evidence, expiry, consultation, need, restriction, matter
    case question, questionKind, tariff, fee, relief, feeStatus, processing, bound, title
    case draftText, outcome
  }
}

/// All faults of a pack, ordered by file and line.
package struct CatalogueFaults: Error, Hashable, Sendable {
  package let faults: [CatalogueFault]

  package init(_ faults: [CatalogueFault]) {
    self.faults = faults
  }
}
