import Casework

/// An invented decision of each outcome.
enum SampleDraft {
  static let hearingFacts = """
    Sie haben am 05.10.2026 die Verlängerung Ihrer Aufenthaltserlaubnis beantragt.
    Ihr Arbeitgeber hat uns mitgeteilt, dass das Arbeitsverhältnis zum 31.08.2026 beendet wurde.
    Ein neues Arbeitsplatzangebot liegt nicht vor.
    """

  static let transferReason =
    "Sie wohnen seit dem 01.11.2026 in Köln; zuständig ist die Behörde Ihres Wohnorts."

  private static let conditions = """
    1. Beschäftigung nur als Maschinenbauingenieurin bei der Rheinwerk Anlagenbau GmbH erlaubt.
    2. Endet die Beschäftigung vorzeitig, ist das innerhalb von zwei Wochen mitzuteilen (§ 82 Abs. 6 AufenthG).
    """

  /// The draft, with the text blocks of the catalogue's day filled in.
  static func draft(_ outcome: Outcome, _ catalogue: Catalogue) throws(SampleFault) -> DecisionDraft {
    let day: CivilDate
    do throws(CivilDate.Malformed) {
      day = try CivilDate(parsing: SampleCase.today)
    } catch {
      throw SampleFault(detail: "\(error)")
    }
    var draft = DecisionDraft(outcome: outcome, operativePart: tenor(outcome, catalogue, day))
    switch outcome {
    case .grant, .extension, .partialGrant: draft.validUntil = day.adding(years: 4).adding(days: -1)
    case .grantWithConditions:
      draft.validUntil = day.adding(years: 4).adding(days: -1)
      draft.conditions = conditions
    case .refusal, .shortening, .revocation, .withdrawal, .lapseFinding, .lossFinding, .expulsion, .warning,
      .entryBan, .conditionChange, .certificate:
      break
    }
    if outcome.needsReasons.holds {
      draft.facts = facts
      draft.reasons = outcome == .grantWithConditions ? reasonsForConditions : reasons
    }
    if outcome.alwaysWeighs || outcome == .refusal {
      let values = [
        "Zahl der Monate": "24",
        "Umstände zugunsten": "zwei Jahre erlaubter Aufenthalt und die Mitwirkung im Verfahren",
        "Umstände dagegen": "keine familiären Bindungen im Bundesgebiet",
      ]
      draft.considerations = text("entryBanReasons", values, catalogue, day)
    }
    if !outcome.isFavourable {
      draft.hearingAnswer = """
        In der Anhörung wurde vorgetragen, ein neuer Arbeitsvertrag stehe bevor. Ein Vertrag oder ein verbindliches \
        Angebot wurde nicht vorgelegt; die bloße Aussicht auf eine Beschäftigung genügt nicht.
        """
    }
    return draft
  }

  private static let facts = """
    Die Antragstellerin ist am 14.09.2024 mit einem Visum zur Beschäftigung eingereist und war bis zum 31.08.2026 bei \
    der Rheinwerk Anlagenbau GmbH beschäftigt. Am 05.10.2026 hat sie die Verlängerung der Aufenthaltserlaubnis beantragt.
    Mit Schreiben vom 19.10.2026 wurde sie zu der beabsichtigten Entscheidung angehört.
    """

  private static let reasons = """
    1. Zuständig ist die Ausländerbehörde der Landeshauptstadt Düsseldorf (§ 71 AufenthG, § 3 VwVfG NRW).
    2. Nach § 8 Abs. 1 AufenthG finden auf die Verlängerung dieselben Vorschriften Anwendung wie auf die Erteilung. Nach \
    § 18 Abs. 2 Nr. 1 AufenthG setzt der Titel ein konkretes Arbeitsplatzangebot voraus. Daran fehlt es.
    3. Der Lebensunterhalt ist nicht gesichert (§ 5 Abs. 1 Nr. 1 AufenthG). Das Einkommen aus dem Ersparten deckt den \
    Bedarf nicht; eine Verpflichtungserklärung liegt nicht vor.
    """

  private static let reasonsForConditions = """
    1. Die Voraussetzungen des § 18b AufenthG liegen vor.
    2. Der Titel wird zu dem beantragten Zweck erteilt; die Beschäftigung ist deshalb an die geprüfte Stelle gebunden \
    (§ 12 Abs. 2, § 4a Abs. 3 AufenthG).
    """

  private static func tenor(_ outcome: Outcome, _ catalogue: Catalogue, _ day: CivilDate) -> String {
    let warning = text(
      "removalWarning",
      ["Zahl der Tage": "30", "Zielstaat": "Bosnien und Herzegowina"],
      catalogue,
      day
    )
    let ban = text("entryBan", ["Zahl der Monate": "24"], catalogue, day)
    return switch outcome {
    case .grant: "1. Die Aufenthaltserlaubnis nach § 18b AufenthG wird erteilt."
    case .extension: "1. Die Aufenthaltserlaubnis nach § 18b AufenthG wird verlängert."
    case .grantWithConditions:
      "1. Die Aufenthaltserlaubnis nach § 18b AufenthG wird mit Nebenbestimmungen erteilt."
    case .partialGrant:
      """
      1. Statt der beantragten Niederlassungserlaubnis wird die Aufenthaltserlaubnis nach § 18b AufenthG verlängert.
      2. Im Übrigen wird der Antrag abgelehnt.
      """
    case .refusal:
      "1. Der Antrag auf Verlängerung der Aufenthaltserlaubnis wird abgelehnt.\n2. \(warning)\n3. \(ban)"
    case .shortening: "1. Die Geltungsdauer der Aufenthaltserlaubnis wird auf den 31.01.2027 verkürzt."
    case .revocation: "1. Die Aufenthaltserlaubnis vom 14.09.2024 wird widerrufen.\n2. \(warning)"
    case .withdrawal:
      "1. Die Aufenthaltserlaubnis vom 14.09.2024 wird mit Wirkung für die Vergangenheit zurückgenommen."
    case .lapseFinding: "1. Es wird festgestellt, dass die Aufenthaltserlaubnis vom 14.09.2024 erloschen ist."
    case .lossFinding: "1. Es wird festgestellt, dass das Recht auf Einreise und Aufenthalt verloren ist."
    case .expulsion: "1. Sie werden aus dem Bundesgebiet ausgewiesen.\n2. \(warning)\n3. \(ban)"
    case .warning: "1. \(warning)"
    case .entryBan: "1. \(ban)"
    case .conditionChange:
      "1. Die Nebenbestimmung zur Beschäftigung wird gestrichen. Erwerbstätigkeit ist erlaubt."
    case .certificate: "1. Die Bescheinigung über das Daueraufenthaltsrecht wird ausgestellt."
    }
  }

  /// A block of the catalogue, filled in; `…` where the catalogue has none.
  private static func text(
    _ key: String,
    _ values: [String: String],
    _ catalogue: Catalogue,
    _ day: CivilDate
  ) -> String {
    let block = TextBlockKey(rawValue: key).flatMap { catalogue.textBlocks.block($0, on: day) }
    return block.map { TextBlock.fill($0.german, values) } ?? "…"
  }
}
