import FoundationEssentials

extension EntryContent {
  /// The content as bytes: JSON with sorted keys, so that equal contents give equal bytes.
  ///
  /// These bytes are hashed and kept; they are never encoded again.
  package func encoded() throws(EntryCodingError) -> [UInt8] {
    do {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return try encode(with: encoder)
    } catch {
      throw .unencodable(kind)
    }
  }

  /// Reads the content of an entry of a kind from its stored bytes.
  package init(kind: EntryKind, bytes: [UInt8]) throws(EntryCodingError) {
    do {
      self = try Self.decode(kind, from: bytes)
    } catch {
      throw .unreadable(kind)
    }
  }

  private func encode(with encoder: JSONEncoder) throws -> [UInt8] {
    func bytes(_ value: some Encodable) throws -> [UInt8] { [UInt8](try encoder.encode(value)) }
    return
      switch self
    {
    case .fileOpened(let value): try bytes(value)
    case .received(let value): try bytes(value)
    case .documentReceived(let value): try bytes(value)
    case .routed(let value): try bytes(value)
    case .competenceConfirmed(let value): try bytes(value)
    case .matterChosen(let value): try bytes(value)
    case .assigned(let value): try bytes(value)
    case .handedOver(let value): try bytes(value)
    case .evidenceAssessed(let value): try bytes(value)
    case .documentsRequested(let value): try bytes(value)
    case .requestExtended(let value): try bytes(value)
    case .requestClosed(let value): try bytes(value)
    case .completenessEnded(let value): try bytes(value)
    case .consulted(let value): try bytes(value)
    case .consultationReminded(let value): try bytes(value)
    case .consultationEnded(let value): try bytes(value)
    case .hearingStarted(let value): try bytes(value)
    case .hearingEnded(let value): try bytes(value)
    case .registerQueried(let value): try bytes(value)
    case .contactRecorded(let value): try bytes(value)
    case .noteWritten(let value): try bytes(value)
    case .personCorrected(let value): try bytes(value)
    case .drafted(let value): try bytes(value)
    case .submitted(let value): try bytes(value)
    case .recalled(let value): try bytes(value)
    case .returned(let value): try bytes(value)
    case .signed(let value): try bytes(value)
    case .stopped(let value): try bytes(value)
    case .dispatched(let value): try bytes(value)
    case .serviceConfirmed(let value): try bytes(value)
    case .serviceFailed(let value): try bytes(value)
    case .litigationBegan(let value): try bytes(value)
    case .litigationEnded(let value): try bytes(value)
    case .finalised(let value): try bytes(value)
    case .closed(let value): try bytes(value)
    case .withdrawn(let value): try bytes(value)
    case .discontinued(let value): try bytes(value)
    case .suspended(let value): try bytes(value)
    case .resumed(let value): try bytes(value)
    case .reopened(let value): try bytes(value)
    case .cardOrdered(let value): try bytes(value)
    case .cardReceived(let value): try bytes(value)
    case .cardHandedOut(let value): try bytes(value)
    case .followUpSet(let value): try bytes(value)
    case .followUpDone(let value): try bytes(value)
    case .delayExplained(let value): try bytes(value)
    case .conflictDeclared(let value): try bytes(value)
    case .undone(let value): try bytes(value)
    case .feeSet(let value): try bytes(value)
    case .paymentRecorded(let value): try bytes(value)
    }
  }

  private static func decode(_ kind: EntryKind, from bytes: [UInt8]) throws -> EntryContent {
    func value<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
      try JSONDecoder().decode(Value.self, from: Data(bytes))
    }
    return
      switch kind
    {
    case .fileOpened: .fileOpened(try value())
    case .received: .received(try value())
    case .documentReceived: .documentReceived(try value())
    case .routed: .routed(try value())
    case .competenceConfirmed: .competenceConfirmed(try value())
    case .matterChosen: .matterChosen(try value())
    case .assigned: .assigned(try value())
    case .handedOver: .handedOver(try value())
    case .evidenceAssessed: .evidenceAssessed(try value())
    case .documentsRequested: .documentsRequested(try value())
    case .requestExtended: .requestExtended(try value())
    case .requestClosed: .requestClosed(try value())
    case .completenessEnded: .completenessEnded(try value())
    case .consulted: .consulted(try value())
    case .consultationReminded: .consultationReminded(try value())
    case .consultationEnded: .consultationEnded(try value())
    case .hearingStarted: .hearingStarted(try value())
    case .hearingEnded: .hearingEnded(try value())
    case .registerQueried: .registerQueried(try value())
    case .contactRecorded: .contactRecorded(try value())
    case .noteWritten: .noteWritten(try value())
    case .personCorrected: .personCorrected(try value())
    case .drafted: .drafted(try value())
    case .submitted: .submitted(try value())
    case .recalled: .recalled(try value())
    case .returned: .returned(try value())
    case .signed: .signed(try value())
    case .stopped: .stopped(try value())
    case .dispatched: .dispatched(try value())
    case .serviceConfirmed: .serviceConfirmed(try value())
    case .serviceFailed: .serviceFailed(try value())
    case .litigationBegan: .litigationBegan(try value())
    case .litigationEnded: .litigationEnded(try value())
    case .finalised: .finalised(try value())
    case .closed: .closed(try value())
    case .withdrawn: .withdrawn(try value())
    case .discontinued: .discontinued(try value())
    case .suspended: .suspended(try value())
    case .resumed: .resumed(try value())
    case .reopened: .reopened(try value())
    case .cardOrdered: .cardOrdered(try value())
    case .cardReceived: .cardReceived(try value())
    case .cardHandedOut: .cardHandedOut(try value())
    case .followUpSet: .followUpSet(try value())
    case .followUpDone: .followUpDone(try value())
    case .delayExplained: .delayExplained(try value())
    case .conflictDeclared: .conflictDeclared(try value())
    case .undone: .undone(try value())
    case .feeSet: .feeSet(try value())
    case .paymentRecorded: .paymentRecorded(try value())
    }
  }
}

/// Why content could not be turned into bytes or back.
package enum EntryCodingError: Error, Hashable, Sendable {
  case unencodable(EntryKind)
  case unreadable(EntryKind)
}
