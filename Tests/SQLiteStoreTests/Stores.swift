import AktenlageTesting
import Casework
import Foundation
import SQLiteStore
import Testing

/// A folder that only its owner enters, removed with the value.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString)").path()
    try FileManager.default.createDirectory(
      atPath: path,
      withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700]
    )
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var store: String { path + "/office.sqlite" }
}

/// The stores that keep the contract.
enum StoreKind: String, CaseIterable, CustomTestStringConvertible {
  case inMemory = "in memory"
  case sqlite = "in SQLite"

  var testDescription: String { rawValue }

  func with(_ body: (any CaseRepository) throws -> Void) throws {
    switch self {
    case .inMemory:
      try body(InMemoryRepository(training: true, createdAt: Sample.moment))
    case .sqlite:
      let folder = try TemporaryFolder()
      let store = try SQLiteStore.create(at: folder.store, training: true, now: Sample.moment)
      defer { store.close() }
      try body(store)
    }
  }
}

extension CaseRepository {
  /// Reads with a body that throws anything.
  func reading<Value>(_ body: (any CaseReading) throws -> Value) throws -> Value {
    try read { (store) throws(RepositoryError) -> Result<Value, any Error> in Result { try body(store) } }
      .get()
  }

  /// Writes with a body that throws anything, and throws what it threw or why the store did not write.
  @discardableResult
  func writing<Value>(_ body: (any CaseWriting) throws -> Value) throws -> Value {
    do throws(WriteError<any Error>) {
      return try write(body)
    } catch {
      switch error {
      case .refused(let error): throw error
      case .store(let error): throw error
      }
    }
  }
}
