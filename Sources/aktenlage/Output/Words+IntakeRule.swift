import Casework
import Exchange
import Workstation

extension Words {
  /// The rule of the intake format that a delivery breaks, as a sentence.
  func sentence(for rule: Rule) -> String {
    switch rule {
    case .file(let fault): sentence(for: fault)
    case .json(let fault): sentence(for: fault)
    case .outsideFolder:
      say(
        "Der Pfad führt aus dem Ordner der Einsendung hinaus.",
        "The path leads out of the delivery's folder."
      )
    case .digestMismatch(let stated, let found):
      say(
        "Der Inhalt passt nicht zur Prüfsumme (angegeben \(stated.short)…, gefunden \(found.short)…).",
        "The content does not have its digest (stated \(stated.short)…, found \(found.short)…)."
      )
    case .attachmentsTooLarge(let limit):
      say(
        "Die Anlagen haben zusammen mehr als \(size(bytes: limit)).",
        "The attachments exceed \(size(bytes: limit))."
      )
    case .missing: say("Das Feld fehlt.", "The field is missing.")
    case .wrongType(let expected, let found):
      say(
        "Erwartet: \(name(of: expected)); da steht: \(name(of: found)).",
        "Expected: \(name(of: expected)); found: \(name(of: found))."
      )
    case .notWholeNumber(let from): say("Keine ganze Zahl ab \(from).", "Not a whole number from \(from) on.")
    case .unknownFormat(let text):
      say("Das Format \(text) ist unbekannt.", "The format \(text) is not known.")
    case .notUUID: say("Keine UUID.", "Not a UUID.")
    case .notOneOf(let allowed, let found):
      say(
        "\(found) ist nicht vorgesehen; möglich: \(list(allowed)).",
        "\(found) is not allowed; possible: \(list(allowed))."
      )
    case .instant(let fault): sentence(for: fault)
    case .inFuture(let moment, let now):
      say(
        "\(self.moment(moment)) liegt in der Zukunft (jetzt \(self.moment(now))).",
        "\(self.moment(moment)) is in the future (now \(self.moment(now)))."
      )
    case .language(let fault): sentence(for: fault)
    case .date(let fault): sentence(for: fault)
    case .partialDate(let fault): sentence(for: fault)
    case .nationality(let fault): sentence(for: fault)
    case .count(let allowed, let found):
      say(
        "\(found) Angaben; erlaubt sind \(allowed.lowerBound) bis \(allowed.upperBound).",
        "\(found) values; \(allowed.lowerBound) to \(allowed.upperBound) are allowed."
      )
    case .azrNumber(let fault): sentence(for: fault)
    case .passportNumber(let fault): sentence(for: fault)
    case .machineReadableZone(let fault): sentence(for: fault)
    case .digest(let fault): sentence(for: fault)
    case .notMatterKey(let text):
      say("\(text) ist kein Schlüssel eines Anliegens.", "\(text) is not the key of a matter.")
    case .noVisibleCharacter:
      say("Der Text hat kein sichtbares Zeichen.", "The text has no visible character.")
    case .tooLong(let limit):
      say("Mehr als \(number(limit)) Zeichen.", "More than \(number(limit)) characters.")
    case .givenNameNotMarkedAbsent:
      say(
        "Es gibt keinen Vornamen, und givenNameAbsent ist nicht true.",
        "There is no given name, and givenNameAbsent is not true."
      )
    case .furtherFaults(let count):
      say("Weitere Fehler: \(number(count)).", "Further faults: \(number(count)).")
    }
  }

  private func sentence(for fault: FileFault) -> String {
    switch fault {
    case .missing: say("Die Datei gibt es nicht.", "There is no such file.")
    case .notRegularFile: say("Keine gewöhnliche Datei.", "Not a regular file.")
    case .symbolicLink: say("Verweise werden nicht verfolgt.", "Links are not followed.")
    case .tooLarge(let limit): say("Größer als \(size(bytes: limit)).", "Larger than \(size(bytes: limit)).")
    case .unreadable(let code):
      say("Die Datei lässt sich nicht lesen (errno \(code)).", "The file cannot be read (errno \(code)).")
    }
  }

  private func sentence(for fault: JSONFault) -> String {
    switch fault {
    case .invalidUTF8: say("Kein gültiges UTF-8.", "Not valid UTF-8.")
    case .byteOrderMark:
      say("Die Datei beginnt mit einer Bytefolgemarke.", "The file starts with a byte order mark.")
    case .unexpectedEnd: say("Der Text endet zu früh.", "The text ends too early.")
    case .unexpectedByte(let byte):
      say("Das Byte \(byte) kann hier nicht stehen.", "The byte \(byte) cannot stand here.")
    case .trailingText: say("Nach dem Ende steht noch Text.", "Text stands after the end.")
    case .tooDeep(let limit): say("Tiefer als \(limit) Ebenen.", "Deeper than \(limit) levels.")
    case .duplicateKey(let key): say("\(key) steht zweimal da.", "\(key) stands there twice.")
    case .controlCharacter(let byte):
      say("Das Steuerzeichen \(byte) steht ungeschützt da.", "The control character \(byte) is not escaped.")
    case .unknownEscape: say("JSON kennt dieses Sonderzeichen nicht.", "JSON does not know this escape.")
    case .loneSurrogate: say("Ein halbes Zeichenpaar.", "Half of a surrogate pair.")
    case .malformedNumber: say("Keine Zahl, wie JSON sie schreibt.", "Not a number as JSON writes it.")
    }
  }

  private func name(of kind: JSONKind) -> String {
    switch kind {
    case .object: say("ein Objekt", "an object")
    case .array: say("eine Liste", "a list")
    case .text: say("Text", "text")
    case .number: say("eine Zahl", "a number")
    case .boolean: say("true oder false", "true or false")
    case .null: "null"
    }
  }
}
