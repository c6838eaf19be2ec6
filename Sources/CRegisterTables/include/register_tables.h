// Tables of the civil registers, compiled into the program as they are published.
#ifndef REGISTER_TABLES_H
#define REGISTER_TABLES_H
#include <stddef.h>

/// The bytes of one table. Lives as long as the program.
struct register_table {
  const unsigned char *bytes;
  size_t count;
};

/// Staatsangehörigkeitsschlüssel: CSV with a header line.
struct register_table register_table_nationalities(void);

#endif
