/// How an act of the office reached its addressee, with the day that the file proves.
package enum Service: Hashable, Sendable {
  /// By post within Germany, on the day it was handed to the post.
  case letter(posted: CivilDate)
  /// By post within Germany, where the day of receipt is proved; it counts only if it is later than the presumed one.
  case letterReceived(posted: CivilDate, received: CivilDate)
  /// By e-mail or another electronic way, on the day of sending.
  case electronic(sent: CivilDate)
  /// By formal service, on the day the record names.
  case serviceRecord(delivered: CivilDate)
  /// By registered letter, on the day that the return slip names.
  case returnSlip(delivered: CivilDate)
  /// By registered letter whose return slip is missing, on the day it was handed to the post.
  case registered(posted: CivilDate)
  /// To a lawyer or an authority, on the day that the acknowledgement of receipt names.
  case acknowledgement(dated: CivilDate)
  /// By a portal, on the day it was fetched; ``PortalNotice`` says whether that was in time.
  case portal(fetched: CivilDate)
  /// By public service, on the day its notice was displayed.
  case publicNotice(displayed: CivilDate)
  /// Into the hand of the person.
  case handedOver(on: CivilDate)

  /// The day of notification and how it follows.
  package var notification: Derivation {
    switch self {
    case .letter(let day):
      derived(.letterPosted, day) { PresumedNotification.apply(to: &$0) }
    case .letterReceived(let posted, let received):
      derived(.letterPosted, posted) { PresumedNotification.apply(receivedOn: received, to: &$0) }
    case .electronic(let day):
      derived(.sentElectronically, day) { PresumedNotification.apply(to: &$0) }
    case .serviceRecord(let day):
      derived(.delivered, day) { ServiceRecord.apply(to: &$0) }
    case .returnSlip(let day):
      derived(.delivered, day) {
        ServiceRecord.apply(.returnSlip, source: LegalSource("§ 4 Abs. 2 LZG NRW"), to: &$0)
      }
    case .registered(let day):
      derived(.registeredLetterPosted, day) { ServiceRecord.apply(registeredTo: &$0) }
    case .acknowledgement(let day):
      derived(.delivered, day) {
        ServiceRecord.apply(.acknowledgement, source: LegalSource("§ 5 LZG NRW"), to: &$0)
      }
    case .portal(let day):
      derived(.fetchedFromPortal, day) { PortalRetrieval.apply(to: &$0) }
    case .publicNotice(let day):
      derived(.noticeDisplayed, day) { ServiceRecord.apply(publicTo: &$0) }
    case .handedOver(let day):
      Derivation(DayCount(.handedOver, on: day))
    }
  }

  private func derived(
    _ event: DerivationStep.Event,
    _ day: CivilDate,
    _ rule: (inout DayCount) -> Void
  ) -> Derivation {
    var count = DayCount(event, on: day)
    rule(&count)
    return Derivation(count)
  }
}
