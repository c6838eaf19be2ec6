package import Casework

extension Words {
  /// What blocks a decision as a kind, where many cases are counted; the facts of the one case are left out.
  package func kind(of what: Blocker.What) -> String {
    switch what {
    case .matterOpen: say("Anliegen nicht bestimmt", "matter not chosen")
    case .matterBlocked: say("Anliegen gesperrt", "matter blocked")
    case .evidenceUnchecked: say("Nachweis ungeprüft", "evidence unchecked")
    case .evidenceMissing: say("Nachweis fehlt", "evidence missing")
    case .originalNotSeen: say("Original nicht gesehen", "original not seen")
    case .requestOpen: say("Nachforderung läuft", "document request open")
    case .consultationMissing: say("Stelle nicht beteiligt", "body not consulted")
    case .consultationOpen: say("Antwort einer Stelle offen", "answer of a body open")
    case .consultationObjected: say("Stelle hat nicht zugestimmt", "body objected")
    case .registerQueryMissing: say("Register nicht abgefragt", "register not queried")
    case .identityOpen: say("Identität nicht geklärt", "identity not clarified")
    case .passportUnknown: say("Passdaten fehlen", "passport data missing")
    case .passportExpired: say("Pass abgelaufen", "passport expired")
    case .representativeAddressMissing:
      say("Anschrift der Vertretung fehlt", "address of the representative missing")
    case .feeOpen: say("Gebühr offen", "fee open")
    case .feeActOpen: say("Gebühr nicht bestimmt", "fee not determined")
    case .feeStatusOpen: say("Befreiung von der Gebühr ungeklärt", "exemption from the fee not settled")
    case .feeUnknown: say("Gebühr fehlt im Katalog", "fee missing in the catalogue")
    case .hearingMissing: say("Anhörung fehlt", "hearing missing")
    case .hearingOpen: say("Anhörung läuft", "hearing open")
    case .hearingUnanswered: say("Äußerung nicht gewürdigt", "statement not addressed")
    case .titleEndsBefore: say("Titel endete vor der Entscheidung", "title would end before the decision")
    case .titleOutlivesPassport: say("Titel gälte länger als der Pass", "title would outlast the passport")
    case .titleTooLong: say("Titel gälte länger als erlaubt", "title would last too long")
    case .titleHasNoEnd: say("unbefristeter Titel mit Ende", "unlimited title with an end")
    case .draftMissing: say("Entwurf fehlt", "draft missing")
    case .operativePartMissing: say("Tenor fehlt", "operative part missing")
    case .factsMissing: say("Sachverhalt fehlt", "facts missing")
    case .reasonsMissing: say("Gründe fehlen", "reasons missing")
    case .considerationsMissing: say("Ermessen fehlt", "discretion missing")
    case .conditionsMissing: say("Nebenbestimmungen fehlen", "conditions missing")
    case .appealNoticeMissing: say("Rechtsbehelfsbelehrung fehlt", "appeal notice missing")
    case .letterPartMissing: say("Teil des Bescheids fehlt", "part of the notice missing")
    case .remarkUnanswered: say("Anmerkung nicht erledigt", "remark not answered")
    case .slotOpen: say("Platzhalter offen", "placeholder open")
    case .textBlockOutdated: say("Textbaustein veraltet", "text block outdated")
    }
  }
}
