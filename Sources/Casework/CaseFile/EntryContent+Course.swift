// The stored content of entries: course of a case.

extension EntryContent {
  /// Nothing more to do now: zu den Akten.
  package struct Closed: Hashable, Sendable, Codable {
    package let reason: String

    package init(reason: String) {
      self.reason = reason
    }
  }

  /// The applicant withdrew.
  package struct Withdrawn: Hashable, Sendable, Codable {
    package let declaredOn: CivilDate
    package let reason: String

    package init(declaredOn: CivilDate, reason: String) {
      self.declaredOn = declaredOn
      self.reason = reason
    }
  }

  /// The case ended without a decision.
  package struct Discontinued: Hashable, Sendable, Codable {
    package let ground: DiscontinuationGround
    package let reason: String

    package init(ground: DiscontinuationGround, reason: String) {
      self.ground = ground
      self.reason = reason
    }
  }

  /// The case rests.
  package struct Suspended: Hashable, Sendable, Codable {
    package let ground: SuspensionGround
    package let reason: String

    package init(ground: SuspensionGround, reason: String) {
      self.ground = ground
      self.reason = reason
    }
  }

  /// The case goes on where it rested.
  package struct Resumed: Hashable, Sendable, Codable {
    package let reason: String

    package init(reason: String) {
      self.reason = reason
    }
  }

  /// An ended case is taken up again.
  package struct Reopened: Hashable, Sendable, Codable {
    package let reason: String

    package init(reason: String) {
      self.reason = reason
    }
  }

  /// The residence card was ordered.
  package struct CardOrdered: Hashable, Sendable, Codable {
    package let serial: String

    package init(serial: String) {
      self.serial = serial
    }
  }

  /// The residence card is in the office.
  package struct CardReceived: Hashable, Sendable, Codable {
    package let serial: String

    package init(serial: String) {
      self.serial = serial
    }
  }

  /// The residence card was handed out.
  package struct CardHandedOut: Hashable, Sendable, Codable {
    package let to: String

    package init(to: String) {
      self.to = to
    }
  }

  /// Wiedervorlage.
  package struct FollowUpSet: Hashable, Sendable, Codable {
    package let on: CivilDate
    package let purpose: String
    package let person: OfficerID

    package init(on: CivilDate, purpose: String, person: OfficerID) {
      self.on = on
      self.purpose = purpose
      self.person = person
    }
  }

  /// A Wiedervorlage was settled.
  package struct FollowUpDone: Hashable, Sendable, Codable {
    package let number: Int

    package init(number: Int) {
      self.number = number
    }
  }

  /// An officer is excluded from this case (§§ 20, 21 VwVfG).
  package struct ConflictDeclared: Hashable, Sendable, Codable {
    package let officer: OfficerID
    package let reason: String

    package init(officer: OfficerID, reason: String) {
      self.officer = officer
      self.reason = reason
    }
  }

  /// An act was taken back by its own officer; its entries stay in the file and count no longer.
  package struct Undone: Hashable, Sendable, Codable {
    package let act: ActID
    package let folios: [Int]
    package let reason: String

    package init(act: ActID, folios: [Int], reason: String) {
      self.act = act
      self.folios = folios
      self.reason = reason
    }
  }
}
