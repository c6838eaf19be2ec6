// The stored content of entries: course of a case.

extension EntryContent {
  /// Nothing more to do now: zu den Akten.
  package struct Closed: Hashable, Sendable, Codable {
    /// Why the case is put away.
    package let reason: String

    package init(reason: String) {
      self.reason = reason
    }
  }

  /// The applicant withdrew.
  package struct Withdrawn: Hashable, Sendable, Codable {
    /// The day on which the applicant declared it.
    package let declaredOn: CivilDate
    /// What was said about it.
    package let reason: String

    package init(declaredOn: CivilDate, reason: String) {
      self.declaredOn = declaredOn
      self.reason = reason
    }
  }

  /// The case ended without a decision.
  package struct Discontinued: Hashable, Sendable, Codable {
    /// Which event ended the case.
    package let ground: DiscontinuationGround
    /// The circumstances, in the officer's words.
    package let reason: String

    package init(ground: DiscontinuationGround, reason: String) {
      self.ground = ground
      self.reason = reason
    }
  }

  /// The case rests.
  package struct Suspended: Hashable, Sendable, Codable {
    /// On which ground the case rests.
    package let ground: SuspensionGround
    /// The circumstances, in the officer's words.
    package let reason: String

    package init(ground: SuspensionGround, reason: String) {
      self.ground = ground
      self.reason = reason
    }
  }

  /// The case goes on where it rested.
  package struct Resumed: Hashable, Sendable, Codable {
    /// Why it goes on.
    package let reason: String

    package init(reason: String) {
      self.reason = reason
    }
  }

  /// An ended case is taken up again.
  package struct Reopened: Hashable, Sendable, Codable {
    /// Why it is taken up again.
    package let reason: String

    package init(reason: String) {
      self.reason = reason
    }
  }

  /// The residence card was ordered.
  package struct CardOrdered: Hashable, Sendable, Codable {
    /// The serial number of the card.
    package let serial: String

    package init(serial: String) {
      self.serial = serial
    }
  }

  /// The residence card is in the office.
  package struct CardReceived: Hashable, Sendable, Codable {
    /// The serial number of the card.
    package let serial: String

    package init(serial: String) {
      self.serial = serial
    }
  }

  /// The residence card was handed out.
  package struct CardHandedOut: Hashable, Sendable, Codable {
    /// Who took it: the person or somebody with a written power.
    package let to: String

    package init(to: String) {
      self.to = to
    }
  }

  /// Wiedervorlage.
  package struct FollowUpSet: Hashable, Sendable, Codable {
    /// The day on which the case is to be looked at again.
    package let on: CivilDate
    /// What is to be done then.
    package let purpose: String
    /// Who is to do it.
    package let person: OfficerID

    package init(on: CivilDate, purpose: String, person: OfficerID) {
      self.on = on
      self.purpose = purpose
      self.person = person
    }
  }

  /// A Wiedervorlage was settled.
  package struct FollowUpDone: Hashable, Sendable, Codable {
    /// Which Wiedervorlage, counted from 1 within the case.
    package let number: Int

    package init(number: Int) {
      self.number = number
    }
  }

  /// There is a sufficient reason for not having decided yet (§ 75 S. 3 VwGO).
  package struct DelayExplained: Hashable, Sendable, Codable {
    /// What stands in the way of the decision.
    package let reason: String
    /// The last day on which it is expected to.
    package let expectedUntil: CivilDate

    package init(reason: String, expectedUntil: CivilDate) {
      self.reason = reason
      self.expectedUntil = expectedUntil
    }
  }

  /// An officer is excluded from this case (§§ 20, 21 VwVfG).
  package struct ConflictDeclared: Hashable, Sendable, Codable {
    /// Who may not touch the case any more.
    package let officer: OfficerID
    /// The ground of exclusion.
    package let reason: String

    package init(officer: OfficerID, reason: String) {
      self.officer = officer
      self.reason = reason
    }
  }

  /// An act was taken back by its own officer; its entries stay in the file and count no longer.
  package struct Undone: Hashable, Sendable, Codable {
    /// The act that counts no longer.
    package let act: ActID
    /// The folios that it had made.
    package let folios: [Int]
    /// Why; empty where nobody said.
    package let reason: String

    package init(act: ActID, folios: [Int], reason: String) {
      self.act = act
      self.folios = folios
      self.reason = reason
    }
  }
}
