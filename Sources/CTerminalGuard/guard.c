#include "CTerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct termios saved;
static volatile sig_atomic_t is_saved = 0;
static volatile sig_atomic_t is_armed = 0;
static int terminal = -1;
static int kept_stderr = -1;
static char notice[1100];

/// Mouse off, bracketed paste off, attributes off, cursor shown, main screen.
static const char leave[] =
    "\033[?1006l\033[?1003l\033[?1002l\033[?1000l\033[?2004l\033[?1l\033>"
    "\033[0m\033[?25h\033[?1049l\r\n";

/// The handlers run on a stack of their own: a stack overflow leaves no room on the other.
static char spare_stack[64 * 1024];

static void put(const char *text, size_t length) {
    while (length > 0) {
        ssize_t written = write(terminal, text, length);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        text += written;
        length -= (size_t)written;
    }
}

static void restore(int number) {
    if (is_armed && is_saved) {
        is_armed = 0;
        put(leave, sizeof leave - 1);
        put(notice, strlen(notice));
        tcsetattr(terminal, TCSANOW, &saved);
    }
    // SA_RESETHAND has put the default action back, so this ends the process as it would have.
    raise(number);
}

int kader_guard_install(int descriptor) {
    terminal = descriptor;
    is_saved = tcgetattr(descriptor, &saved) == 0;

    stack_t stack;
    memset(&stack, 0, sizeof stack);
    stack.ss_sp = spare_stack;
    stack.ss_size = sizeof spare_stack;
    int result = sigaltstack(&stack, NULL);

    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = restore;
    action.sa_flags = SA_RESETHAND | SA_ONSTACK | SA_NODEFER;
    sigemptyset(&action.sa_mask);
    const int numbers[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        if (sigaction(numbers[i], &action, NULL) != 0) result = -1;
    }
    return result;
}

void kader_guard_arm(int armed) { is_armed = armed; }

int kader_guard_log(const char *path) {
    int log = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (log < 0) return -1;
    if (kept_stderr < 0) kept_stderr = fcntl(2, F_DUPFD_CLOEXEC, 3);
    int result = dup2(log, 2) < 0 ? -1 : 0;
    close(log);
    if (result == 0) snprintf(notice, sizeof notice, "kader: %s\r\n", path);
    return result;
}

void kader_guard_unlog(void) {
    if (kept_stderr < 0) return;
    dup2(kept_stderr, 2);
    close(kept_stderr);
    kept_stderr = -1;
    notice[0] = 0;
}
