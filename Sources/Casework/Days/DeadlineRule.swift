/// A rule by which days are counted. Each is a file of the same name under `Rules`.
package enum DeadlineRule: String, CaseIterable, Hashable, Sendable {
  case eventDayDoesNotCount = "R1"
  case endOfPeriod = "R2"
  case nextWorkingDay = "R3"
  case periodSetByOffice = "R5"
  case presumedNotification = "R6"
  case serviceRecord = "R8"
  case periodExtension = "R10"
  case waitingPeriod = "R12"
}
