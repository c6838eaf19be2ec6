import Casework
import TerminalCanvas

/// How the text of a field is understood that is neither a day nor a choice: typed as people say it, shown as it was
/// understood, and written in its normal form when the field is left.
package enum NaturalEntry: Hashable, Sendable {
  /// An amount in euros.
  case money
  /// A number of the central register.
  case azrNumber
  /// A day of birth, of which parts may be unknown.
  case birth
  /// A day as corrections of a person's data take it.
  case day
  /// A whole number from 1 on, such as a folio.
  case count

  /// What a text means.
  package enum Reading: Hashable, Sendable {
    case blank
    /// How it is written when the field is left, what is said beside it, and how the act takes it.
    case meant(normal: String, note: String, value: String)
    /// Nothing; the sentence says why.
    case refused(String)
  }

  /// How a field of a form is understood; nil for text that is only text.
  ///
  /// - Parameter values: all values of the form: what a corrected value is depends on the item.
  static func of(_ id: FieldID, _ values: [FieldID: String]) -> NaturalEntry? {
    switch id {
    case "amount", "remitted": .money
    case "folio", "months": .count
    case "azrNumber": .azrNumber
    case "dateOfBirth": .birth
    case "value":
      switch values["field"].flatMap(PersonField.init) {
      case .azrNumber?: .azrNumber
      case .dateOfBirth?: .birth
      case .passportValidUntil?: .day
      case .familyName?, .givenName?, .nameAtBirth?, .placeOfBirth?, .countryOfBirth?, .sex?, .nationalities?,
        .maritalStatus?, .address?, .email?, .phone?, .passportNumber?, .passportIssuer?, nil:
        nil
      }
    default: nil
    }
  }

  /// Columns of a box beside which the meaning stands.
  static func columns(of id: FieldID) -> Int? {
    switch id {
    case "amount", "remitted", "dateOfBirth": 16
    case "azrNumber": 20
    case "folio", "months": 8
    default: nil
    }
  }

  /// What a text means.
  package func read(_ text: String, _ context: Context) -> Reading {
    guard text.contains(where: { !$0.isWhitespace }) else { return .blank }
    let words = context.words
    switch self {
    case .money: return money(text, words)
    case .azrNumber: return azrNumber(text, words)
    case .birth: return birth(text, context)
    case .day:
      guard let day = DateEntry.read(text, today: context.today) else {
        return .refused(words.noDay(looking: .ahead))
      }
      return .meant(normal: words.date(day), note: words.dateWithWeekday(day), value: day.iso)
    case .count:
      let digits = text.filter { !$0.isWhitespace }
      guard digits.utf8.count <= 6, let number = Int(digits), number > 0 else {
        return .refused(words.say("Eine Zahl ab 1, etwa 12.", "A number from 1 on, such as 12."))
      }
      return .meant(normal: String(number), note: "", value: String(number))
    }
  }

  private func money(_ text: String, _ words: Words) -> Reading {
    do throws(EuroText.Malformed) {
      let cents = try EuroText.read(text, grouping: words.say(".", ",").first)
      let normal = words.euros(cents)
      return .meant(normal: normal, note: normal, value: String(cents))
    } catch {
      return .refused(words.sentence(for: error))
    }
  }

  private func azrNumber(_ text: String, _ words: Words) -> Reading {
    let typed = text.filter { !$0.isWhitespace && !".-–/".contains($0) }
    if let other = typed.first(where: { !("0"..."9").contains($0) }) {
      return .refused(words.noDigit(other))
    }
    guard typed.count == 12 else { return .refused(words.azrDigits(typed.count)) }
    do throws(AZRNumber.Malformed) {
      let number = try AZRNumber(parsing: typed)
      return .meant(normal: number.grouped, note: words.azrNote(number), value: number.digits)
    } catch {
      return .refused(words.sentence(for: error))
    }
  }

  private func birth(_ text: String, _ context: Context) -> Reading {
    let words = context.words
    do throws(PartialDate.Malformed) {
      let birth = try PartialDate(typed: text)
      return meant(birth, typed: text, context)
    } catch {
      // `heute` and `1705` are nobody's birthday: a year has to stand there.
      let digits = text.filter(\.isNumber).count
      let hasYear = text.suffix(4).allSatisfy(\.isNumber) && (text.contains(where: \.isLetter) || digits > 5)
      guard hasYear, let day = DateEntry.read(text, today: context.today),
        let birth = try? PartialDate(parsing: day.iso)
      else { return .refused(words.sentence(for: error)) }
      return meant(birth, typed: text, context)
    }
  }

  private func meant(_ birth: PartialDate, typed: String, _ context: Context) -> Reading {
    let words = context.words
    guard case .day(let day) = birth else {
      return .meant(normal: typed, note: words.date(birth), value: birth.text)
    }
    return .meant(
      normal: words.date(day),
      note: words.bornNote(day, today: context.today),
      value: birth.text
    )
  }
}
