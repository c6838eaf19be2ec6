// What is written down about a case: registers, contacts, notes, the person's data.

extension Workflow {
  static func queryRegister(
    _ register: Register,
    _ number: String,
    _ result: String
  ) throws(Refusal) -> [EntryContent] {
    try need(result, .result, source: .registerQuery)
    return [.registerQueried(.init(register: register, number: number, result: result))]
  }

  static func recordContact(
    _ kind: ContactKind,
    _ with: String,
    _ text: String
  ) throws(Refusal) -> [EntryContent] {
    try need(with, .recipient, source: .fileTruth)
    try need(text, .text, source: .fileTruth)
    return [.contactRecorded(.init(kind: kind, with: with, text: text))]
  }

  static func note(_ kind: NoteKind, _ text: String) throws(Refusal) -> [EntryContent] {
    try need(text, .text, source: .fileTruth)
    return [.noteWritten(.init(kind: kind, text: text))]
  }

  static func correctPerson(
    _ field: PersonField,
    _ value: String,
    _ source: PersonDataSource,
    _ situation: Situation
  ) throws(Refusal) -> [EntryContent] {
    guard let corrected = situation.file.person.replacing(field, with: value),
      field != .dateOfBirth || corrected.dateOfBirth.birthFault(on: situation.today) == nil
    else {
      throw Refusal(.valueInvalid(field), source: .personData, remedy: .chooseAnother)
    }
    let old = situation.file.person.text(of: field)
    return [.personCorrected(.init(field: field, old: old, new: value, source: source))]
  }
}
