import GRDB

/// The form of the store. A migration is never edited once a release shipped it; a new form is a new migration.
enum Schema {
  /// What `PRAGMA user_version` says of the newest form.
  static let version = 7

  /// What `PRAGMA application_id` says of a store of this program: "AKTL".
  static let applicationID: UInt32 = 0x414B_544C

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      for part in [versionOneTruth, versionOneQueue, versionOneSearch, versionOneOffice] {
        try database.execute(sql: part)
      }
      try database.execute(sql: "PRAGMA application_id = 0x414B544C; PRAGMA user_version = 1")
    }
    migrator.registerMigration("2") { database in
      try database.execute(sql: versionTwoPacks)
      try database.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3") { database in
      for part in [versionThreeDates, versionThreeReady] { try database.execute(sql: part) }
      try database.execute(sql: "PRAGMA user_version = 3")
    }
    migrator.registerMigration("4") { database in
      try database.execute(sql: versionFourReadyDays)
      try database.execute(sql: "PRAGMA user_version = 4")
    }
    migrator.registerMigration("5") { database in
      try database.execute(sql: versionFiveFilter)
      try database.execute(sql: "PRAGMA user_version = 5")
    }
    migrator.registerMigration("6") { database in
      try database.execute(sql: versionSixViews)
      try database.execute(sql: "PRAGMA user_version = 6")
    }
    migrator.registerMigration("7") { database in
      try database.execute(sql: versionSevenMoves)
      try database.execute(sql: "PRAGMA user_version = 7")
    }
    return migrator
  }

  /// Files and their entries. Content and salt can be erased; nothing else of an entry ever changes.
  private static let versionOneTruth = """
    CREATE TABLE store (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      is_training INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      last_sequence INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE serials (
      kind TEXT NOT NULL,
      year INTEGER NOT NULL,
      last INTEGER NOT NULL,
      PRIMARY KEY (kind, year)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE files (
      id INTEGER PRIMARY KEY,
      reference TEXT NOT NULL UNIQUE,
      last_folio INTEGER NOT NULL,
      head BLOB NOT NULL
    ) STRICT;
    CREATE TABLE cases (
      reference TEXT PRIMARY KEY,
      file_id INTEGER NOT NULL REFERENCES files (id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE entries (
      file_id INTEGER NOT NULL REFERENCES files (id),
      folio INTEGER NOT NULL,
      sequence INTEGER NOT NULL,
      case_reference TEXT,
      at INTEGER NOT NULL,
      officer TEXT NOT NULL,
      kind TEXT NOT NULL,
      act TEXT NOT NULL,
      content BLOB,
      salt BLOB,
      content_digest BLOB NOT NULL,
      digest BLOB NOT NULL,
      PRIMARY KEY (file_id, folio)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER entries_stay BEFORE DELETE ON entries BEGIN
      SELECT RAISE(ABORT, 'entries are never deleted');
    END;
    CREATE TRIGGER entries_hold BEFORE UPDATE ON entries
    WHEN new.content IS NOT NULL OR new.salt IS NOT NULL OR new.file_id <> old.file_id OR new.folio <> old.folio
      OR new.sequence <> old.sequence OR new.case_reference IS NOT old.case_reference OR new.at <> old.at
      OR new.officer <> old.officer OR new.kind <> old.kind OR new.act <> old.act
      OR new.content_digest <> old.content_digest OR new.digest <> old.digest
    BEGIN
      SELECT RAISE(ABORT, 'of an entry only the content can be erased');
    END;
    CREATE TABLE acts (
      act TEXT PRIMARY KEY,
      file TEXT NOT NULL,
      case_reference TEXT,
      revision INTEGER,
      folios TEXT NOT NULL,
      fingerprint BLOB
    ) STRICT, WITHOUT ROWID;
    """

  /// The lists: the table itself stands in list order, each list has its index, each total is kept beside.
  private static let versionOneQueue = """
    CREATE TABLE queue (
      due_day INTEGER NOT NULL,
      received_at INTEGER NOT NULL,
      reference TEXT NOT NULL,
      file_id INTEGER NOT NULL,
      file TEXT NOT NULL,
      person_name TEXT NOT NULL,
      sort_key TEXT NOT NULL,
      date_of_birth TEXT NOT NULL,
      nationality TEXT NOT NULL,
      matter TEXT,
      sachgebiet TEXT,
      stage TEXT NOT NULL,
      state TEXT NOT NULL,
      stage_since INTEGER NOT NULL,
      assignee TEXT,
      deadline_kind TEXT,
      deadline_source TEXT,
      deadline_is_verified INTEGER,
      sign_off_class TEXT,
      drafters TEXT NOT NULL,
      submitted_at INTEGER,
      is_returned INTEGER NOT NULL,
      urgency TEXT,
      revision INTEGER NOT NULL,
      last_folio INTEGER NOT NULL,
      is_open INTEGER NOT NULL,
      PRIMARY KEY (due_day, received_at, reference)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX queue_reference ON queue (reference);
    CREATE INDEX queue_file ON queue (file_id);
    CREATE INDEX queue_open ON queue (due_day, received_at, reference) WHERE is_open = 1;
    CREATE INDEX queue_open_area ON queue (sachgebiet, due_day, received_at, reference) WHERE is_open = 1;
    CREATE INDEX queue_assigned ON queue (assignee, due_day, received_at, reference) WHERE is_open = 1;
    CREATE INDEX queue_unassigned ON queue (due_day, received_at, reference)
      WHERE is_open = 1 AND assignee IS NULL;
    CREATE INDEX queue_unassigned_area ON queue (sachgebiet, due_day, received_at, reference)
      WHERE is_open = 1 AND assignee IS NULL;
    CREATE INDEX queue_sign_off ON queue (due_day, received_at, reference, sign_off_class)
      WHERE sign_off_class IS NOT NULL;
    CREATE INDEX queue_sign_off_area ON queue (sachgebiet, due_day, received_at, reference, sign_off_class)
      WHERE sign_off_class IS NOT NULL;
    CREATE INDEX queue_returned ON queue (assignee, due_day, received_at, reference) WHERE is_returned = 1;
    CREATE TABLE drafters (
      officer TEXT NOT NULL,
      reference TEXT NOT NULL,
      PRIMARY KEY (officer, reference)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE tallies (
      list TEXT PRIMARY KEY,
      count INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  /// Texts arrive folded, so the tokenizer has only to part them at blanks. Every beginning of two to eight letters
  /// has its own list; merging is left to idle time.
  private static let versionOneSearch = """
    CREATE TABLE persons (
      file_id INTEGER PRIMARY KEY,
      date_of_birth TEXT NOT NULL,
      name_key TEXT NOT NULL,
      azr_number TEXT,
      passport_number TEXT
    ) STRICT;
    CREATE INDEX persons_birth ON persons (date_of_birth);
    CREATE INDEX persons_birth_name ON persons (date_of_birth, name_key);
    CREATE INDEX persons_azr ON persons (azr_number) WHERE azr_number IS NOT NULL;
    CREATE INDEX persons_passport ON persons (passport_number) WHERE passport_number IS NOT NULL;
    CREATE TABLE name_keys (
      word TEXT NOT NULL,
      file_id INTEGER NOT NULL,
      PRIMARY KEY (word, file_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX name_keys_file ON name_keys (file_id, word);
    CREATE TABLE texts (
      id INTEGER PRIMARY KEY,
      reference TEXT NOT NULL,
      folded TEXT NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE text_index USING fts5 (
      folded, content = 'texts', content_rowid = 'id', detail = none, columnsize = 0,
      prefix = '2 3 4 5 6 7 8', tokenize = 'ascii'
    );
    INSERT INTO text_index (text_index, rank) VALUES ('automerge', 0);
    INSERT INTO text_index (text_index, rank) VALUES ('crisismerge', 64);
    INSERT INTO text_index (text_index, rank) VALUES ('hashsize', 8388608);
    """

  /// Officers, deliveries and the look-log, which only grows.
  private static let versionOneOffice = """
    CREATE TABLE officers (
      login TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      roles TEXT NOT NULL,
      sachgebiet TEXT,
      team TEXT NOT NULL,
      is_active INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE deliveries (
      submission_id TEXT PRIMARY KEY,
      digest BLOB NOT NULL,
      file_name TEXT NOT NULL,
      taken_in_at INTEGER NOT NULL,
      case_reference TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE rejections (
      id INTEGER PRIMARY KEY,
      file_name TEXT NOT NULL,
      digest BLOB NOT NULL,
      at INTEGER NOT NULL,
      UNIQUE (file_name, digest)
    ) STRICT;
    CREATE TABLE rejection_reasons (
      rejection_id INTEGER NOT NULL REFERENCES rejections (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      reason TEXT NOT NULL,
      PRIMARY KEY (rejection_id, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE looks (
      id INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      officer TEXT NOT NULL,
      kind TEXT NOT NULL,
      subject TEXT NOT NULL,
      purpose TEXT NOT NULL,
      digest BLOB NOT NULL
    ) STRICT;
    CREATE TRIGGER looks_hold BEFORE UPDATE ON looks BEGIN
      SELECT RAISE(ABORT, 'looks are never changed');
    END;
    CREATE TRIGGER looks_stay BEFORE DELETE ON looks BEGIN
      SELECT RAISE(ABORT, 'looks are never deleted');
    END;
    """

  /// Editions of the catalogue with their files; they stay as they were proposed, and are released once.
  private static let versionTwoPacks = """
    CREATE TABLE packs (
      number INTEGER PRIMARY KEY,
      digest BLOB NOT NULL UNIQUE,
      id TEXT NOT NULL,
      version TEXT NOT NULL,
      edition_day INTEGER NOT NULL,
      valid_from INTEGER NOT NULL,
      valid_until INTEGER,
      proposed_by TEXT NOT NULL,
      proposed_at INTEGER NOT NULL,
      released_by TEXT,
      released_at INTEGER
    ) STRICT;
    CREATE TABLE pack_files (
      pack INTEGER NOT NULL REFERENCES packs (number),
      name TEXT NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY (pack, name)
    ) STRICT;
    CREATE TRIGGER packs_stay BEFORE DELETE ON packs BEGIN
      SELECT RAISE(ABORT, 'packs are never deleted');
    END;
    CREATE TRIGGER packs_hold BEFORE UPDATE ON packs
    WHEN old.released_at IS NOT NULL OR new.digest <> old.digest OR new.id <> old.id OR new.version <> old.version
      OR new.edition_day <> old.edition_day OR new.valid_from <> old.valid_from
      OR new.valid_until IS NOT old.valid_until OR new.proposed_by <> old.proposed_by
      OR new.proposed_at <> old.proposed_at
    BEGIN
      SELECT RAISE(ABORT, 'a pack can only be released, and once');
    END;
    CREATE TRIGGER pack_files_stay BEFORE DELETE ON pack_files BEGIN
      SELECT RAISE(ABORT, 'files of packs are never deleted');
    END;
    CREATE TRIGGER pack_files_hold BEFORE UPDATE ON pack_files BEGIN
      SELECT RAISE(ABORT, 'files of packs are never changed');
    END;
    """

  /// What asks for days: entries by the moment, and titles by their end.
  ///
  /// The ends follow from entries, which no statement can read; a store that has files computes its lists again.
  private static let versionThreeDates = """
    CREATE INDEX entries_at ON entries (at);
    ALTER TABLE store ADD COLUMN has_stale_lists INTEGER NOT NULL DEFAULT 0;
    UPDATE store SET has_stale_lists = EXISTS (SELECT 1 FROM files);
    ALTER TABLE queue ADD COLUMN title_end INTEGER;
    CREATE INDEX queue_title_end ON queue (title_end, received_at, reference) WHERE title_end IS NOT NULL;
    CREATE INDEX queue_title_end_area ON queue (sachgebiet, title_end, received_at, reference)
      WHERE title_end IS NOT NULL;
    """

  /// The list of cases that are ready to decide. What rows of an older store say of it comes with the lists that are
  /// computed again.
  private static let versionThreeReady = """
    ALTER TABLE queue ADD COLUMN is_ready INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX queue_ready ON queue (due_day, received_at, reference) WHERE is_ready = 1;
    CREATE INDEX queue_ready_area ON queue (sachgebiet, due_day, received_at, reference) WHERE is_ready = 1;
    """

  /// On which day a row has to be computed again, because what it says of readiness may have changed by itself.
  private static let versionFourReadyDays = """
    ALTER TABLE queue ADD COLUMN ready_changes_on INTEGER;
    CREATE INDEX queue_ready_changes ON queue (ready_changes_on) WHERE ready_changes_on IS NOT NULL;
    UPDATE store SET has_stale_lists = EXISTS (SELECT 1 FROM files);
    """

  /// All that a filter can ask of a row, in the order of the queue. What is asked for most stands first.
  private static let versionFiveFilter = """
    CREATE INDEX queue_filter ON queue (
      due_day, received_at, reference, is_open, state, sachgebiet, assignee, is_ready, sort_key, matter, nationality,
      title_end, urgency, is_returned, sign_off_class
    );
    """

  /// Saved views of lists: every change is kept, and the newest one of a name holds. A view without a list was removed.
  private static let versionSixViews = """
    CREATE TABLE view_changes (
      number INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      officer TEXT NOT NULL,
      owner_kind TEXT NOT NULL,
      owner TEXT NOT NULL,
      team TEXT NOT NULL,
      name TEXT NOT NULL,
      name_key TEXT NOT NULL,
      list TEXT,
      filter TEXT,
      sort TEXT,
      is_descending INTEGER,
      columns TEXT,
      place INTEGER
    ) STRICT;
    CREATE INDEX view_changes_name ON view_changes (owner_kind, owner, team, name_key, number);
    CREATE TRIGGER view_changes_hold BEFORE UPDATE ON view_changes BEGIN
      SELECT RAISE(ABORT, 'changes of views are never changed');
    END;
    CREATE TRIGGER view_changes_stay BEFORE DELETE ON view_changes BEGIN
      SELECT RAISE(ABORT, 'changes of views are never deleted');
    END;
    """

  /// What moved since a day can be asked of the index of filters, too.
  private static let versionSevenMoves = """
    DROP INDEX queue_filter;
    CREATE INDEX queue_filter ON queue (
      due_day, received_at, reference, is_open, state, sachgebiet, assignee, is_ready, sort_key, matter, nationality,
      title_end, urgency, is_returned, sign_off_class, stage_since
    );
    """
}
