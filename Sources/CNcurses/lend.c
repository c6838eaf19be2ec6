#define _GNU_SOURCE
#include "cncurses.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

// What a handler needs while the terminal is lent.
static volatile sig_atomic_t borrower, ended;

// Who asks this process to end means the one that has the terminal first; asked twice, it ends at once.
static void on_passed(int number) {
  int kept = errno;
  if (ended) {
    struct sigaction standard = {.sa_handler = SIG_DFL};
    sigaction(number, &standard, NULL);
    raise(number);
  }
  ended = number;
  if (borrower > 0) kill(borrower, number);
  errno = kept;
}

static int spawn(char *const arguments[], char *const environment[], pid_t *process) {
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t actions;
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addclosefrom_np(&actions, 3);
  int code = posix_spawnp(process, arguments[0], &actions, &attributes, arguments, environment);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  return code;
}

int cn_lend(int input, char *const arguments[], char *const environment[], int *status, int *ended_by) {
  // Ctrl+C and Ctrl+\ are the borrower's; Ctrl+Z stops both, and fg goes on with both.
  static const int numbers[] = {SIGINT, SIGQUIT, SIGTSTP, SIGTERM, SIGHUP};
  enum { count = sizeof numbers / sizeof *numbers };
  struct sigaction before[count];
  struct termios modes;
  bool has_modes = tcgetattr(input, &modes) == 0;
  sigset_t passed, mask;
  sigemptyset(&passed);
  sigaddset(&passed, SIGTERM);
  sigaddset(&passed, SIGHUP);
  // Nothing is passed on before it is known to whom.
  pthread_sigmask(SIG_BLOCK, &passed, &mask);
  borrower = ended = 0;
  for (int index = 0; index < count; index++) {
    struct sigaction action = {.sa_handler = index < 2 ? SIG_IGN : index == 2 ? SIG_DFL : on_passed};
    sigaction(numbers[index], &action, &before[index]);
  }
  pid_t process = 0;
  int code = spawn(arguments, environment, &process);
  if (code == 0) borrower = process;
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  if (code == 0) {
    while (waitpid(process, status, 0) < 0 && errno == EINTR) {
    }
  }
  borrower = 0;
  *ended_by = ended;
  for (int index = 0; index < count; index++) sigaction(numbers[index], &before[index], NULL);
  if (has_modes) {
    // One that was killed leaves the terminal as it had it.
    sigset_t stop;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTTOU);
    pthread_sigmask(SIG_BLOCK, &stop, &mask);
    tcsetattr(input, TCSADRAIN, &modes);
    pthread_sigmask(SIG_SETMASK, &mask, NULL);
  }
  return code;
}
