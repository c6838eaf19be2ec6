import Casework
import OfficeFiles
import Workstation

extension Words {
  /// The rule that a catalogue pack breaks, as a sentence.
  func sentence(for rule: CatalogueFault.Rule) -> String {
    switch rule {
    case .notText: say("Kein Text in UTF-8.", "Not text in UTF-8.")
    case .syntax(let text): notTOML(text)
    case .duplicateKey(let line): say("Steht schon in Zeile \(line).", "Stands already on line \(line).")
    case .duplicateItem(let file, let line):
      say("Steht schon in \(file), Zeile \(line).", "Stands already in \(file), line \(line).")
    case .unknownField(let name): say("Das Feld \(name) gibt es nicht.", "There is no field \(name).")
    case .missingField(let name): say("\(name) fehlt.", "\(name) is missing.")
    case .wrongType(let expected):
      say("Hier steht \(name(of: expected)).", "This must be \(name(of: expected)).")
    case .emptyText: say("Der Text ist leer.", "The text is empty.")
    case .badKey(let text):
      say(
        "\(text) ist kein Schlüssel: kleiner Buchstabe, dann Buchstaben und Ziffern.",
        "\(text) is no key: a small letter, then letters and digits."
      )
    case .unknownCode(let list, let text):
      say("\(text) ist kein Wert für \(name(of: list)).", "\(text) is no value for \(name(of: list)).")
    case .codeWithoutEntry(let list, let text):
      say(
        "\(text) hat keinen Eintrag unter \(name(of: list)).",
        "\(text) has no entry under \(name(of: list))."
      )
    case .missingTranslation(.german): say("Der deutsche Text fehlt.", "The German text is missing.")
    case .missingTranslation(.english): say("Der englische Text fehlt.", "The English text is missing.")
    case .noSource: say("Die Quelle fehlt (source).", "The source is missing.")
    case .noValidity: say("Der erste Tag fehlt (validFrom).", "The first day is missing (validFrom).")
    case .impossibleDate:
      say(
        "Diesen Tag gibt es nicht, oder er liegt nicht in 1900 bis 2199.",
        "No such day, or not in 1900 to 2199."
      )
    case .validityEndsBeforeItBegins:
      say("Der letzte Tag liegt vor dem ersten.", "The last day is before the first.")
    case .overlappingValidity(let line):
      say(
        "Gilt an denselben Tagen wie die Fassung in Zeile \(line).",
        "Holds on the same days as the version on line \(line)."
      )
    case .repeatedVariant(let id): say("Die Variante \(id) steht zweimal da.", "Variant \(id) stands twice.")
    case .repeatedEntry(let text):
      say("\(text) steht zweimal in der Liste.", "\(text) stands twice in the list.")
    case .eitherOr(let one, let other):
      say("\(one) und \(other) schließen sich aus.", "\(one) and \(other) exclude each other.")
    case .badReferencePattern:
      say(
        "Ein Aktenzeichen ist Anfang, {serial:n}, Trenner und {year:2} oder {year:4}.",
        "A reference is a prefix, {serial:n}, a separator and {year:2} or {year:4}."
      )
    case .badPostcodes:
      say(
        "Postleitzahlen haben fünf Ziffern, die kleinere zuerst.",
        "Postcodes have five digits, the lower first."
      )
    case .badDays: say("Tage gehen von 1 bis 365.", "Days go from 1 to 365.")
    case .badSpan:
      say("Die Zahl liegt nicht in dem, was möglich ist.", "The number is not within what is possible.")
    case .badAmount:
      say(
        "Ein Betrag in Cent geht von -100000 bis 1000000.",
        "An amount in cents goes from -100000 to 1000000."
      )
    case .badFeeCode(let text):
      say(
        "\(text) ist kein Gebührenschlüssel: F, dann bis zu sieben Buchstaben und Ziffern.",
        "\(text) is no fee code: F, then up to seven letters and digits."
      )
    case .unreachableMatter(let key):
      say(
        "Zu \(key) führt kein Anliegen und kein anderer Vorgang.",
        "No concern and no other matter leads to \(key)."
      )
    case .notInForce(let day):
      say("Am \(date(day)) gilt keine Fassung.", "No version holds on \(date(day)).")
    case .incompleteNotice(let items):
      say(
        "Die Belehrung sagt nicht alles, aus einem Monat wird ein Jahr (§ 58 VwGO). Es fehlt: "
          + "\(list(items.map(name))).",
        "The notice does not tell all, one month becomes a year (§ 58 VwGO). Missing: \(list(items.map(name)))."
      )
    case .unknownSlot(let name):
      say("{\(name)} füllt hier niemand aus.", "Nothing fills in {\(name)} here.")
    case .missingSlot(let name):
      say("Im Text fehlt {\(name)}.", "The text lacks {\(name)}.")
    }
  }

  private func name(of item: AppealNotice.Item) -> String {
    switch item {
    case .remedy: say("Klage", "the action")
    case .court: say("Gericht und Sitz", "court and seat")
    case .period: say("Frist", "time limit")
    case .form: say("alle Formen", "all forms")
    }
  }

  private func name(of type: CatalogueFault.ValueType) -> String {
    switch type {
    case .text: say("ein Text", "a text")
    case .wholeNumber: say("eine ganze Zahl", "a whole number")
    case .yesOrNo: say("true oder false", "true or false")
    case .date: say("ein Tag (2026-11-22)", "a day (2026-11-22)")
    case .list: say("eine Liste", "a list")
    case .table: say("eine Tabelle", "a table")
    }
  }

  /// Why a file that an office or a user wrote cannot be read at all; the library speaks English.
  func notTOML(_ text: String) -> String {
    say(
      "Die Stelle ist kein TOML; oft fehlt ein Anführungszeichen, eine Klammer oder ein Komma. Auf Englisch: \(text)",
      "This is not TOML; often a quotation mark, a bracket or a comma is missing: \(text)"
    )
  }

  private func name(of list: CatalogueFault.CodeList) -> String {
    switch list {
    case .sachgebiet: "sachgebiet"
    case .norm: "norm"
    case .signOffClass: "signOff"
    case .evidence: "evidence"
    case .expiry: "expiry"
    case .consultation: "consultation"
    case .need: "need"
    case .restriction: "restricted"
    case .matter: "matter"
    case .question: "question"
    case .questionKind: "kind"
    case .tariff: "tariff"
    case .fee: "fee"
    case .relief: "reliefs"
    case .feeStatus: "implies"
    case .processing: "processing"
    case .bound: "bound"
    case .title: "title"
    case .draftText: say("Text eines Entwurfs", "text of a draft")
    case .outcome: say("Ergebnis", "outcome")
    }
  }
}
