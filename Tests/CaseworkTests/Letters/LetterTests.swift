import AktenlageTesting
import Casework
import Office
import Testing

@Suite("Letters")
struct LetterTests {
  private func dispatched(
    _ representative: Application.Representative? = nil,
    power: Bool = false
  ) throws -> (script: CaseScript, dispatch: EntryContent.Dispatched) {
    var script = try CaseScript(.sample(matter: "may", representative: representative))
    try script.examine()
    try script.hearing(.refusal)
    if power { try script.act(.receiveDocument(.sample(.e38, text: "Vollmacht"))) }
    var draft = DecisionDraft.sample(.refusal)
    draft.validUntil = try Fixture.day("2027-12-31")
    try script.act(.draft(draft))
    try script.act(.submit)
    try script.act(.sign, by: "head")
    try script.act(.dispatch(.letter, sentOn: script.today))
    guard case .dispatched(let sent)? = script.opened.entries.last?.content else {
      throw Fixture.Impossible(text: "dispatched")
    }
    return (script, sent)
  }

  @Test("A notice has every part that the draft has")
  func parts() throws {
    let (_, sent) = try dispatched()
    let draft = DecisionDraft.sample(.refusal)
    let parts = [
      "Aktenzeichen: 54/33-B-000001/26", "Akte: 54/33-A-000001/26", "Datum: 05.01.2026",
      "Frau Aylin Öztürk Oststraße 222", "Sehr geehrte Frau Öztürk,",
      "Oststraße 222", "40210 Düsseldorf", "Sache may", "§ 1 Testgesetz", draft.operativePart,
      "Gültig bis: 31.12.2027", draft.conditions, draft.facts, draft.reasons, draft.considerations,
      draft.hearingAnswer, "Rechtsbehelfsbelehrung", "innerhalb eines Monats",
      "Verwaltungsgericht Düsseldorf",
      "§ 55a VwGO", "§ 77 Abs. 3 AufenthG", "HEAD, elektronisch gezeichnet am 05.01.2026",
    ]
    let text = sent.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in parts { #expect(text.contains(part), "\(part)") }
    #expect(sent.noticeIsCorrect)
  }

  @Test("What is empty has no heading")
  func empty() throws {
    let script = try CaseScript.at(.draft)
    let draft = DecisionDraft(outcome: .grant, operativePart: "1. Erteilt.")
    let notice = DecisionNotice.preview(draft, in: try script.situation("owner"))
    for heading in [
      "Nebenbestimmungen", "Sachverhalt", "Gründe", "Ermessenserwägungen", "Zur Anhörung", "Gültig bis",
    ] {
      #expect(!notice.text.contains(heading))
    }
    #expect(notice.text.contains("noch nicht gezeichnet"))
    #expect(notice.text.contains("noch nicht abgesandt"))
  }

  @Test("The frozen text is what its digest says, whatever is corrected later")
  func frozen() throws {
    var (script, sent) = try dispatched()
    #expect(SHA256Digest.of(Array(sent.text.utf8)) == sent.textDigest)
    try script.act(.correctPerson(.familyName, value: "Yılmaz", source: .checkedPassport))
    #expect(try script.record.dispatch?.text == sent.text)
  }

  @Test("The signature stands on the bytes of the version that was drafted")
  func signature() throws {
    let (script, _) = try dispatched()
    var drafted: [UInt8]?
    for entry in script.opened.entries {
      if case .drafted? = entry.content { drafted = try entry.content?.encoded() }
      guard case .signed(let signed)? = entry.content else { continue }
      #expect(signed.draftDigest == SHA256Digest.of(try #require(drafted)))
    }
  }

  @Test("To the representative with a power of attorney in the file, else to the person")
  func recipient() throws {
    let address = try Address(street: "Kö", houseNumber: "1", postcode: "40212", town: "Düsseldorf")
    let lawyer = Application.Representative(name: "Rechtsanwältin Kaya", address: address)
    #expect(try dispatched(lawyer, power: true).dispatch.addressee == "Rechtsanwältin Kaya")
    #expect(try dispatched(lawyer, power: true).dispatch.text.contains("Rechtsanwältin Kaya\nKö 1\n"))
    #expect(try dispatched(lawyer).dispatch.addressee == "Öztürk, Aylin")
    // Without an address the decision waits until somebody finds that the power does not count.
    let homeless = Application.Representative(name: "Rechtsanwältin Kaya", address: nil)
    #expect(throws: OfficeError.self) { try dispatched(homeless, power: true) }
    #expect(try dispatched(homeless).dispatch.addressee == "Öztürk, Aylin")
  }

  @Test("A request names every item, the day and what follows")
  func request() throws {
    let script = try CaseScript.at(.awaitingApplicant)
    guard case .documentsRequested(let sent)? = script.opened.entries.last?.content else {
      throw Fixture.Impossible(text: "request")
    }
    let parts = [
      "54/33-B-000001/26", "Aylin Öztürk", "vom 05.01.2026", "Nachweis E07",
      "bis zum 04.02.2026",
      "unberücksichtigt", "§ 82 Abs. 1 und 3 AufenthG", "nach Aktenlage",
    ]
    let text = sent.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in parts { #expect(text.contains(part), "\(part)") }
  }

  @Test(
    "The address and the greeting fit the person; a minor is written to through the parents",
    arguments: [
      (Sex.female, "1994-05-17", "Frau Aylin Öztürk", "Sehr geehrte Frau Öztürk,"),
      (.male, "1994-05-17", "Herrn Aylin Öztürk", "Sehr geehrter Herr Öztürk,"),
      (.diverse, "1994-05-17", "Aylin Öztürk", "Guten Tag Aylin Öztürk,"),
      (.noEntry, "1994-05-17", "Aylin Öztürk", "Guten Tag Aylin Öztürk,"),
      (.female, "2008-01-06", "Gesetzliche Vertretung von", "Guten Tag,"),
      (.female, "2008-01-05", "Frau Aylin Öztürk", "Sehr geehrte Frau Öztürk,"),
    ]
  )
  func greeting(sex: Sex, born: String, first: String, greeting: String) throws {
    var person = try Person.sample(dateOfBirth: born)
    person.sex = sex
    let script = try CaseScript(person: person)
    let letter = try script.situation("owner").letter(.statusInformation).letter
    #expect(letter.addressee.lines.first == first)
    #expect(letter.salutation == greeting)
  }

  @Test("A letter that was sent is told in the words of the file; what was not is told as it would leave")
  func filed() throws {
    let (script, sent) = try dispatched()
    let decision = try script.situation("owner").letter(.decision)
    #expect(decision.frozenText == sent.text && decision.saysWhatLeft && decision.findings.isEmpty)
    #expect(decision.text == sent.text)
    var moved = script
    try moved.act(.correctPerson(.familyName, value: "Yılmaz", source: .checkedPassport))
    let later = try moved.situation("owner").letter(.decision)
    #expect(later.text == sent.text && !later.saysWhatLeft)
    let english = try script.situation("owner").letter(.decision, language: .english)
    #expect(english.saysWhatLeft && english.letter.translation?.parts.count == 2)
  }

  @Test("What a case does not have is said, not invented")
  func nothing() throws {
    let situation = try CaseScript().situation("owner")
    for order in [
      LetterOrder.decision, .documentRequest(number: nil), .hearing(number: nil),
      .consultationRequest(number: 1),
      .transferNotice,
    ] {
      #expect(throws: LetterFault.nothingFiled) { try situation.letter(order) }
    }
    let waiting = try CaseScript.at(.awaitingApplicant).situation("owner")
    #expect(throws: LetterFault.unknownNumber(2)) { try waiting.letter(.documentRequest(number: 2)) }
    #expect(throws: LetterFault.unknownNumber(0)) { try waiting.letter(.documentRequest(number: 0)) }
    let end = try CaseScript.at(.closed).situation("owner")
    #expect(throws: LetterFault.self) { try end.letter(.interimCertificate(nil, validUntil: nil)) }
    let yesterday = situation.today.adding(days: -1)
    #expect(throws: LetterFault.endsBefore(situation.today)) {
      try situation.letter(.interimCertificate(nil, validUntil: yesterday))
    }
  }

  @Test("A request is not sent by a catalogue that lacks its warning")
  func withoutWarning() throws {
    var script = try CaseScript()
    try script.act(.take)
    let now = try script.situation("owner")
    let silent = Situation(
      file: now.file,
      record: now.record,
      officer: now.officer,
      today: try Fixture.day("2019-12-31"),
      catalogue: now.catalogue,
      organisation: now.organisation,
      entries: now.entries
    )
    let due = try Fixture.day("2020-02-03")
    #expect {
      _ = try Workflow.decide(.requestDocuments([.e07], dueOn: due, language: .german), in: silent)
    } throws: { error in
      guard case .notReady(let blockers)? = (error as? Refusal)?.reason else { return false }
      return blockers.contains { $0.what == .letterPartMissing(.part(.consequence)) }
    }
  }
}
