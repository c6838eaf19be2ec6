// The templates of letters that ship inside the program, byte for byte as designers edit them.
#ifndef LETTER_FILES_H
#define LETTER_FILES_H
#include <stddef.h>

/// A built-in template. Lives as long as the program.
struct letter_template {
  const unsigned char *bytes;
  size_t count;
};

/// The page of a letter, in Mustache.
struct letter_template letter_page_template(void);

/// The page that shows a kept text unchanged, in Mustache.
struct letter_template letter_kept_template(void);

/// The style sheet that both pages carry.
struct letter_template letter_style(void);

#endif
