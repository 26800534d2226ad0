/* Runs a terminal program many times at once, each in a terminal of its own, and says as JSON how long
 * a key takes until its screen while all of them are in use.
 *
 *   crowd [--size 120x40] [--count N] [--seconds S] [--before KEYS] [--name COMM] [--shell COMMAND]
 *         -- PROGRAM ARGUMENT...
 *
 * They start one after another. Each presses `l` and `h` in turn, one a second, at moments of its own,
 * after the keys of `--before`. A key's time runs until the last byte before 60 ms of silence, or the next
 * key. `--shell` is done every third second meanwhile, and once more when all are at rest: then is counted
 * how many screens change, and how much processor time the programs named COMM take for it.
 */
#define _GNU_SOURCE
#include "stats.h"
#include <ctype.h>
#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST = 400, MOST_KEYS = 100000 };
static const double SILENCE = 60, SECOND = 1000;

typedef struct {
    pid_t pid;
    int terminal, is_alive, presses;
    double next, pressed, last_byte;
    long bytes;
} Session;

static Session sessions[MOST];
static struct pollfd waits[MOST];
static double latencies[MOST_KEYS];
static int count = 100, columns = 120, rows = 40, measured, unanswered;
static double seconds = 20;
static const char *before = "", *name = "kader", *command;

static void start(Session *session, char **arguments) {
    struct winsize size = { .ws_row = rows, .ws_col = columns };
    session->pid = forkpty(&session->terminal, NULL, NULL, &size);
    if (session->pid < 0) { perror("forkpty"); exit(1); }
    if (session->pid == 0) {
        signal(SIGPIPE, SIG_DFL);
        setenv("TERM", "xterm-256color", 1);
        execvp(arguments[0], arguments);
        perror(arguments[0]);
        _exit(127);
    }
    session->is_alive = 1;
}

/* Notes what has come, for at most `patience` ms. */
static void listen_for(double patience) {
    static char buffer[1 << 16];
    for (int i = 0; i < count; i++) {
        waits[i] = (struct pollfd){ .fd = sessions[i].is_alive ? sessions[i].terminal : -1,
                                    .events = POLLIN };
    }
    if (poll(waits, count, patience < 0 ? 0 : (int)patience + 1) <= 0) return;
    for (int i = 0; i < count; i++) {
        if (!waits[i].revents) continue;
        ssize_t got = read(sessions[i].terminal, buffer, sizeof buffer);
        if (got <= 0) { sessions[i].is_alive = 0; continue; }
        sessions[i].bytes += got;
        sessions[i].last_byte = now_ms();
    }
}

static void listen_until(double end) {
    for (double left; (left = end - now_ms()) > 0;) listen_for(left < 20 ? left : 20);
}

static void listen_until_quiet(double silence, double patience) {
    for (double end = now_ms() + patience; now_ms() < end;) {
        double last = 0;
        for (int i = 0; i < count; i++)
            if (sessions[i].last_byte > last) last = sessions[i].last_byte;
        if (last && now_ms() - last > silence) return;
        listen_for(20);
    }
}

static void settle(Session *session) {
    if (!session->pressed) return;
    if (session->last_byte <= session->pressed) unanswered++;
    else if (measured < MOST_KEYS) latencies[measured++] = session->last_byte - session->pressed;
    session->pressed = 0;
}

static void press(Session *session) {
    settle(session);
    const char *key = session->presses++ % 2 ? "h" : "l";
    session->next += SECOND;
    session->pressed = now_ms();
    if (session->is_alive && write(session->terminal, key, 1) != 1) session->is_alive = 0;
}

static void press_all(double length) {
    double end = now_ms() + length, done = now_ms() + 1500;
    for (int i = 0; i < count; i++) sessions[i].next = now_ms() + SECOND * i / count;
    while (now_ms() < end) {
        double next = end;
        for (int i = 0; i < count; i++) {
            Session *session = &sessions[i];
            double now = now_ms();
            if (session->pressed && session->last_byte > session->pressed
                && now - session->last_byte > SILENCE) settle(session);
            if (session->next <= now) press(session);
            if (session->next < next) next = session->next;
        }
        if (command && done <= now_ms()) {
            done += 3 * SECOND;
            if (fork() == 0) { signal(SIGPIPE, SIG_DFL); _exit(system(command) != 0); }
        }
        while (waitpid(-1, NULL, WNOHANG) > 0) {}
        double left = next - now_ms();
        listen_for(left < 5 ? left : 5);
    }
    listen_until(now_ms() + 500);
    for (int i = 0; i < count; i++) settle(&sessions[i]);
}

/* Adds up, over the programs with that name, KB of memory of their own and ms of processor. */
static int totals(double *kilobytes, double *milliseconds) {
    int programs = 0;
    *kilobytes = *milliseconds = 0;
    DIR *folder = opendir("/proc");
    for (struct dirent *entry; folder && (entry = readdir(folder));) {
        if (!isdigit((unsigned char)entry->d_name[0])) continue;
        char path[300], line[512] = "";
        snprintf(path, sizeof path, "/proc/%s/comm", entry->d_name);
        FILE *file = fopen(path, "r");
        if (!file) continue;
        if (!fgets(line, sizeof line, file)) line[0] = 0;
        fclose(file);
        line[strcspn(line, "\n")] = 0;
        if (strcmp(line, name) != 0) continue;
        programs++;
        snprintf(path, sizeof path, "/proc/%s/smaps_rollup", entry->d_name);
        if ((file = fopen(path, "r"))) {
            while (fgets(line, sizeof line, file))
                if (strncmp(line, "Pss:", 4) == 0) *kilobytes += atof(line + 4);
            fclose(file);
        }
        clockid_t clock;
        struct timespec t;
        if (clock_getcpuclockid(atoi(entry->d_name), &clock) == 0 && clock_gettime(clock, &t) == 0)
            *milliseconds += t.tv_sec * 1e3 + t.tv_nsec / 1e6;
    }
    if (folder) closedir(folder);
    return programs;
}

int main(int argc, char **argv) {
    int i = 1;
    for (; i + 1 < argc && strcmp(argv[i], "--") != 0; i += 2) {
        const char *value = argv[i + 1];
        if (!strcmp(argv[i], "--size")) sscanf(value, "%dx%d", &columns, &rows);
        else if (!strcmp(argv[i], "--count")) count = atoi(value);
        else if (!strcmp(argv[i], "--seconds")) seconds = atof(value);
        else if (!strcmp(argv[i], "--before")) before = value;
        else if (!strcmp(argv[i], "--name")) name = value;
        else if (!strcmp(argv[i], "--shell")) command = value;
        else { fprintf(stderr, "%s?\n", argv[i]); return 64; }
    }
    if (i + 1 >= argc || count < 2 || count > MOST) { fputs("see the head of crowd.c\n", stderr); return 64; }
    signal(SIGPIPE, SIG_IGN);
    int all = count;
    double first = 0, memory, spent, begun = now_ms();
    for (int n = 0; n < all; n++) {
        start(&sessions[n], argv + i + 1);
        count = n + 1;
        double end = now_ms() + 20 * SECOND;
        while (sessions[n].is_alive && sessions[n].bytes < 500 && now_ms() < end) listen_for(20);
        if (n == 0) { listen_until_quiet(500, 5000); totals(&first, &spent); }
    }
    double started = now_ms() - begun;
    listen_until_quiet(SECOND, 30 * SECOND);
    for (int n = 0; n < all; n++)
        if (write(sessions[n].terminal, before, strlen(before)) < 0) sessions[n].is_alive = 0;
    listen_until_quiet(SECOND, 30 * SECOND);
    int programs = totals(&memory, &spent);
    press_all(seconds * SECOND);
    listen_until_quiet(2 * SECOND, 20 * SECOND);
    int woken = 0;
    double resting, worked;
    totals(&memory, &spent);
    for (int n = 0; n < all; n++) sessions[n].bytes = 0;
    if (command && system(command) != 0) fputs("the command failed\n", stderr);
    listen_until(now_ms() + 3 * SECOND);
    totals(&resting, &worked);
    int alive = 0;
    for (int n = 0; n < all; n++) woken += sessions[n].bytes > 0, alive += sessions[n].is_alive;
    printf("{\"programs\": %d, \"alive\": %d, \"startSeconds\": %.2f, \"keys\": %d, \"unanswered\": %d, "
           "\"median\": %.3f, \"p99\": %.3f, \"worst\": %.3f, \"firstKB\": %.0f, \"furtherKB\": %.0f, "
           "\"woken\": %d, \"wakingMs\": %.3f}\n",
           programs, alive, started / 1e3, measured, unanswered,
           percentile(latencies, measured, 0.5), percentile(latencies, measured, 0.99),
           percentile(latencies, measured, 1), first, (memory - first) / (all - 1), woken,
           (worked - spent) / all);
    for (int n = 0; n < all; n++) kill(sessions[n].pid, SIGHUP);
    for (int n = 0; n < all; n++) close(sessions[n].terminal);
    while (waitpid(-1, NULL, WNOHANG) > 0) {}
    return 0;
}
