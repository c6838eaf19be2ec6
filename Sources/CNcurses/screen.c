#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "cncurses.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>

static struct {
  SCREEN *screen;
  FILE *sink;
  FILE *source;
  int memory;
  unsigned char *bytes;
  size_t capacity;
  cchar_t looks[256];
  int pairs;
  bool has_default_colors;
  int cursor_shown;
  char enter[512];
  char leave[512];
} state = {.memory = -1};

bool cn_set_locale(const char *name) {
  setlocale(LC_CTYPE, name);
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

int cn_colors_of(const char *term) {
  int failure = 0;
  TERMINAL *before = cur_term;
  if (setupterm((char *)term, STDERR_FILENO, &failure) != OK) return -1;
  int colors = tigetnum("colors");
  TERMINAL *mine = cur_term;
  if (before != mine) {
    set_curterm(before);
    del_curterm(mine);
  }
  return colors < 0 ? 0 : colors;
}

static const char *capability(const char *name) {
  const char *text = tigetstr(name);
  return text == NULL || text == (const char *)-1 ? "" : text;
}

// Appends a capability without its padding, `$<5>`.
static void append(char *to, size_t size, const char *text) {
  size_t used = strlen(to);
  while (*text != 0 && used + 1 < size) {
    const char *end = text[0] == '$' && text[1] == '<' ? strchr(text, '>') : NULL;
    if (end != NULL) {
      text = end + 1;
    } else {
      to[used++] = *text++;
    }
  }
  to[used] = 0;
}

static void collect_modes(void) {
  state.enter[0] = state.leave[0] = 0;
  append(state.enter, sizeof state.enter, capability("smcup"));
  // Else a terminal with two character sets would show the letters that stand for lines.
  append(state.enter, sizeof state.enter, capability("enacs"));
  append(state.leave, sizeof state.leave, capability("sgr0"));
  append(state.leave, sizeof state.leave, capability("op"));
  append(state.leave, sizeof state.leave, capability("cnorm"));
  if (*capability("rmcup") != 0) {
    append(state.leave, sizeof state.leave, capability("rmcup"));
  } else {
    append(state.leave, sizeof state.leave, "\r\n");
  }
}

enum cn_failure cn_screen_open(const char *term, int width, int height) {
  int failure = 0;
  // Else the size of the terminal on standard error would pass for one of the description's.
  use_env(FALSE);
  if (setupterm((char *)term, STDERR_FILENO, &failure) != OK) return CN_UNKNOWN_TERM;
  TERMINAL *probe = cur_term;
  bool capable = *capability("cup") != 0 && *capability("clear") != 0;
  // ncurses may only ask the environment for a size, which resize_term corrects, where the description has none.
  use_env(tigetnum("lines") <= 0 || tigetnum("cols") <= 0);
  del_curterm(probe);
  if (!capable) return CN_INCAPABLE;

  state.memory = memfd_create("frame", MFD_CLOEXEC);
  if (state.memory < 0) return CN_NO_MEMORY;
  state.sink = fdopen(state.memory, "w");
  state.source = fopen("/dev/null", "re");
  if (state.sink == NULL || state.source == NULL) {
    cn_screen_close();
    return CN_NO_MEMORY;
  }
  state.screen = newterm((char *)term, state.sink, state.source);
  if (state.screen == NULL) {
    cn_screen_close();
    return CN_INCAPABLE;
  }
  nonl();
  resize_term(height, width);
  state.pairs = 0;
  state.has_default_colors = false;
  if (has_colors() && start_color() == OK) {
    state.has_default_colors = use_default_colors() == OK;
    state.pairs = COLOR_PAIRS;
  }
  memset(state.looks, 0, sizeof state.looks);
  state.cursor_shown = -1;
  collect_modes();
  // What newterm wrote is the entering of full-screen mode, which the caller does.
  size_t count = 0;
  clearok(curscr, TRUE);
  cn_screen_take(0, 0, 0, 0, &count);
  cn_screen_invalidate();
  return CN_OK;
}

void cn_screen_close(void) {
  if (state.screen != NULL) {
    endwin();
    delscreen(state.screen);
    state.screen = NULL;
  }
  if (state.sink != NULL) {
    fclose(state.sink);
  } else if (state.memory >= 0) {
    close(state.memory);
  }
  if (state.source != NULL) fclose(state.source);
  state.sink = state.source = NULL;
  state.memory = -1;
  free(state.bytes);
  state.bytes = NULL;
  state.capacity = 0;
}

void cn_screen_resize(int width, int height) {
  resize_term(height, width);
  cn_screen_invalidate();
}

int cn_screen_pairs(void) { return state.pairs; }

void cn_screen_define_pair(int pair, int foreground, int background) {
  if (!state.has_default_colors) {
    if (foreground < 0) foreground = COLOR_WHITE;
    if (background < 0) background = COLOR_BLACK;
  }
  init_extended_pair(pair, foreground, background);
}

void cn_screen_define_look(int look, unsigned attributes, int pair) {
  if (look < 0 || look > 255) return;
  attr_t value = A_NORMAL;
  if (attributes & CN_BOLD) value |= A_BOLD;
  if (attributes & CN_DIM) value |= A_DIM;
  if (attributes & CN_ITALIC) value |= A_ITALIC;
  if (attributes & CN_UNDERLINE) value |= A_UNDERLINE;
  if (attributes & CN_REVERSE) value |= A_REVERSE;
  setcchar(&state.looks[look], L" ", value, 0, &pair);
}

void cn_screen_put(int row, int column, const struct cn_glyph *glyphs, int count) {
  cchar_t cells[1024];
  if (count <= 0 || count > 1000) return;
  for (int index = 0; index < count; index++) {
    const struct cn_glyph *glyph = &glyphs[index];
    cchar_t *cell = &cells[index];
    *cell = state.looks[glyph->look & 255];
    if (glyph->is_alternate) {
      chtype letter = NCURSES_ACS(glyph->scalars[0] & 127);
      cell->chars[0] = (wchar_t)(letter & A_CHARTEXT);
      cell->attr |= letter & A_ALTCHARSET;
      continue;
    }
    for (int part = 0; part < 4; part++) cell->chars[part] = (wchar_t)glyph->scalars[part];
  }
  mvwadd_wchnstr(stdscr, row, column, cells, count);
}

void cn_screen_invalidate(void) { clearok(curscr, TRUE); }

unsigned char *cn_screen_take(int cursor_row, int cursor_column, size_t prefix, size_t suffix, size_t *count) {
  *count = 0;
  int shown = cursor_row >= 0;
  if (shown) wmove(stdscr, cursor_row, cursor_column);
  if (shown != state.cursor_shown) {
    curs_set(shown);
    state.cursor_shown = shown;
  }
  wnoutrefresh(stdscr);
  doupdate();
  fflush(state.sink);
  off_t length = lseek(state.memory, 0, SEEK_CUR);
  if (length < 0) return NULL;
  size_t needed = prefix + (size_t)length + suffix;
  if (needed > state.capacity) {
    unsigned char *larger = realloc(state.bytes, needed * 2);
    if (larger == NULL) return NULL;
    state.bytes = larger;
    state.capacity = needed * 2;
  }
  if (state.bytes == NULL) return NULL;
  ssize_t got = pread(state.memory, state.bytes + prefix, (size_t)length, 0);
  *count = got < 0 ? 0 : (size_t)got;
  if (lseek(state.memory, 0, SEEK_SET) < 0 || ftruncate(state.memory, 0) < 0) return NULL;
  return state.bytes;
}

const char *cn_screen_enter_bytes(void) { return state.enter; }

const char *cn_screen_leave_bytes(void) { return state.leave; }
