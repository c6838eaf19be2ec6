// ncurses as an output optimiser: cells in, one frame's bytes out. No ncurses type, macro or variable shows here.
//
// Main thread only, except cn_wake and what says "any thread".
#ifndef CNCURSES_H
#define CNCURSES_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Attribute bits of a look.
enum cn_attribute {
  CN_BOLD = 1,
  CN_DIM = 2,
  CN_ITALIC = 4,
  CN_UNDERLINE = 8,
  CN_REVERSE = 16,
};

/// Why cn_screen_open failed.
enum cn_failure {
  CN_OK = 0,
  CN_UNKNOWN_TERM = 1,
  CN_INCAPABLE = 2,
  CN_NO_MEMORY = 3,
};

/// One glyph: a base and up to three marks (0 where there is none), and the number of its look.
struct cn_glyph {
  uint32_t scalars[4];
  uint16_t look;
  /// True to draw scalars[0] as a letter of the alternate character set (`q` is a line).
  bool is_alternate;
};

/// Reads the character set from the environment (empty name) or takes the named locale; true if it is UTF-8.
bool cn_set_locale(const char *name);

/// The number of colours of a terminal type; -1 if the type is not known.
int cn_colors_of(const char *term);

/// Opens a screen of that type and size which writes nowhere; see cn_screen_take.
enum cn_failure cn_screen_open(const char *term, int columns, int rows);
void cn_screen_close(void);
void cn_screen_resize(int columns, int rows);

/// The largest number of colour pairs; 0 without colours.
int cn_screen_pairs(void);
/// Defines a pair; -1 is the terminal's own colour. Colours are palette places, or 0xRRGGBB on a direct terminal.
void cn_screen_define_pair(int pair, int foreground, int background);
/// Defines the look of a number below 256.
void cn_screen_define_look(int look, unsigned attributes, int pair);

/// Puts glyphs from a cell on; each takes the columns of its base.
void cn_screen_put(int row, int column, const struct cn_glyph *glyphs, int count);
/// Paints everything again with the next cn_screen_take, whatever the terminal shows now.
void cn_screen_invalidate(void);
/// Gives the bytes that bring the terminal to what was put, cursor last; row -1 hides the cursor.
///
/// The bytes stay valid until the next call; `prefix` bytes before them are free for the caller's use.
unsigned char *cn_screen_take(int cursor_row, int cursor_column, size_t prefix, size_t suffix, size_t *count);

/// The bytes that enter and leave full-screen mode on the open screen's terminal.
const char *cn_screen_enter_bytes(void);
const char *cn_screen_leave_bytes(void);

// The tty: modes, signals, restoring. -------------------------------------------------------------------------

/// Puts the tty into raw mode and prepares for restoring it whatever happens; false if it is no tty.
///
/// `enter` is written now, `leave` when restored.
bool cn_tty_enter(int input, int output, const char *enter, const char *leave);
/// Restores the tty; may be called at any time, more than once, and from a signal handler.
void cn_tty_leave(void);
/// Stops the process as SIGTSTP does by default; returns when it goes on.
void cn_stop_process(void);

/// Runs a program on a terminal that was left, until it ends: 0, or why it was not started, as an `errno`.
///
/// `status` is as `waitpid` gives it, `ended_by` the signal that asked this process to end meanwhile, else 0.
int cn_lend(int input, char *const arguments[], char *const environment[], int *status, int *ended_by);

/// The size of a tty; false if it does not tell.
bool cn_tty_size(int fd, int *columns, int *rows);

/// Installs the signal handlers; signals are read as bytes from the returned descriptor. -1 on failure.
int cn_signals_install(void);
void cn_signals_remove(void);
/// Tells the handlers that a request to end was seen, so that the next one does not end the process at once.
void cn_signals_seen(void);

/// A descriptor that becomes readable after cn_wake; one for the whole process, never closed. -1 on failure.
int cn_wake_descriptor(void);
/// Wakes the owner of the descriptor. Any thread.
void cn_wake(int descriptor);

/// Writes all bytes; the number of write calls, or -1 if the other end is gone.
int cn_write_all(int fd, const unsigned char *bytes, size_t count);

/// A file in memory, for tests. -1 on failure.
int cn_memory_file(void);
/// Both ends of a pseudo-terminal, for tests; false on failure.
bool cn_terminal_pair(int *person, int *program);

#endif
