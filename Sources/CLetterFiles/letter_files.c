#include "letter_files.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char page[] = {
#embed "templates/letter.mustache"
};
static const unsigned char kept[] = {
#embed "templates/kept.mustache"
};
static const unsigned char style[] = {
#embed "templates/letter.css"
};

struct letter_template letter_page_template(void) { return (struct letter_template){page, sizeof page}; }
struct letter_template letter_kept_template(void) { return (struct letter_template){kept, sizeof kept}; }
struct letter_template letter_style(void) { return (struct letter_template){style, sizeof style}; }
