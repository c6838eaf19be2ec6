import Casework
import GRDB
import SQLiteStore
import Testing

/// Takes a store back to the form before ends of titles and ready cases had their place in the lists.
func takeBackToVersionTwo(_ folder: TemporaryFolder) throws {
  let queue = try DatabaseQueue(path: folder.store)
  try queue.writeWithoutTransaction { database in
    try database.execute(
      sql: """
        DROP INDEX entries_at; DROP INDEX queue_title_end; DROP INDEX queue_title_end_area;
        DROP INDEX queue_ready; DROP INDEX queue_ready_area;
        DROP INDEX queue_filter; DROP INDEX queue_ready_changes; ALTER TABLE queue DROP COLUMN ready_changes_on;
        ALTER TABLE queue DROP COLUMN title_end;
        ALTER TABLE queue DROP COLUMN is_ready;
        ALTER TABLE store DROP COLUMN has_stale_lists;
        DROP TABLE view_changes;
        DELETE FROM grdb_migrations WHERE identifier IN ('3', '4', '5', '6', '7');
        PRAGMA user_version = 2;
        PRAGMA wal_checkpoint(TRUNCATE)
        """
    )
  }
  try queue.close()
}

@Suite("Stores of an older form")
struct MigrationTests {
  /// Makes a store with one case and takes it back to the form before version 3.
  private func olderStore(in folder: TemporaryFolder) throws -> CaseRow {
    let row = Sample.row(Sample.caseReference(1), in: Sample.file(1))
    let store = try SQLiteStore.create(at: folder.store, training: true, now: Sample.moment)
    try store.writing { store in
      let notes = try Sample.notes(["x"], in: Sample.file(1), case: row.reference, act: Sample.act(1))
      try store.append(notes, after: Chain.origin)
      try store.put([row])
    }
    store.close()
    try takeBackToVersionTwo(folder)
    return row
  }

  @Test("One that is only read shows its lists as they are, without the ends of titles")
  func readOnly() throws {
    let folder = try TemporaryFolder()
    let row = try olderStore(in: folder)
    let store = try SQLiteStore.open(at: folder.store, readOnly: true)
    defer { store.close() }
    #expect(try store.reading { try $0.information() }.hasStaleLists)
    #expect(try store.reading { try $0.queue(QueueQuery(filter: .open(nil))) }.rows == [row])
    let expiring = QueueFilter.expiring(from: .first, through: .last, nil)
    #expect(try store.reading { try $0.queue(QueueQuery(filter: expiring)) } == QueuePage(rows: [], total: 0))
  }

  @Test("One that is only read and has no index for filters is filtered all the same")
  func filteredWithoutIndex() throws {
    let folder = try TemporaryFolder()
    let row = Sample.row(Sample.caseReference(1), in: Sample.file(1))
    let made = try SQLiteStore.create(at: folder.store, training: true, now: Sample.moment)
    try made.writing { store in
      let notes = try Sample.notes(["x"], in: Sample.file(1), case: row.reference, act: Sample.act(1))
      try store.append(notes, after: Chain.origin)
      try store.put([row])
    }
    made.close()
    let queue = try DatabaseQueue(path: folder.store)
    try queue.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          DROP INDEX queue_filter; DROP TABLE view_changes;
          DELETE FROM grdb_migrations WHERE identifier IN ('5', '6', '7'); PRAGMA user_version = 4;
          PRAGMA wal_checkpoint(TRUNCATE)
          """
      )
    }
    try queue.close()
    let query = QueueQuery(filter: .all, condition: .test(.reference(row.reference.text)))
    let read = try SQLiteStore.open(at: folder.store, readOnly: true)
    #expect(try read.reading { try $0.queue(query) } == QueuePage(rows: [row], total: 1))
    #expect(try read.reading { try $0.views() }.isEmpty)
    read.close()
    let store = try SQLiteStore.open(at: folder.store)
    defer { store.close() }
    let information = try store.reading { try $0.information() }
    #expect(information.schemaVersion == 7 && !information.hasStaleLists)
    #expect(try store.reading { try $0.queue(query) } == QueuePage(rows: [row], total: 1))
    let anna = try Sample.officer("anna")
    let view = SavedView(owner: .officer(anna), name: try ViewName(parsing: "Eilig"), list: "all")
    try store.writing { try $0.record(ViewChange(saving: view, by: anna, at: Sample.moment)) }
    #expect(try store.reading { try $0.views() } == [view])
  }

  @Test(
    "One that is opened for writing takes the new form and says that its lists are stale until they are dropped"
  )
  func migrated() throws {
    let folder = try TemporaryFolder()
    var row = try olderStore(in: folder)
    let store = try SQLiteStore.open(at: folder.store)
    let information = try store.reading { try $0.information() }
    #expect(information.schemaVersion == 7 && information.hasStaleLists)
    row.titleEnd = Sample.moment.civilDate
    try store.writing { store in
      try store.dropProjections()
      try store.put([row])
    }
    store.close()
    let again = try SQLiteStore.open(at: folder.store)
    defer { again.close() }
    #expect(try !again.reading { try $0.information() }.hasStaleLists)
    let expiring = QueueFilter.expiring(from: .first, through: .last, nil)
    #expect(try again.reading { try $0.queue(QueueQuery(filter: expiring)) }.rows == [row])
  }
}
