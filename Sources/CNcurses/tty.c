#define _GNU_SOURCE
#include "cncurses.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

// Everything a signal handler needs lies here, filled in before the tty changes.
static struct {
  volatile sig_atomic_t entered;
  int input;
  int output;
  struct termios before;
  char leave[1024];
  int error_before;
  int error_held;
} tty;

static volatile sig_atomic_t end_requested;
static struct timespec end_requested_at;
// A shell that is hung up on passes the signal on: two at once are one request.
enum { end_patience_seconds = 2 };
static int signal_pipe[2] = {-1, -1};

static const int reported[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};
static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
enum { reported_count = sizeof reported / sizeof *reported, fatal_count = sizeof fatal / sizeof *fatal };
static struct sigaction reported_before[reported_count];
static struct sigaction fatal_before[fatal_count];
static bool installed;

int cn_write_all(int fd, const unsigned char *bytes, size_t count) {
  int writes = 0;
  while (count > 0) {
    ssize_t written = write(fd, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
      writes++;
    } else if (errno == EAGAIN) {
      struct pollfd ready = {.fd = fd, .events = POLLOUT};
      if (poll(&ready, 1, -1) < 0 && errno != EINTR) return -1;
    } else if (errno != EINTR) {
      return -1;
    }
  }
  return writes;
}

// What was written to standard error would stand on a screen that is about to vanish; it is held back till then.
static void hold_standard_error(void) {
  if (!isatty(STDERR_FILENO)) return;
  tty.error_held = memfd_create("messages", MFD_CLOEXEC);
  tty.error_before = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (tty.error_held >= 0 && tty.error_before >= 0) dup2(tty.error_held, STDERR_FILENO);
}

static void release_standard_error(void) {
  if (tty.error_held < 0 || tty.error_before < 0) return;
  dup2(tty.error_before, STDERR_FILENO);
  unsigned char part[512];
  off_t offset = 0;
  for (ssize_t got; (got = pread(tty.error_held, part, sizeof part, offset)) > 0; offset += got) {
    if (cn_write_all(tty.error_before, part, (size_t)got) < 0) break;
  }
  close(tty.error_before);
  close(tty.error_held);
  tty.error_before = tty.error_held = -1;
}

bool cn_tty_enter(int input, int output, const char *enter, const char *leave) {
  static bool leaves_at_exit;
  if (tty.entered) return true;
  if (tcgetattr(input, &tty.before) != 0) return false;
  tty.input = input;
  tty.output = output;
  strncpy(tty.leave, leave, sizeof tty.leave - 1);
  tty.error_before = tty.error_held = -1;
  if (!leaves_at_exit) leaves_at_exit = atexit(cn_tty_leave) == 0;

  struct termios raw = tty.before;
  cfmakeraw(&raw);
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  tty.entered = 1;
  if (tcsetattr(input, TCSADRAIN, &raw) != 0) {
    tty.entered = 0;
    return false;
  }
  cn_write_all(output, (const unsigned char *)enter, strlen(enter));
  hold_standard_error();
  return true;
}

void cn_tty_leave(void) {
  if (!tty.entered) return;
  tty.entered = 0;
  int kept = errno;
  cn_write_all(tty.output, (const unsigned char *)tty.leave, strlen(tty.leave));
  // A process in the background may restore, too: its SIGTTOU must not stop it half-way.
  sigset_t stop, before;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &stop, &before);
  tcsetattr(tty.input, TCSADRAIN, &tty.before);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  release_standard_error();
  errno = kept;
}

void cn_stop_process(void) {
  struct sigaction ignore = {.sa_handler = SIG_IGN}, standard = {.sa_handler = SIG_DFL}, mine;
  // A script that runs the program stops with it, or the shell would wait for the script; the program itself comes last.
  sigaction(SIGTSTP, &ignore, &mine);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &standard, NULL);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &mine, NULL);
}

bool cn_tty_size(int fd, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

static void end_by(int number) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigaction(number, &standard, NULL);
  raise(number);
}

static void on_reported(int number) {
  int kept = errno;
  if (number == SIGTERM || number == SIGHUP || number == SIGINT) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    if (end_requested && now.tv_sec - end_requested_at.tv_sec >= end_patience_seconds) {
      // Asked again and still not seen: the program hangs.
      cn_tty_leave();
      end_by(number);
    }
    if (!end_requested) end_requested_at = now;
    end_requested = 1;
  }
  unsigned char byte = (unsigned char)number;
  ssize_t ignored = write(signal_pipe[1], &byte, 1);
  (void)ignored;
  errno = kept;
}

static void on_fatal(int number, siginfo_t *info, void *context) {
  (void)context;
  cn_tty_leave();
  for (int index = 0; index < fatal_count; index++) {
    if (fatal[index] == number) sigaction(number, &fatal_before[index], NULL);
  }
  // A faulting instruction runs again on return and faults for the handler before ours; the others must be sent.
  if (info->si_code <= 0 || number == SIGTRAP || number == SIGABRT) raise(number);
}

int cn_signals_install(void) {
  static unsigned char stack[65536];
  if (installed) return signal_pipe[0];
  if (signal_pipe[0] < 0 && pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  end_requested = 0;
  struct sigaction report = {.sa_handler = on_reported, .sa_flags = SA_RESTART};
  for (int index = 0; index < reported_count; index++) {
    sigaction(reported[index], &report, &reported_before[index]);
  }
  struct sigaction restore = {.sa_sigaction = on_fatal, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  for (int index = 0; index < fatal_count; index++) sigaction(fatal[index], &restore, &fatal_before[index]);
  installed = true;
  return signal_pipe[0];
}

void cn_signals_remove(void) {
  if (!installed) return;
  for (int index = 0; index < reported_count; index++) sigaction(reported[index], &reported_before[index], NULL);
  for (int index = 0; index < fatal_count; index++) sigaction(fatal[index], &fatal_before[index], NULL);
  installed = false;
}

void cn_signals_seen(void) { end_requested = 0; }

int cn_wake_descriptor(void) {
  static int descriptor = -1;
  if (descriptor < 0) descriptor = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  return descriptor;
}

void cn_wake(int descriptor) {
  uint64_t one = 1;
  ssize_t ignored = write(descriptor, &one, sizeof one);
  (void)ignored;
}

int cn_memory_file(void) { return memfd_create("bytes", MFD_CLOEXEC); }

bool cn_terminal_pair(int *person, int *program) {
  char name[128];
  *person = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (*person < 0) return false;
  *program = -1;
  if (grantpt(*person) == 0 && unlockpt(*person) == 0 && ptsname_r(*person, name, sizeof name) == 0) {
    *program = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  }
  if (*program < 0) close(*person);
  return *program >= 0;
}
