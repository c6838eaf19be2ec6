package import Casework

// One decision of each outcome, in short: operative part, facts, reasons. Letters are German; English is a translation.

extension Words {
  /// A decision done well.
  package func example(of outcome: Outcome) -> CoachExample {
    switch outcome {
    case .grant:
      decision(
        say(
          "1. Die Aufenthaltserlaubnis nach § 18b AufenthG wird bis zum 30.11.2029 erteilt.\n2. Die Beschäftigung als Maschinenbauingenieurin ist erlaubt.",
          "1. The residence permit under § 18b AufenthG is granted until 30 Nov 2029.\n2. Employment as a mechanical engineer is permitted."
        ),
        say(
          "Antrag vom 02.10.2026. Der Arbeitsvertrag vom 01.10.2026 ist bis zum 30.11.2029 befristet (Blatt 7). Die Bundesagentur hat am 16.11.2026 zugestimmt (Blatt 17).",
          "Application of 2 Oct 2026. The contract of 1 Oct 2026 ends on 30 Nov 2029 (folio 7). The agency consented on 16 Nov 2026 (folio 17)."
        ),
        say(
          "Der Abschluss ist anerkannt, die Stelle entspricht ihm, die Zustimmung liegt vor (§§ 18, 18b, 39 AufenthG). Die Geltungsdauer folgt dem Vertrag.",
          "The degree is recognised, the post matches it, and consent was given (§§ 18, 18b, 39 AufenthG). The validity follows the contract."
        ),
        say(
          "jede Tatsache mit Blatt; die Gültigkeit ist begründet.",
          "every fact with its folio; the validity has its reason."
        )
      )
    case .extension:
      decision(
        say(
          "1. Die Aufenthaltserlaubnis nach § 18b AufenthG wird bis zum 31.05.2028 verlängert.",
          "1. The residence permit under § 18b AufenthG is extended until 31 May 2028."
        ),
        say(
          "Antrag vom 05.10.2026, vor Ablauf des Titels am 31.12.2026. Das Arbeitsverhältnis besteht fort (Blatt 12).",
          "Application of 5 Oct 2026, before the title ends on 31 Dec 2026. The employment goes on (folio 12)."
        ),
        say(
          "Für die Verlängerung gelten dieselben Vorschriften wie für die Erteilung (§ 8 Abs. 1 AufenthG); sie sind erfüllt. Der Pass gilt bis zum 31.05.2028.",
          "The same rules hold for the extension as for the grant (§ 8 Abs. 1 AufenthG); they are met. The passport is valid until 31 May 2028."
        ),
        say("sagt, was die Dauer begrenzt: der Pass.", "it says what limits the time: the passport.")
      )
    case .grantWithConditions:
      decision(
        say(
          "1. Die Aufenthaltserlaubnis wird bis zum 30.11.2029 erteilt.\n2. Auflage: Beschäftigung nur als Maschinenbauingenieurin bei der Rheinwerk GmbH.",
          "1. The residence permit is granted until 30 Nov 2029.\n2. Condition: employment only as a mechanical engineer with Rheinwerk GmbH."
        ),
        say(
          "Die Bundesagentur hat der Beschäftigung bei der Rheinwerk GmbH zugestimmt (Blatt 17).",
          "The agency consented to the employment with Rheinwerk GmbH (folio 17)."
        ),
        say(
          "Die Zustimmung gilt für diese Stelle; die Auflage sichert das (§ 4a Abs. 3, § 12 Abs. 2 AufenthG) und belastet nicht mehr als nötig.",
          "The consent holds for this post; the condition secures that (§ 4a Abs. 3, § 12 Abs. 2 AufenthG) and burdens no more than needed."
        ),
        say(
          "die Auflage ist genau, hat eine Norm und einen Grund.",
          "the condition is exact, has a norm and a reason."
        )
      )
    case .partialGrant:
      decision(
        say(
          "1. Die Aufenthaltserlaubnis nach § 18b AufenthG wird bis zum 30.11.2028 verlängert.\n2. Der Antrag auf Niederlassungserlaubnis wird abgelehnt.",
          "1. The residence permit under § 18b AufenthG is extended until 30 Nov 2028.\n2. The application for a settlement permit is refused."
        ),
        say(
          "Nachgewiesen sind 19 Monate mit Beiträgen zur Rentenversicherung (Blatt 14).",
          "19 months with pension contributions are proved (folio 14)."
        ),
        say(
          "§ 18c Abs. 1 AufenthG verlangt 36 Monate. Die Voraussetzungen der Verlängerung liegen vor (§ 8 Abs. 1 AufenthG).",
          "§ 18c Abs. 1 AufenthG asks for 36 months. The conditions of the extension are met (§ 8 Abs. 1 AufenthG)."
        ),
        say(
          "beide Teile stehen im Tenor; der abgelehnte hat Zahl und Norm.",
          "both parts stand in the operative part; the refused one has a number and a norm."
        )
      )
    case .refusal:
      decision(
        say(
          "1. Der Antrag auf Verlängerung der Aufenthaltserlaubnis wird abgelehnt.",
          "1. The application for extension of the residence permit is refused."
        ),
        say(
          "Das Arbeitsverhältnis endete am 31.08.2026 (Blatt 9). Ein neues Angebot wurde trotz Nachforderung bis zum 14.12.2026 nicht vorgelegt. Angehört am 15.12.2026; keine Äußerung.",
          "The employment ended on 31 Aug 2026 (folio 9). No new offer was presented though asked for until 14 Dec 2026. Heard on 15 Dec 2026; no statement."
        ),
        say(
          "§ 18 Abs. 2 Nr. 1 AufenthG setzt ein konkretes Arbeitsplatzangebot voraus. Daran fehlt es. Ein anderer Aufenthaltszweck ist nicht ersichtlich.",
          "§ 18 Abs. 2 Nr. 1 AufenthG requires a concrete offer of employment. There is none. No other purpose of stay is apparent."
        ),
        say(
          "ein Satz für die Norm, einer für die Tatsache, einer für den Schluss; Anhörung erwähnt.",
          "one sentence for the norm, one for the fact, one for the conclusion; the hearing is mentioned."
        )
      )
    case .shortening, .revocation, .withdrawal, .lapseFinding, .lossFinding, .expulsion, .warning, .entryBan,
      .conditionChange, .certificate:
      laterDecision(outcome)
    }
  }

  /// What ends, limits or changes a right, and what only states one.
  private func laterDecision(_ outcome: Outcome) -> CoachExample {
    switch outcome {
    case .shortening:
      decision(
        say(
          "1. Die Geltungsdauer der Aufenthaltserlaubnis wird auf den 31.01.2027 verkürzt.",
          "1. The validity of the residence permit is shortened to 31 Jan 2027."
        ),
        say(
          "Die eheliche Lebensgemeinschaft besteht seit dem 01.08.2026 nicht mehr (Blatt 18). In der Anhörung wurde auf die Arbeitsstelle hingewiesen.",
          "The spouses have not lived together since 1 Aug 2026 (folio 18). In the hearing the employment was pointed out."
        ),
        say(
          "Eine wesentliche Voraussetzung ist entfallen (§ 7 Abs. 2 S. 2 AufenthG). Ein eigenes Aufenthaltsrecht besteht nach 14 Monaten noch nicht (§ 31 AufenthG). Abgewogen: die Arbeit seit März, keine Kinder, kurze Dauer.",
          "An essential condition has gone (§ 7 Abs. 2 S. 2 AufenthG). After 14 months there is no independent right yet (§ 31 AufenthG). Weighed: work since March, no children, short stay."
        ),
        say(
          "das Ermessen ist sichtbar, auch was dagegen sprach.",
          "the discretion shows, also what spoke against."
        )
      )
    case .revocation:
      decision(
        say(
          "1. Die Aufenthaltserlaubnis vom 14.09.2024 wird widerrufen.",
          "1. The residence permit of 14 Sep 2024 is revoked."
        ),
        say(
          "Seit dem 12.06.2026 besitzt die Person keinen gültigen Pass mehr; zwei Aufforderungen blieben ohne Folge (Blatt 20, 22).",
          "Since 12 Jun 2026 the person has had no valid passport; two requests remained without result (folios 20, 22)."
        ),
        say(
          "§ 52 Abs. 1 S. 1 Nr. 1 AufenthG lässt den Widerruf zu. Abgewogen: erlaubter Aufenthalt seit 2024, fehlende Mitwirkung ohne Grund.",
          "§ 52 Abs. 1 S. 1 Nr. 1 AufenthG permits revocation. Weighed: lawful stay since 2024, cooperation refused without reason."
        ),
        say(
          "nennt die Nummer der Norm und die milderen Versuche.",
          "it names the number of the norm and the milder attempts."
        )
      )
    case .withdrawal:
      decision(
        say(
          "1. Die Aufenthaltserlaubnis vom 14.09.2024 wird mit Wirkung für die Vergangenheit zurückgenommen.",
          "1. The residence permit of 14 Sep 2024 is withdrawn with effect for the past."
        ),
        say(
          "Der vorgelegte Hochschulabschluss ist gefälscht (Auskunft der Hochschule, Blatt 30).",
          "The degree presented is forged (information of the university, folio 30)."
        ),
        say(
          "Der Titel war von Anfang an rechtswidrig und durch Täuschung erwirkt; Vertrauen ist nicht geschützt (§ 48 Abs. 1, 2 VwVfG NRW). Die Jahresfrist läuft seit dem 02.11.2026.",
          "The title was unlawful from the start and obtained by deceit; reliance is not protected (§ 48 Abs. 1, 2 VwVfG NRW). The one-year period runs since 2 Nov 2026."
        ),
        say("Beweis, Norm und Jahresfrist stehen da.", "proof, norm and the one-year period are there.")
      )
    case .lapseFinding:
      decision(
        say(
          "1. Es wird festgestellt, dass die Aufenthaltserlaubnis vom 14.09.2024 erloschen ist.",
          "1. It is found that the residence permit of 14 Sep 2024 has lapsed."
        ),
        say(
          "Ausreise am 03.01.2026, Wiedereinreise am 20.09.2026 (Stempel, Blatt 4); keine Frist nach § 51 Abs. 1 Nr. 7 bestimmt.",
          "Left on 3 Jan 2026, came back on 20 Sep 2026 (stamps, folio 4); no longer period had been set under § 51 Abs. 1 Nr. 7."
        ),
        say(
          "Wer länger als sechs Monate ausgereist ist, verliert den Titel kraft Gesetzes (§ 51 Abs. 1 Nr. 7 AufenthG).",
          "Whoever is abroad for more than six months loses the title by law (§ 51 Abs. 1 Nr. 7 AufenthG)."
        ),
        say(
          "zwei Tage, eine Norm; mehr braucht die Feststellung nicht.",
          "two days, one norm; the finding needs no more."
        )
      )
    case .lossFinding:
      decision(
        say(
          "1. Es wird festgestellt, dass das Recht auf Einreise und Aufenthalt nicht besteht.",
          "1. It is found that the right of entry and residence does not exist."
        ),
        say(
          "Zugezogen am 01.02.2026; keine Arbeit, keine Arbeitsuche, keine Krankenversicherung (Blatt 8, 11).",
          "Moved here on 1 Feb 2026; no work, no search for work, no health insurance (folios 8, 11)."
        ),
        say(
          "Die Voraussetzungen des § 2 FreizügG/EU lagen zu keiner Zeit vor (§ 5 Abs. 4 FreizügG/EU). Abgewogen: kurze Dauer, keine Familie im Bundesgebiet.",
          "The conditions of § 2 FreizügG/EU were never met (§ 5 Abs. 4 FreizügG/EU). Weighed: short stay, no family in Germany."
        ),
        say(
          "prüft jeden Grund der Freizügigkeit und wägt ab.",
          "it checks every ground of free movement and weighs."
        )
      )
    case .expulsion:
      decision(
        say(
          "1. Sie werden aus dem Bundesgebiet ausgewiesen.",
          "1. You are expelled from the federal territory."
        ),
        say(
          "Rechtskräftige Verurteilung zu drei Jahren und zwei Monaten wegen Raubes (Urteil vom 11.03.2026, Blatt 33).",
          "Final sentence of three years and two months for robbery (ruling of 11 Mar 2026, folio 33)."
        ),
        say(
          "Das Ausweisungsinteresse wiegt besonders schwer (§ 54 Abs. 1 Nr. 1 AufenthG). Dagegen stehen zehn Jahre Aufenthalt und zwei Kinder (§ 55 AufenthG, Art. 8 EMRK). Die Wiederholungsgefahr nach dem Gutachten (Blatt 36) überwiegt.",
          "The interest in expulsion weighs especially heavily (§ 54 Abs. 1 Nr. 1 AufenthG). Against it stand ten years of stay and two children (§ 55 AufenthG, Art. 8 ECHR). The danger of repetition by the expert report (folio 36) prevails."
        ),
        say(
          "beide Seiten sind benannt; die Gefahr ist belegt, nicht vermutet.",
          "both sides are named; the danger is proved, not presumed."
        )
      )
    case .warning:
      decision(
        say(
          "1. Sie werden aufgefordert, das Bundesgebiet bis zum 15.01.2027 zu verlassen.\n2. Sonst wird Ihnen die Abschiebung nach Bosnien und Herzegowina angedroht.",
          "1. You are asked to leave the federal territory by 15 Jan 2027.\n2. Otherwise removal to Bosnia and Herzegovina is threatened."
        ),
        say(
          "Der Antrag wurde am 16.11.2026 abgelehnt; ein Aufenthaltsrecht besteht nicht.",
          "The application was refused on 16 Nov 2026; there is no right of residence."
        ),
        say(
          "§ 59 AufenthG; 30 Tage sind angemessen. Kindeswohl, familiäre Bindungen und Gesundheit stehen nicht entgegen (§ 59 Abs. 1 AufenthG).",
          "§ 59 AufenthG; 30 days are appropriate. Best interests of a child, family ties and health do not stand against it (§ 59 Abs. 1 AufenthG)."
        ),
        say(
          "fester Tag, Zielstaat, geprüfte Hindernisse.",
          "a fixed day, the state of destination, obstacles checked."
        )
      )
    case .entryBan:
      decision(
        say(
          "1. Es wird ein Einreise- und Aufenthaltsverbot angeordnet und auf 24 Monate ab der Ausreise befristet.",
          "1. A ban on entry and residence is ordered and limited to 24 months from departure."
        ),
        say(
          "Abschiebungsandrohung vom 16.11.2026 (Blatt 28).",
          "Removal warning of 16 Nov 2026 (folio 28)."
        ),
        say(
          "§ 11 Abs. 1 bis 3 AufenthG. Für eine kürzere Frist spricht die Mitwirkung, für eine längere nichts; 24 Monate genügen.",
          "§ 11 Abs. 1 to 3 AufenthG. Cooperation speaks for a shorter time, nothing for a longer one; 24 months are enough."
        ),
        say("die Dauer ist begründet und nicht nur genannt.", "the length has reasons and is not only named.")
      )
    case .conditionChange:
      decision(
        say(
          "1. Die Nebenbestimmung zur Beschäftigung wird gestrichen. Erwerbstätigkeit ist erlaubt.",
          "1. The condition on employment is deleted. Work is permitted."
        ),
        say(
          "Seit zwei Jahren versicherungspflichtig beschäftigt (Blatt 10).",
          "In insured employment for two years (folio 10)."
        ),
        say(
          "Die Zustimmung der Bundesagentur ist nicht mehr nötig (§ 9 BeschV); damit entfällt der Grund der Auflage.",
          "The consent of the agency is no longer needed (§ 9 BeschV); so the reason of the condition is gone."
        ),
        say(
          "sagt, welche Zeile der Karte sich ändert und warum.",
          "it says which line of the card changes and why."
        )
      )
    default:
      decision(
        say(
          "1. Das Daueraufenthaltsrecht wird bescheinigt.",
          "1. The right of permanent residence is certified."
        ),
        say(
          "Seit dem 01.10.2021 ununterbrochen als Arbeitnehmerin in Düsseldorf (Blatt 2 bis 6).",
          "A worker in Düsseldorf without interruption since 1 Oct 2021 (folios 2 to 6)."
        ),
        say(
          "Fünf Jahre rechtmäßiger Aufenthalt genügen (§ 4a Abs. 1, § 5 Abs. 5 FreizügG/EU).",
          "Five years of lawful stay are enough (§ 4a Abs. 1, § 5 Abs. 5 FreizügG/EU)."
        ),
        say(
          "das Recht entstand von selbst; bescheinigt wird nur, was belegt ist.",
          "the right came by itself; only what is proved is certified."
        )
      )
    }
  }

  private func decision(
    _ operative: String,
    _ facts: String,
    _ reasons: String,
    _ praise: String
  ) -> CoachExample {
    CoachExample(
      entered: [
        "\(name(of: DraftText.operativePart)):\n\(operative)", "\(name(of: DraftText.facts)):\n\(facts)",
        "\(name(of: DraftText.reasons)):\n\(reasons)",
      ].joined(separator: "\n"),
      praise: praise
    )
  }
}
