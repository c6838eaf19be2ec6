// "DIN-91379-Characters-and-Sequences" 1.3 by String-Latin, CC BY 4.0; see tables/LICENSE-din91379.
#include "register_tables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char characters[] = {
#embed "tables/din91379-characters.txt"
};

static const unsigned char search_form[] = {
#embed "tables/din91379-search-form.txt"
};

struct register_table register_table_din91379_characters(void) {
  return (struct register_table){characters, sizeof characters};
}

struct register_table register_table_din91379_search_form(void) {
  return (struct register_table){search_form, sizeof search_form};
}
