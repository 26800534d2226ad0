#define _GNU_SOURCE
#include "CEvents.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

int kader_signals_open(void) {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGWINCH);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGHUP);
    sigaddset(&set, SIGINT);
    if (pthread_sigmask(SIG_BLOCK, &set, NULL) != 0) return -1;
    return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

static atomic_bool is_leaving = false;

int kader_signals_next(int descriptor) {
    struct signalfd_siginfo info;
    if (read(descriptor, &info, sizeof info) != sizeof info) return 0;
    if (info.ssi_signo != SIGWINCH) is_leaving = true;
    return (int)info.ssi_signo;
}

/// Whether a signal comes within so many milliseconds; -1 is without end.
static int is_waiting(int signals, int milliseconds) {
    struct pollfd entry = {signals, POLLIN, 0};
    errno = 0;
    int ready = poll(&entry, 1, milliseconds);
    return ready > 0 && (entry.revents & POLLIN) != 0;
}

static void *release(void *argument) {
    int signals = (int)(long)argument;
    for (;;) {
        if (!is_leaving && !is_waiting(signals, -1) && errno != EINTR) return NULL;
        const struct timespec second = {1, 0};
        nanosleep(&second, NULL);
        if (!is_leaving && !is_waiting(signals, 0)) continue;
        tcflush(STDOUT_FILENO, TCOFLUSH);
        // Throwing away does not wake who waits to write; stopping and starting the flow does.
        tcflow(STDOUT_FILENO, TCOOFF);
        tcflow(STDOUT_FILENO, TCOON);
    }
}

void kader_release_output(int signals) {
    sigset_t all, before;
    pthread_attr_t attributes;
    pthread_t thread;
    sigfillset(&all);
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attributes, 64 * 1024);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pthread_create(&thread, &attributes, release, (void *)(long)signals);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    pthread_attr_destroy(&attributes);
}

int kader_wake_open(void) {
    return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
}
