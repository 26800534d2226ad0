#include "CTuning.h"

#include <malloc.h>
#include <sys/prctl.h>
#include <time.h>

enum { MEGABYTE = 1 << 20 };

void kader_settle_memory(void) {
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_TOP_PAD, MEGABYTE);
    mallopt(M_TRIM_THRESHOLD, 64 * MEGABYTE);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

void kader_stop_authorizing(sqlite3 *connection) {
    sqlite3_set_authorizer(connection, NULL, NULL);
}

void kader_nap(unsigned microseconds) {
    struct timespec time = { microseconds / 1000000, microseconds % 1000000 * 1000L };
    prctl(PR_SET_TIMERSLACK, 1UL, 0, 0, 0);
    nanosleep(&time, NULL);
    prctl(PR_SET_TIMERSLACK, 0UL, 0, 0, 0);
}
