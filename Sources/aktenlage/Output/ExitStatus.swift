import Casework
import Office
import Workstation

/// How a command ends; the numbers are those of `sysexits`.
enum ExitStatus: Int32, CaseIterable {
  case done = 0
  /// The command line itself is wrong.
  case wrongUsage = 64
  /// What was named does not exist, or what was given does not hold.
  case badData = 65
  /// The store cannot be used, or the terminal.
  case unavailable = 69
  case programFault = 70
  case cannotWrite = 73
  /// Trying again is reasonable.
  case busy = 75
  /// Refused by the law, the office's rules or a missing right.
  case refused = 77
}

extension ExitStatus {
  init(_ error: OfficeError) {
    switch error {
    case .refused(let refusal): self.init(refusal)
    case .notPermitted, .trainingOnly: self = .refused
    case .stale: self = .busy
    case .unknownView, .viewExists, .tooManyViews, .unknownCase, .notYetOpened, .unknownOfficer,
      .unknownDocument, .actIDTaken:
      self = .badData
    case .officer(.exists), .officer(.nameMissing), .officer(.invisibleCharacter), .officer(.teamUnknown):
      self = .badData
    case .officer(.lastAdministrator): self = .refused
    case .pack(.known), .pack(.versionTaken), .pack(.unknownVersion), .pack(.released): self = .badData
    case .pack(.samePerson): self = .refused
    case .pack(.damaged): self = .unavailable
    case .documentMissing, .brokenFile, .unreadableFile: self = .unavailable
    case .repository(let error): self.init(error)
    }
  }

  /// An officer whom the office does not know is bad data, wherever the name stands.
  private init(_ refusal: Refusal) {
    if case .officerUnknown = refusal.reason { self = .badData } else { self = .refused }
  }

  init(_ error: RepositoryError) {
    switch error {
    case .missing, .foreign, .newer, .damaged, .tooOpen, .unusable: self = .unavailable
    case .busy: self = .busy
    case .readOnly, .full, .exists, .notSynced: self = .cannotWrite
    case .brokenChain: self = .programFault
    }
  }

  init(_ fault: UsageFault) {
    switch fault {
    case .unknownAct, .unreadableFile, .notAFile, .notUTF8, .fileTooLarge: self = .badData
    case .optionMissing, .optionNotForAct, .notOneOf, .notADay, .notANumber, .notAnAmount: self = .wrongUsage
    }
  }
}
