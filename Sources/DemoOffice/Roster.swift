import Casework

/// The 200 officers of the synthetic office, by what they do.
struct Roster: Sendable {
  let officers: [Officer]
  let organisation: Organisation
  /// Caseworkers and second signers of each Sachgebiet, in the order of `Sachgebiet.allCases`.
  private let stockHolders: [[Officer]]
  private let secondSigners: [[Officer]]
  private let heads: [[Officer]]
  let triage: [Officer]
  let frontDesk: [Officer]
  let legalDesk: [Officer]
  private let officeHeads: [Officer]

  init() {
    officers = TrainingOffice.officers.filter { $0.id != TrainingOffice.trainee.id } + Self.others()
    organisation = Organisation(officers + [TrainingOffice.trainee])
    let all = officers
    func of(_ roles: Set<OfficerRole>) -> [[Officer]] {
      Sachgebiet.allCases.map { area in
        all.filter { $0.sachgebiet == area && !$0.roles.isDisjoint(with: roles) }
      }
    }
    stockHolders = of([.caseworker, .secondSigner])
    secondSigners = of([.secondSigner, .teamLead])
    heads = of([.areaHead])
    triage = all.filter { $0.roles.contains(.triage) }
    frontDesk = all.filter { $0.roles.contains(.frontDesk) }
    legalDesk = all.filter { $0.roles.contains(.legalDesk) }
    officeHeads = all.filter { $0.roles.contains(.officeHead) }
  }

  /// The officer who gets the n-th case of a Sachgebiet, so that all have about the same stock.
  func stockHolder(_ area: Sachgebiet, turn: Int) -> Officer? { Self.turn(stockHolders[area.place], turn) }

  /// Somebody who may sign this class and is not the drafter.
  func signer(_ required: SignOffClass, _ area: Sachgebiet, not drafter: Officer, turn: Int) -> Officer? {
    switch required {
    case .s0, .s1: drafter
    case .s2: Self.turn(secondSigners[area.place].filter { $0.id != drafter.id }, turn)
    case .s3: Self.turn(heads[area.place], turn)
    case .s4: Self.turn(officeHeads, turn)
    }
  }

  /// The team lead or head who gives out cases.
  func lead(_ area: Sachgebiet, turn: Int) -> Officer? {
    Self.turn(secondSigners[area.place].filter { $0.roles.contains(.teamLead) }, turn)
  }

  static func turn(_ officers: [Officer], _ turn: Int) -> Officer? {
    officers.isEmpty ? nil : officers[turn % officers.count]
  }
}

extension Sachgebiet {
  /// The place in the list of all, from 0.
  var place: Int {
    switch self {
    case .employment: 0
    case .training: 1
    case .humanitarian: 2
    case .family: 3
    case .return: 4
    case .service: 5
    }
  }
}
