#ifndef AKTENLAGE_CSQLITE_H
#define AKTENLAGE_CSQLITE_H

struct sqlite3;

/// Settings of a connection that have no SQL and take variable arguments in C: DEFENSIVE on, trusted schema off,
/// no checkpoint on close, the write-ahead log stays when the last connection closes.
/// Returns the first result code that is not 0.
int csqlite_harden(struct sqlite3 *connection);

/// From now on statements of the connection on this thread may use so many milliseconds of processor time in all;
/// then they end with SQLITE_INTERRUPT.
void csqlite_begin_budget(struct sqlite3 *connection, long milliseconds);

/// Takes the budget away.
void csqlite_end_budget(struct sqlite3 *connection);

#endif
