import Casework

extension Texts {
  static let remarks = [
    "Bitte die Ermessenserwägungen zur Dauer der Bindungen ergänzen.",
    "Rechtsgrundlage im Tenor vollständig zitieren.",
    "Gültigkeit auf die Laufzeit des Passes anpassen.", "Sachverhalt: Datum der Antragstellung fehlt.",
    "Nebenbestimmung zur Erwerbstätigkeit klarer fassen.", "Bitte auf die Äußerung in der Anhörung eingehen.",
  ]

  /// A decision draft with everything that its outcome and norm ask for.
  static func draft(
    _ outcome: Outcome,
    variant: MatterKey?,
    norm: NormKind,
    isTitle: Bool,
    maximum: MaximumValidity?,
    _ scene: inout Scene
  ) -> DecisionDraft {
    var draft = DecisionDraft(outcome: outcome, variant: variant)
    if outcome.isFavourable, isTitle { draft.validUntil = validity(upTo: maximum, &scene) }
    draft.operativePart = operativePart(outcome, draft.validUntil, &scene)
    if outcome.needsReasons.holds || scene.random.percent(20) {
      draft.facts = facts(&scene)
      draft.reasons = reasons(outcome, &scene)
    }
    if norm.needsWeighing || outcome == .expulsion || outcome == .entryBan {
      draft.considerations = scene.random.text(considerations)
    }
    if outcome == .grantWithConditions { draft.conditions = scene.random.text(conditions) }
    if scene.record.hearings.contains(where: { $0.end == .answered }) {
      draft.hearingAnswer = scene.random.text(hearingAnswers)
    }
    return draft
  }

  /// One to four years, never beyond the law or the passport; nil when the passport has ended or the title has no end.
  private static func validity(upTo maximum: MaximumValidity?, _ scene: inout Scene) -> CivilDate? {
    let some = scene.day.adding(years: scene.random.within(1...4)).adding(days: -1)
    if maximum?.bound == .unlimited { return nil }
    let wish = maximum?.lastDay(from: scene.day).map { min(some, $0) } ?? some
    guard let passport = scene.person.passport else { return wish }
    // The title must still run when the draft is signed, some weeks later.
    return passport.validUntil > scene.day.adding(days: 120) ? min(wish, passport.validUntil) : nil
  }

  private static func operativePart(_ outcome: Outcome, _ until: CivilDate?, _ scene: inout Scene) -> String {
    let matter = "\(scene.words.matterName) (\(scene.words.legalBasis))"
    let end = until.map { " bis zum \($0.german)" } ?? ""
    return switch outcome {
    case .grant: "1. Dem Antrag wird entsprochen: \(matter)\(end)."
    case .extension: "1. Der Aufenthaltstitel wird verlängert\(end): \(matter)."
    case .grantWithConditions: "1. Dem Antrag wird mit Nebenbestimmungen entsprochen\(end): \(matter)."
    case .partialGrant:
      "1. Dem Antrag wird teilweise entsprochen: \(matter).\n2. Im Übrigen wird er abgelehnt."
    case .refusal: "1. Der Antrag wird abgelehnt: \(matter)."
    case .shortening: "1. Die Geltungsdauer des Aufenthaltstitels wird nachträglich verkürzt."
    case .revocation: "1. Der Aufenthaltstitel wird widerrufen."
    case .withdrawal: "1. Der Aufenthaltstitel wird zurückgenommen."
    case .lapseFinding: "1. Es wird festgestellt, dass der Aufenthaltstitel erloschen ist."
    case .lossFinding:
      "1. Es wird festgestellt, dass das Recht auf Einreise und Aufenthalt nicht mehr besteht."
    case .expulsion: "1. Sie werden aus der Bundesrepublik Deutschland ausgewiesen."
    case .warning:
      "1. Sie werden aufgefordert auszureisen.\n2. Für den Fall der Nichtbefolgung wird die Abschiebung angedroht."
    case .entryBan: "1. Es wird ein Einreise- und Aufenthaltsverbot angeordnet und auf zwei Jahre befristet."
    case .conditionChange: "1. Die Nebenbestimmung wird wie beantragt geändert: \(matter)."
    case .certificate: "1. Die Bescheinigung wird erteilt: \(matter)."
    }
  }

  private static func facts(_ scene: inout Scene) -> String {
    let received = "Der Antrag ging am \(scene.record.receivedOn.german) ein."
    return received + " "
      + scene.random.text([
        "Die Person lebt seit mehreren Jahren im Bundesgebiet und ist in Düsseldorf gemeldet.",
        "Die Person reiste mit einem Visum ein und hat die Unterlagen nach Aufforderung ergänzt.",
        "Die vorgelegten Nachweise wurden geprüft; die beteiligten Stellen haben sich geäußert.",
        "Die Person wohnt mit der Familie in einer gemeinsamen Wohnung und ist erwerbstätig.",
      ])
  }

  private static func reasons(_ outcome: Outcome, _ scene: inout Scene) -> String {
    let basis = "Rechtsgrundlage ist \(scene.words.legalBasis)."
    let body =
      outcome.isFavourable
      ? scene.random.text([
        "Die Voraussetzungen liegen nach Aktenlage vor.",
        "Die allgemeinen und besonderen Erteilungsvoraussetzungen sind erfüllt.",
      ])
      : scene.random.text([
        "Die besonderen Voraussetzungen sind nicht nachgewiesen; die gesetzte Frist ist abgelaufen.",
        "Der Lebensunterhalt ist nicht gesichert (§ 5 Abs. 1 Nr. 1, § 2 Abs. 3 AufenthG); ein atypischer Fall liegt nicht vor.",
        "Der Zweck des Aufenthalts besteht nicht mehr.", "Die Passpflicht ist nicht erfüllt (§ 3 AufenthG).",
      ])
    return basis + " " + body
  }

  private static let considerations = [
    "Das öffentliche Interesse und die persönlichen Bindungen wurden gegeneinander abgewogen; die Dauer des Aufenthalts und die Familie sprechen für die Person.",
    "Ermessen wurde ausgeübt: berücksichtigt sind Aufenthaltsdauer, Erwerbstätigkeit, Sprachkenntnisse und die Interessen der Kinder.",
    "Mildere Mittel wurden geprüft und sind nicht gleich geeignet; die Maßnahme ist angemessen.",
  ]
  private static let conditions = [
    "Die Erwerbstätigkeit ist nur beim genannten Arbeitgeber gestattet.",
    "Die Wohnsitznahme ist auf Düsseldorf beschränkt.",
    "Der Titel erlischt mit dem Ende des Studiums.", "Selbstständige Tätigkeit ist nicht gestattet.",
  ]
  private static let hearingAnswers = [
    "Die vorgetragenen Bindungen wurden berücksichtigt, ändern aber das Ergebnis nicht.",
    "Das Vorbringen ist durch keine Nachweise gestützt.",
    "Dem Vorbringen wurde bei der Bemessung der Frist Rechnung getragen.",
  ]
}
