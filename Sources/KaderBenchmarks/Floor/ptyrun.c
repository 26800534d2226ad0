/* Runs a terminal program in a terminal of its own, presses keys, and says as JSON what each cost.
 *
 *   ptyrun [--size 120x40] [--term NAME] [--starts N] [--idle SECONDS] [--quit KEYS]
 *          [--step NAME:COUNT:KEYS]... [--burst NAME:COUNT:KEYS]... -- PROGRAM ARGUMENT...
 *
 * KEYS may hold \e, \n, \t and \\, and `|` between keys that take turns. A step presses COUNT times,
 * each time waiting until the program is quiet; a burst writes its keys COUNT times at once. Processor time is of the program with
 * all its threads, to the nanosecond; first paint is from fork until the last byte before the first
 * silence of 150 ms.
 */
#define _GNU_SOURCE
#include "stats.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST_STEPS = 16, MOST_PRESSES = 2000, MOST_STARTS = 100, MOST_TURNS = 4, MOST_THREADS = 64 };
enum { FIRST_SILENCE = 150, SILENCE = 20, PATIENCE = 600 };

typedef struct {
    const char *name;
    int count, is_burst, turns, lengths[MOST_TURNS];
    char keys[MOST_TURNS][32];
    double cpu[MOST_PRESSES], bytes[MOST_PRESSES], latency[MOST_PRESSES];
} Step;

typedef struct {
    pid_t pid;
    int master;
    clockid_t clock;
    double started, last_byte;
} Program;

static Step steps[MOST_STEPS];
static int step_count, starts = 5, columns = 120, rows = 40;
static double idle_seconds;
static const char *term = "xterm-256color", *quit = "q";

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static int unescape(const char *text, char *out, int room) {
    int length = 0;
    for (; *text && length < room; text++) {
        if (*text != '\\') { out[length++] = *text; continue; }
        text++;
        out[length++] = *text == 'e' ? 27 : *text == 'n' ? '\n' : *text == 't' ? '\t' : *text;
        if (!*text) break;
    }
    return length;
}

static void add_step(char *text, int is_burst) {
    if (step_count == MOST_STEPS) { fputs("too many steps\n", stderr); exit(64); }
    Step *step = &steps[step_count++];
    step->name = strtok(text, ":");
    char *count = strtok(NULL, ":"), *keys = strtok(NULL, "");
    if (!step->name || !count || !keys) { fputs("NAME:COUNT:KEYS\n", stderr); exit(64); }
    step->count = atoi(count);
    if (step->count < 1 || step->count > MOST_PRESSES) { fputs("COUNT\n", stderr); exit(64); }
    step->is_burst = is_burst;
    for (char *turn = strtok(keys, "|"); turn && step->turns < MOST_TURNS; turn = strtok(NULL, "|")) {
        step->lengths[step->turns] = unescape(turn, step->keys[step->turns], sizeof step->keys[0]);
        step->turns++;
    }
}

static Program start(char **arguments) {
    Program program = { .started = now_ms() };
    struct winsize size = { .ws_row = rows, .ws_col = columns };
    program.pid = forkpty(&program.master, NULL, NULL, &size);
    if (program.pid < 0) fail("forkpty");
    if (program.pid == 0) {
        setenv("TERM", term, 1);
        unsetenv("COLUMNS");
        unsetenv("LINES");
        execvp(arguments[0], arguments);
        perror(arguments[0]);
        _exit(127);
    }
    if (clock_getcpuclockid(program.pid, &program.clock) != 0) fail("clock_getcpuclockid");
    return program;
}

/* Reads until nothing came for `silence` ms, waiting for the first byte `PATIENCE` ms or more. */
static long drain(Program *program, int silence, int patience) {
    static char buffer[1 << 16];
    long bytes = 0;
    struct pollfd wait = { .fd = program->master, .events = POLLIN };
    while (poll(&wait, 1, bytes ? silence : patience) > 0) {
        ssize_t count = read(program->master, buffer, sizeof buffer);
        if (count <= 0) break;
        bytes += count;
        program->last_byte = now_ms();
    }
    return bytes;
}

static double cpu_ms(Program *program) {
    struct timespec t;
    if (clock_gettime(program->clock, &t) != 0) return 0;
    return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static long status_number(pid_t pid, pid_t task, const char *key) {
    char path[64], line[256];
    if (task) snprintf(path, sizeof path, "/proc/%d/task/%d/status", pid, task);
    else snprintf(path, sizeof path, "/proc/%d/status", pid);
    FILE *file = fopen(path, "r");
    if (!file) return 0;
    long value = 0;
    while (fgets(line, sizeof line, file))
        if (strncmp(line, key, strlen(key)) == 0) value = atol(line + strlen(key));
    fclose(file);
    return value;
}

typedef struct {
    int count;
    pid_t ids[MOST_THREADS];
    long sleeps[MOST_THREADS];
} Threads;

/* How often each of its threads went to sleep of its own accord: each time is one wake-up. */
static void read_threads(pid_t pid, Threads *threads) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/task", pid);
    DIR *folder = opendir(path);
    threads->count = 0;
    if (!folder) return;
    for (struct dirent *entry; (entry = readdir(folder)) && threads->count < MOST_THREADS;) {
        if (entry->d_name[0] == '.') continue;
        pid_t id = atoi(entry->d_name);
        threads->ids[threads->count] = id;
        threads->sleeps[threads->count++] = status_number(pid, id, "voluntary_ctxt_switches:");
    }
    closedir(folder);
}

/* The wake-ups between two readings. A thread that ended meanwhile woke up at least once for it. */
static long wake_ups(const Threads *before, const Threads *after) {
    long total = 0;
    int lasting = 0;
    for (int i = 0; i < after->count; i++) {
        long slept = 0;
        for (int k = 0; k < before->count; k++)
            if (before->ids[k] == after->ids[i]) { slept = before->sleeps[k]; lasting++; }
        total += after->sleeps[i] - slept;
    }
    return total + before->count - lasting;
}

static void press(Program *program, Step *step) {
    int times = step->is_burst ? 1 : step->count;
    for (int i = 0; i < times; i++) {
        char all[4096];
        int turn = i % step->turns, one = step->lengths[turn];
        int length = 0, repeats = step->is_burst ? step->count : 1;
        for (int r = 0; r < repeats && length + one <= (int)sizeof all; r++) {
            memcpy(all + length, step->keys[turn], one);
            length += one;
        }
        double cpu = cpu_ms(program), from = now_ms();
        if (write(program->master, all, length) != length) fail("write");
        step->bytes[i] = drain(program, step->is_burst ? FIRST_SILENCE : SILENCE, PATIENCE);
        step->cpu[i] = cpu_ms(program) - cpu;
        step->latency[i] = step->bytes[i] ? program->last_byte - from : 0;
    }
}

static void stop(Program *program) {
    char keys[64];
    int length = unescape(quit, keys, sizeof keys);
    if (write(program->master, keys, length) < 0) { /* it may have ended already */ }
    for (int i = 0; i < 100; i++) {
        drain(program, 5, 10);
        usleep(10000);
        if (waitpid(program->pid, NULL, WNOHANG) == program->pid) { close(program->master); return; }
    }
    fputs("ptyrun: it did not leave by its quit keys\n", stderr);
    kill(program->pid, SIGKILL);
    waitpid(program->pid, NULL, 0);
    close(program->master);
}

static void print_step(Step *step) {
    int count = step->is_burst ? 1 : step->count;
    printf("{\"name\":\"%s\",\"cpuMedian\":%.4f,", step->name, percentile(step->cpu, count, 0.5));
    printf("\"cpuP99\":%.4f,", percentile(step->cpu, count, 0.99));
    printf("\"bytesMedian\":%.0f,", percentile(step->bytes, count, 0.5));
    printf("\"bytesMost\":%.0f,", percentile(step->bytes, count, 1));
    printf("\"latencyMedian\":%.3f}", percentile(step->latency, count, 0.5));
}

static void measure(char **arguments) {
    static double paint[MOST_STARTS], cpu[MOST_STARTS];
    long first_bytes = 0, idle_bytes = 0, idle_sleeps = 0, peak = 0;
    for (int i = 0; i < starts; i++) {
        Program program = start(arguments);
        first_bytes = drain(&program, FIRST_SILENCE, 20000);
        paint[i] = program.last_byte - program.started;
        cpu[i] = cpu_ms(&program);
        if (i == starts - 1) {
            static Threads before, after;
            read_threads(program.pid, &before);
            if (idle_seconds > 0) {
                double until = now_ms() + idle_seconds * 1000;
                while (now_ms() < until) idle_bytes += drain(&program, SILENCE, until - now_ms());
                read_threads(program.pid, &after);
                idle_sleeps = wake_ups(&before, &after);
            }
            for (int s = 0; s < step_count; s++) press(&program, &steps[s]);
            peak = status_number(program.pid, 0, "VmHWM:");
        }
        stop(&program);
    }
    printf("{\"firstPaint\":%.3f,\"firstPaintMost\":%.3f,", percentile(paint, starts, 0.5),
           percentile(paint, starts, 1));
    printf("\"startCpu\":%.3f,\"firstBytes\":%ld,\"peakKB\":%ld,", percentile(cpu, starts, 0.5),
           first_bytes, peak);
    printf("\"idleSeconds\":%.1f,\"idleBytes\":%ld,\"idleWakeUps\":%ld,\"steps\":[", idle_seconds,
           idle_bytes, idle_sleeps);
    for (int s = 0; s < step_count; s++) {
        if (s) putchar(',');
        print_step(&steps[s]);
    }
    puts("]}");
}

int main(int count, char **arguments) {
    int i = 1;
    for (; i + 1 < count && strcmp(arguments[i], "--") != 0; i += 2) {
        char *option = arguments[i], *value = arguments[i + 1];
        if (!strcmp(option, "--size")) sscanf(value, "%dx%d", &columns, &rows);
        else if (!strcmp(option, "--term")) term = value;
        else if (!strcmp(option, "--starts")) starts = atoi(value);
        else if (!strcmp(option, "--idle")) idle_seconds = atof(value);
        else if (!strcmp(option, "--quit")) quit = value;
        else if (!strcmp(option, "--step")) add_step(value, 0);
        else if (!strcmp(option, "--burst")) add_step(value, 1);
        else { fprintf(stderr, "ptyrun: %s?\n", option); return 64; }
    }
    if (i + 1 >= count || starts < 1 || starts > MOST_STARTS) {
        fputs("ptyrun [options] -- PROGRAM ARGUMENT...\n", stderr);
        return 64;
    }
    signal(SIGPIPE, SIG_IGN);
    measure(arguments + i + 1);
    return 0;
}
