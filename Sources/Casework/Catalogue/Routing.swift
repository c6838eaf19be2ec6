/// Where a matter goes when it comes in, and why.
package struct RoutingDecision: Hashable, Sendable {
  /// By which rule.
  package enum Reason: Hashable, Sendable {
    /// The area that the catalogue names for the matter.
    case areaOfMatter
    /// A rule of the office sends the matter elsewhere.
    case officeRule
  }

  /// Where the matter goes.
  package let sachgebiet: Sachgebiet
  /// By which rule.
  package let reason: Reason
  /// Where the rule stands.
  package let source: LegalSource

  package init(sachgebiet: Sachgebiet, reason: Reason, source: LegalSource) {
    self.sachgebiet = sachgebiet
    self.reason = reason
    self.source = source
  }
}

/// An office rule that sends a matter to another area than its own.
package struct RoutingRule: Hashable, Sendable {
  /// What is sent elsewhere.
  package let matter: MatterKey
  /// Where it goes.
  package let sachgebiet: Sachgebiet
  /// The days on which it holds.
  package let validity: Validity
  /// Where this entry of the catalogue comes from.
  package let source: LegalSource

  package init(matter: MatterKey, sachgebiet: Sachgebiet, validity: Validity, source: LegalSource) {
    self.matter = matter
    self.sachgebiet = sachgebiet
    self.validity = validity
    self.source = source
  }
}

/// The territory for which the office is competent (§ 3 VwVfG).
package struct LocalCompetence: Hashable, Sendable {
  /// What an address says about competence.
  package enum Finding: Hashable, Sendable {
    case competent
    case notCompetent
    /// Town and postcode disagree, or neither is given.
    case unclear
  }

  /// Names of towns, as they stand in addresses.
  package let towns: [String]
  /// Five-digit postcodes, both ends included.
  package let postcodes: [ClosedRange<Int>]
  /// The days on which it holds.
  package let validity: Validity
  /// Where this entry of the catalogue comes from.
  package let source: LegalSource

  package init(towns: [String], postcodes: [ClosedRange<Int>], validity: Validity, source: LegalSource) {
    self.towns = towns
    self.postcodes = postcodes
    self.validity = validity
    self.source = source
  }

  /// Judges an address.
  ///
  /// A district after the town (`Düsseldorf-Bilk`, `Düsseldorf (Oberbilk)`) does not matter, nor does case.
  package func finding(town: String?, postcode: String?) -> Finding {
    let byTown = town.flatMap(judgeTown)
    let byPostcode = postcode.flatMap(judgePostcode)
    switch (byTown, byPostcode) {
    case (nil, nil): return .unclear
    case (let only?, nil), (nil, let only?): return only ? .competent : .notCompetent
    case (true?, true?): return .competent
    case (false?, false?): return .notCompetent
    case (true?, false?), (false?, true?): return .unclear
    }
  }

  private func judgeTown(_ text: String) -> Bool? {
    let name = text.prefix { $0.isLetter }.lowercased()
    guard !name.isEmpty else { return nil }
    return towns.contains { $0.lowercased() == name }
  }

  private func judgePostcode(_ text: String) -> Bool? {
    guard text.utf8.count == 5, text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
      let number = Int(text), !postcodes.isEmpty
    else { return nil }
    return postcodes.contains { $0.contains(number) }
  }
}
