/// A letter of the office as values: every part that leaves, before it becomes text, HTML or PDF.
///
/// Source of the parts: §§ 37, 39, 41 VwVfG NRW, §§ 59, 77, 82 AufenthG, DIN 5008.
package struct Letter: Hashable, Sendable {
  /// What the letter is for.
  package var kind: LetterKind
  /// Who writes.
  package var letterhead: Letterhead
  /// Under which signs the office knows the case, such as `Aktenzeichen`.
  package var references: [Reference]
  /// To whom it goes.
  package var addressee: Addressee
  /// The day on the letter; nil for a draft that was not sent.
  package var date: CivilDate?
  /// Betreff.
  package var subject: String
  /// Whom and what it is about, under the subject.
  package var concerning: [Reference]
  /// `Sehr geehrte Frau Öztürk,`; nil for a certificate, which is addressed to everybody.
  package var salutation: String?
  /// The body, in the order in which it is read.
  package var parts: [LetterPart]
  /// Who answers for it.
  package var signature: LetterSignature
  /// What is enclosed; empty for nothing.
  package var annexes: [String]
  /// Operative words and appeal notice in another language; nil where none is asked for.
  package var translation: LetterTranslation?

  package init(
    kind: LetterKind,
    letterhead: Letterhead,
    references: [Reference],
    addressee: Addressee,
    date: CivilDate?,
    subject: String,
    concerning: [Reference],
    salutation: String?,
    parts: [LetterPart],
    signature: LetterSignature,
    annexes: [String] = [],
    translation: LetterTranslation? = nil
  ) {
    self.kind = kind
    self.letterhead = letterhead
    self.references = references
    self.addressee = addressee
    self.date = date
    self.subject = subject
    self.concerning = concerning
    self.salutation = salutation
    self.parts = parts
    self.signature = signature
    self.annexes = annexes
    self.translation = translation
  }

  /// A name and a value that stand on one line.
  package struct Reference: Hashable, Sendable {
    /// Such as `Aktenzeichen`.
    package var label: String
    /// What stands after it.
    package var value: String

    package init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  /// Where a letter goes.
  package struct Addressee: Hashable, Sendable {
    /// The name as the file has it.
    package var name: String
    /// Name and address as they stand in the address field, at most six lines.
    package var lines: [String]

    package init(name: String, lines: [String]) {
      self.name = name
      self.lines = lines
    }
  }

  /// The first part of a kind.
  package func part(_ kind: LetterPart.Kind) -> LetterPart? { parts.first { $0.kind == kind } }

  /// The lines at its end; a letter that greets also takes its leave.
  package var closingLines: [String] {
    switch signature {
    case .byMachine where salutation != nil: ["Mit freundlichen Grüßen"] + signature.lines
    case .signed, .unsigned, .byMachine: signature.lines
    }
  }

  /// What is written on the letter instead of a date while it was not sent.
  package static let undated = "noch nicht abgesandt"
}

/// Who answers for a letter, and how that shows.
package enum LetterSignature: Hashable, Sendable {
  /// A decision signed in the file (§ 37 Abs. 3 VwVfG NRW).
  case signed(name: String, on: CivilDate)
  /// A decision that nobody signed yet.
  case unsigned
  /// A letter made by machine, which needs no signature (§ 37 Abs. 5 VwVfG NRW).
  case byMachine(name: String)

  /// The lines that tell it.
  var lines: [String] {
    switch self {
    case .signed(let name, let day): ["Im Auftrag", "\(name), elektronisch gezeichnet am \(day.german)"]
    case .unsigned: ["Im Auftrag", "noch nicht gezeichnet"]
    case .byMachine(let name):
      ["Im Auftrag", name, "Dieses Schreiben ist maschinell erstellt und ohne Unterschrift gültig."]
    }
  }

  /// The name of the officer; empty where nobody signed.
  package var name: String {
    switch self {
    case .signed(let name, on: _), .byMachine(let name): name
    case .unsigned: ""
    }
  }
}

/// The operative words of a letter in another language; the German text stays binding.
///
/// Source: § 77 Abs. 3 AufenthG.
package struct LetterTranslation: Hashable, Sendable {
  /// The language.
  package var language: LanguageCode
  /// That it is a translation, and which text binds.
  package var heading: String
  /// The translated parts; their kinds are those of the German ones.
  package var parts: [LetterPart]

  package init(language: LanguageCode, heading: String, parts: [LetterPart]) {
    self.language = language
    self.heading = heading
    self.parts = parts
  }
}
