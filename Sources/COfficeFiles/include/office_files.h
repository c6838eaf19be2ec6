// The office files that ship inside the program: catalogue packs and themes, byte for byte as people edit them.
#ifndef OFFICE_FILES_H
#define OFFICE_FILES_H
#include <stddef.h>

/// One built-in office file. Lives as long as the program.
struct office_file {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

/// The built-in catalogue pack, one file per subject; ends with an entry whose name is NULL.
const struct office_file *office_files_catalogue(void);

/// The built-in themes; ends with an entry whose name is NULL.
const struct office_file *office_files_themes(void);

#endif
