#include "register_tables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char nationalities[] = {
#embed "tables/nationalities.csv"
};

struct register_table register_table_nationalities(void) {
  return (struct register_table){nationalities, sizeof nationalities};
}
