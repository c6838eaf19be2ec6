package enum Service { case letter(posted: CivilDate), serviceRecord(delivered: CivilDate), handedOver(on: CivilDate) }
package struct RemedyPeriod { package var notifiedOn: CivilDate; package var lastDay: CivilDate
 package static func compute(service: Service, noticeIsCorrect: Bool) -> RemedyPeriod { .init(notifiedOn: .first, lastDay: .last) } }
package struct InactivityDate { package var actionPossibleFrom: CivilDate
 package static func compute(receivedOn: CivilDate) -> InactivityDate { .init(actionPossibleFrom: receivedOn) } }
