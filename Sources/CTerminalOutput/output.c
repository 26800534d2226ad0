#define _GNU_SOURCE
#include "CTerminalOutput.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>

static FILE *stream = NULL;
static int sheet = -1;
static int is_gathering = 0;

FILE *kader_output_open(void) {
    int descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    if (descriptor < 0) return NULL;
    stream = fdopen(descriptor, "w");
    if (stream == NULL) close(descriptor);
    sheet = memfd_create("screen", MFD_CLOEXEC);
    return stream;
}

/// Leads ncurses' descriptor to another. Returns whether it goes there now.
static int lead(int descriptor) {
    int result;
    do {
        result = dup3(descriptor, fileno(stream), O_CLOEXEC);
    } while (result < 0 && errno == EINTR);
    return result >= 0;
}

void kader_output_gather(void) {
    is_gathering = stream != NULL && sheet >= 0 && lseek(sheet, 0, SEEK_SET) == 0 && lead(sheet);
}

/// Waits where the terminal is slow; gives up where there is none any more.
static void send_all(const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(STDOUT_FILENO, bytes, count);
        if (written < 0 && errno == EAGAIN) {
            struct pollfd room = {.fd = STDOUT_FILENO, .events = POLLOUT};
            poll(&room, 1, -1);
            continue;
        }
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        count -= (size_t)written;
    }
}

void kader_output_send(void) {
    if (!is_gathering) return;
    is_gathering = 0;
    off_t size = lseek(sheet, 0, SEEK_CUR);
    lead(STDOUT_FILENO);
    char bytes[16 * 1024];
    for (off_t place = 0; place < size;) {
        off_t left = size - place;
        size_t wanted = left < (off_t)sizeof bytes ? (size_t)left : sizeof bytes;
        ssize_t count = pread(sheet, bytes, wanted, place);
        if (count <= 0) return;
        send_all(bytes, (size_t)count);
        place += count;
    }
}

void kader_output_close(void) {
    if (stream != NULL) fclose(stream);
    if (sheet >= 0) close(sheet);
    stream = NULL;
    sheet = -1;
}
