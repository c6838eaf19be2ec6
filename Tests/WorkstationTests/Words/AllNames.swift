import Casework
import Office
import Workstation

/// Every closed list of the office, with the name of each of its values.
struct NameList {
  let title: String
  let names: [(key: String, name: String)]

  init<Value: CaseIterable & RawRepresentable<String>>(
    _ type: Value.Type,
    _ name: (Value) -> String
  ) {
    title = "\(type)"
    names = Value.allCases.map { ($0.rawValue, name($0)) }
  }

  static func all(_ words: Words) -> [NameList] {
    [
      NameList(CaseStage.self) { words.name(of: $0) },
      NameList(ProcessingState.self) { words.name(of: $0) },
      NameList(CardState.self) { words.name(of: $0) },
      NameList(ActKind.self) { words.name(of: $0) },
      NameList(EntryKind.self) { words.name(of: $0) },
      NameList(Sachgebiet.self) { words.name(of: $0) },
      NameList(OfficerRole.self) { words.name(of: $0) },
      NameList(Right.self) { words.name(of: $0) },
      NameList(AssignmentKind.self) { words.name(of: $0) },
      NameList(RoutingGround.self) { words.name(of: $0) },
      NameList(CompetenceBasis.self) { words.name(of: $0) },
      NameList(Outcome.self) { words.name(of: $0) },
      NameList(NormKind.self) { words.name(of: $0) },
      NameList(SignOffClass.self) { words.name(of: $0) },
      NameList(ServiceMode.self) { words.name(of: $0) },
      NameList(LitigationKind.self) { words.name(of: $0) },
      NameList(EvidenceCode.self) { words.name(of: $0) },
      NameList(ConsultationCode.self) { words.name(of: $0) },
      NameList(EvidenceAssessment.self) { words.name(of: $0) },
      NameList(ClosedRequest.self) { words.name(of: $0) },
      NameList(ConsultationEnd.self) { words.name(of: $0) },
      NameList(HearingEnd.self) { words.name(of: $0) },
      NameList(Register.self) { words.name(of: $0) },
      NameList(NoteKind.self) { words.name(of: $0) },
      NameList(ContactKind.self) { words.name(of: $0) },
      NameList(SuspensionGround.self) { words.name(of: $0) },
      NameList(DiscontinuationGround.self) { words.name(of: $0) },
      NameList(CaseDeadline.Kind.self) { words.name(of: $0) },
      NameList(PersonField.self) { words.name(of: $0) },
      NameList(PersonDataSource.self) { words.name(of: $0) },
      NameList(Sex.self) { words.name(of: $0) },
      NameList(MaritalStatus.self) { words.name(of: $0) },
      NameList(Channel.self) { words.name(of: $0) },
      NameList(UrgencyGround.self) { words.name(of: $0) },
      NameList(IntakeFinding.Code.self) { words.name(of: $0) },
      NameList(DoctorCheck.self) { words.name(of: $0) },
    ]
  }

  static let searchMatches: [SearchHit.Match] = [
    .reference, .azrNumber, .passportNumber, .dateOfBirth, .name, .text,
  ]
}
