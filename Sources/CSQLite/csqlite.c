#include "csqlite.h"

#include <sqlite3.h>
#include <stddef.h>
#include <time.h>

int csqlite_harden(struct sqlite3 *connection) {
  int keep = 1;
  int code = sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  if (code == SQLITE_OK) code = sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  if (code == SQLITE_OK) code = sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
  if (code == SQLITE_OK) code = sqlite3_file_control(connection, "main", SQLITE_FCNTL_PERSIST_WAL, &keep);
  return code;
}

static _Thread_local long long deadline;

// Processor time, so that a busy machine does not make a search find less.
static long long processor_time(void) {
  struct timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}

static int is_spent(void *unused) {
  (void)unused;
  return processor_time() > deadline;
}

void csqlite_begin_budget(struct sqlite3 *connection, long milliseconds) {
  deadline = processor_time() + milliseconds * 1000000LL;
  sqlite3_progress_handler(connection, 1000, is_spent, NULL);
}

void csqlite_end_budget(struct sqlite3 *connection) {
  sqlite3_progress_handler(connection, 0, NULL, NULL);
}
