/// How an act of the office reached its addressee, with the day that the file proves.
package enum Service: Hashable, Sendable {
  /// By post within Germany, on the day it was handed to the post.
  case letter(posted: CivilDate)
  /// By e-mail or another electronic way, on the day of sending.
  case electronic(sent: CivilDate)
  /// By formal service, on the day the record names.
  case serviceRecord(delivered: CivilDate)
  /// Into the hand of the person.
  case handedOver(on: CivilDate)

  /// The day of notification and how it follows.
  package var notification: Derivation {
    switch self {
    case .letter(let day):
      var count = DayCount(.letterPosted, on: day)
      PresumedNotification.apply(to: &count)
      return Derivation(count)
    case .electronic(let day):
      var count = DayCount(.sentElectronically, on: day)
      PresumedNotification.apply(to: &count)
      return Derivation(count)
    case .serviceRecord(let day):
      var count = DayCount(.delivered, on: day)
      ServiceRecord.apply(to: &count)
      return Derivation(count)
    case .handedOver(let day):
      return Derivation(DayCount(.handedOver, on: day))
    }
  }
}
