#define _GNU_SOURCE
#include "CPty.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static long now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000L + now.tv_nsec / 1000000L;
}

/// Runs in the child, between fork and exec: only async-signal-safe calls.
static void become(const char *path, char *const argv[], char *const envp[]) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = SIG_DFL;
    for (int number = 1; number < NSIG; number++) sigaction(number, &action, NULL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    close_range(3, ~0U, 0);
    execve(path, argv, envp);
    _exit(127);
}

int kader_pty_spawn(
    const char *path, char *const argv[], char *const envp[], int rows, int columns,
    pid_t *pid) {
    struct winsize size;
    memset(&size, 0, sizeof size);
    size.ws_row = (unsigned short)rows;
    size.ws_col = (unsigned short)columns;

    // A signal that arrives between fork and exec must not run the parent's handlers.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int descriptor = -1;
    pid_t child = forkpty(&descriptor, NULL, NULL, &size);
    if (child == 0) become(path, argv, envp);
    int error = errno;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    errno = error;
    if (child < 0) return -1;
    fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    *pid = child;
    return descriptor;
}

int kader_pty_resize(int descriptor, int rows, int columns) {
    struct winsize size;
    memset(&size, 0, sizeof size);
    size.ws_row = (unsigned short)rows;
    size.ws_col = (unsigned short)columns;
    return ioctl(descriptor, TIOCSWINSZ, &size);
}

/// Waits until a descriptor is ready, the deadline passes (0), or something fails (-1).
static int wait_for(int descriptor, short events, long deadline) {
    for (;;) {
        long left = deadline - now_ms();
        struct pollfd entry = {descriptor, events, 0};
        int ready = poll(&entry, 1, left > 0 ? (int)left : 0);
        if (ready < 0 && errno == EINTR) continue;
        return ready;
    }
}

ssize_t kader_pty_read(int descriptor, void *buffer, size_t capacity, int timeout_ms) {
    long deadline = now_ms() + timeout_ms;
    for (;;) {
        int ready = wait_for(descriptor, POLLIN, deadline);
        if (ready <= 0) return ready == 0 ? 0 : -2;
        ssize_t count = read(descriptor, buffer, capacity);
        if (count > 0) return count;
        // Linux answers EIO when the last process has closed the terminal.
        if (count == 0 || errno == EIO) return -1;
        if (errno != EINTR && errno != EAGAIN) return -2;
    }
}

int kader_pty_write(int descriptor, const void *bytes, size_t count, int timeout_ms) {
    long deadline = now_ms() + timeout_ms;
    const char *next = bytes;
    while (count > 0) {
        int ready = wait_for(descriptor, POLLOUT, deadline);
        if (ready == 0) errno = ETIMEDOUT;
        if (ready <= 0) return -1;
        ssize_t written = write(descriptor, next, count < 512 ? count : 512);
        if (written < 0 && errno != EINTR && errno != EAGAIN) return -1;
        if (written > 0) {
            next += written;
            count -= (size_t)written;
        }
    }
    return 0;
}

int kader_pty_wait(pid_t pid, int timeout_ms, int *status) {
    long deadline = now_ms() + timeout_ms;
    for (;;) {
        int raw = 0;
        pid_t ended = waitpid(pid, &raw, WNOHANG);
        if (ended == pid) {
            *status = WIFEXITED(raw) ? WEXITSTATUS(raw) : 128 + WTERMSIG(raw);
            return 1;
        }
        if (ended < 0 && errno != EINTR) return -1;
        if (now_ms() >= deadline) return 0;
        struct timespec pause = {0, 2000000};
        nanosleep(&pause, NULL);
    }
}

int kader_pty_signal(pid_t pid, int number) { return kill(pid, number); }
