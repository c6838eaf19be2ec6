import OfficeFiles
import Workstation

extension CatalogueFault {
  /// One line of `catalogue check --json`.
  func json(_ words: Words) -> JSON {
    .fields([
      "file": .text(file), "line": .number(line), "path": .text(path), "rule": .text(rule.code),
      "text": .text(words.sentence(for: rule)),
    ])
  }
}

extension Output {
  /// One fault of a pack: file, line and rule.
  mutating func line(_ fault: CatalogueFault, _ words: Words, json isJSON: Bool) {
    if isJSON { return json(fault.json(words)) }
    let place = fault.path.isEmpty ? "" : " \(fault.path):"
    line("\(fault.file):\(fault.line):\(place) \(words.sentence(for: fault.rule))")
  }
}

extension CatalogueFault.Rule {
  /// The name of the rule for programs.
  fileprivate var code: String {
    switch self {
    case .notText: "notText"
    case .syntax: "syntax"
    case .duplicateKey: "duplicateKey"
    case .duplicateItem: "duplicateItem"
    case .unknownField: "unknownField"
    case .missingField: "missingField"
    case .wrongType: "wrongType"
    case .emptyText: "emptyText"
    case .badKey: "badKey"
    case .unknownCode: "unknownCode"
    case .codeWithoutEntry: "codeWithoutEntry"
    case .missingTranslation: "missingTranslation"
    case .noSource: "noSource"
    case .noValidity: "noValidity"
    case .impossibleDate: "impossibleDate"
    case .validityEndsBeforeItBegins: "validityEndsBeforeItBegins"
    case .overlappingValidity: "overlappingValidity"
    case .repeatedVariant: "repeatedVariant"
    case .repeatedEntry: "repeatedEntry"
    case .eitherOr: "eitherOr"
    case .badReferencePattern: "badReferencePattern"
    case .badPostcodes: "badPostcodes"
    case .badDays: "badDays"
    case .badSpan: "badSpan"
    case .badAmount: "badAmount"
    case .badFeeCode: "badFeeCode"
    case .unreachableMatter: "unreachableMatter"
    case .notInForce: "notInForce"
    case .incompleteNotice: "incompleteNotice"
    case .unknownSlot: "unknownSlot"
    case .missingSlot: "missingSlot"
    }
  }
}
