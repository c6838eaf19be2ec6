#include "office_files.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char amt_dunkel[] = {
#embed "../../Themes/amt-dunkel.toml"
};

static const unsigned char amt_hell[] = {
#embed "../../Themes/amt-hell.toml"
};

static const unsigned char farbsicher[] = {
#embed "../../Themes/farbsicher.toml"
};

static const unsigned char gruenschirm[] = {
#embed "../../Themes/gruenschirm.toml"
};

static const unsigned char kontrast[] = {
#embed "../../Themes/kontrast.toml"
};

static const unsigned char mono[] = {
#embed "../../Themes/mono.toml"
};

static const unsigned char terminal[] = {
#embed "../../Themes/terminal.toml"
};

static const struct office_file files[] = {
    {"amt-dunkel.toml", amt_dunkel, sizeof amt_dunkel},
    {"amt-hell.toml", amt_hell, sizeof amt_hell},
    {"farbsicher.toml", farbsicher, sizeof farbsicher},
    {"gruenschirm.toml", gruenschirm, sizeof gruenschirm},
    {"kontrast.toml", kontrast, sizeof kontrast},
    {"mono.toml", mono, sizeof mono},
    {"terminal.toml", terminal, sizeof terminal},
    {NULL, NULL, 0},
};

const struct office_file *office_files_themes(void) { return files; }
