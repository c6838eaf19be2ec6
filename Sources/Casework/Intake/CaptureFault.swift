/// Every fault in an application that was typed, in the order of the fields.
package struct CaptureFaults: Error, Hashable, Sendable {
  /// At least one; a field has at most one.
  package let faults: [CaptureFault]

  init(_ faults: [CaptureFault]) {
    let order = CapturedApplication.Field.allCases
    self.faults = order.flatMap { field in faults.filter { $0.field == field }.prefix(1) }
  }
}

/// What is wrong with one field of an application that was typed.
package struct CaptureFault: Hashable, Sendable {
  /// Which field.
  package let field: CapturedApplication.Field
  /// What is wrong with it.
  package let rule: Rule

  package init(_ field: CapturedApplication.Field, _ rule: Rule) {
    self.field = field
    self.rule = rule
  }

  /// The rule that a text breaks, with the facts of the case.
  package enum Rule: Hashable, Sendable {
    /// Nothing was typed, and this application needs it.
    case missing
    /// No given name, and it is not said that there is none.
    case givenNameNotMarkedAbsent
    /// A given name, and it is said that there is none.
    case givenNameMarkedAbsent
    case name(PersonName.Malformed)
    case partialDate(PartialDate.Malformed)
    /// A birth after today, as far as its parts are known.
    case bornInFuture
    /// A birth so many years before today that nobody lives who was born then.
    case tooOld(years: Int)
    /// Neither a key nor a code in passports nor the name of a state.
    case nationality(Nationality.Malformed)
    /// Not one to four different nationalities.
    case nationalityCount(Int)
    case azrNumber(AZRNumber.Malformed)
    case address(Address.Malformed)
    case passportNumber(PassportNumber.Malformed)
    case date(CivilDate.Malformed)
    case time(TimeOfDay.Malformed)
    case language(LanguageCode.Malformed)
    /// Not one of these words.
    case notOneOf([String])
    /// Not `[a-z][A-Za-z0-9]*`.
    case notMatterKey
    /// More Unicode scalars than this.
    case tooLong(limit: Int)
    /// Later than now plus five minutes.
    case inFuture(Instant, now: Instant)
  }
}
