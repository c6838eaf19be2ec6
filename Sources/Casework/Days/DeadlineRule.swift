/// A rule by which days are counted. Each is a file of the same name under `Rules`.
package enum DeadlineRule: String, CaseIterable, Hashable, Sendable {
  case eventDayDoesNotCount = "R1"
  case endOfPeriod = "R2"
  case nextWorkingDay = "R3"
  case namedEndDay = "R4"
  case periodSetByOffice = "R5"
  case presumedNotification = "R6"
  case portalRetrieval = "R7"
  case serviceRecord = "R8"
  case ageReached = "R9"
  case periodExtension = "R10"
  case titleValidity = "R11"
  case waitingPeriod = "R12"
}
