package import Casework

extension Words {
  /// What intake noticed, and what to do about it.
  package func sentence(for finding: IntakeFinding, in reference: CaseReference? = nil) -> String {
    let detail = finding.detail
    switch finding.code {
    case .matterOpen:
      return say(
        "Der Antrag nennt kein Anliegen. Bestimmen Sie es: \(step(.chooseMatter, in: reference)).",
        "The application names no matter. Choose it: \(step(.chooseMatter, in: reference))."
      )
    case .matterUnknown:
      return say(
        "Der Katalog kennt das Anliegen \(quoted(detail)) nicht. Bestimmen Sie es: \(step(.chooseMatter, in: reference)).",
        "The catalogue does not know the matter \(quoted(detail)). Choose it: \(step(.chooseMatter, in: reference))."
      )
    case .competenceQuestion:
      return say(
        "Die Anschrift\(inBrackets(detail)) begründet keine Zuständigkeit. Prüfen Sie sie: "
          + "\(step(.confirmCompetence, in: reference)) oder \(step(.handOver, in: reference)).",
        "The address\(inBrackets(detail)) does not make the office competent. Check it: \(step(.confirmCompetence, in: reference)) "
          + "or \(step(.handOver, in: reference))."
      )
    case .checkDigit:
      return say(
        "In der maschinenlesbaren Zone passt eine Prüfziffer nicht\(inBrackets(detail)). Vergleichen Sie mit dem Pass.",
        "A check digit of the machine-readable zone does not fit\(inBrackets(detail)). Compare with the passport."
      )
    case .nameTooLong:
      return say(
        "Der Name ist länger als die 90 Zeichen des Registers\(inBrackets(detail)). Er ist ganz gespeichert; kürzen Sie "
          + "ihn nur in der Meldung an das Register.",
        "The name is longer than the register's 90 characters\(inBrackets(detail)). It is kept whole; shorten it only "
          + "in messages to the register."
      )
    case .nameOutsideRegister:
      return say(
        "Der Name enthält Zeichen, die das Register nicht kennt\(inBrackets(Self.named(detail))). Vergleichen Sie mit dem Pass: "
          + "\(step(.correctPerson, in: reference)).",
        "The name has characters that the register does not know\(inBrackets(Self.named(detail))). Compare with the passport: "
          + "\(step(.correctPerson, in: reference))."
      )
    case .nationalityRepeated:
      return say(
        "Eine Staatsangehörigkeit war doppelt angegeben\(inBrackets(detail)) und steht nur einmal in der Akte. Sie müssen "
          + "nichts veranlassen.",
        "A nationality was given twice\(inBrackets(detail)) and stands in the file once. There is nothing to do."
      )
    case .unknownField:
      return say(
        "Das Format kennt das Feld \(quoted(detail)) nicht; sein Inhalt ist bei dem Antrag gespeichert. Lesen Sie ihn dort.",
        "The format does not know the field \(quoted(detail)); its content is kept with the application. Read it there."
      )
    case .personDiffers:
      return say(
        "Der Antrag nennt zur Person etwas anderes als die Akte\(inBrackets(detail)). Prüfen Sie es und berichtigen Sie "
          + "die Angabe: \(step(.correctPerson, in: reference)).",
        "The application says something else of the person than the file\(inBrackets(detail)). Check it and correct the "
          + "item: \(step(.correctPerson, in: reference))."
      )
    case .possiblePerson:
      return say(
        "Zu der Person gibt es möglicherweise schon eine Akte\(inBrackets(detail)). Prüfen Sie die Identität und halten "
          + "Sie das Ergebnis fest: \(step(.note, in: reference)).",
        "The person may already have a file\(inBrackets(detail)). Check the identity and record the result: "
          + "\(step(.note, in: reference))."
      )
    }
  }

  /// Characters with their numbers, each once; one that only marks another is shown on a circle: `◌́ U+0301, ß U+00DF`.
  static func named(_ characters: String) -> String {
    var each: [Unicode.Scalar] = []
    for scalar in characters.unicodeScalars where !each.contains(scalar) { each.append(scalar) }
    return each.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let number = "U+" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .spacingMark: return "◌\(scalar) \(number)"
      case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: return number
      default: return "\(scalar) \(number)"
      }
    }
    .joined(separator: ", ")
  }
}
