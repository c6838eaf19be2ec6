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

/// DIN 91379 characters and sequences: "group; char or seq; code points in hex; name; character" a line.
/// By String-Latin, CC BY 4.0; see tables/LICENSE-din91379.
struct register_table register_table_din91379_characters(void);

/// The DIN 91379 letters with their search form: the fields of the list of characters, then code points and text of
/// the search form, source of the mapping, "identity" or "mapped". By String-Latin, CC BY 4.0.
struct register_table register_table_din91379_search_form(void);

#endif
