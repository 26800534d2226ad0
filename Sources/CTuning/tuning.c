#include "CTuning.h"

#include <malloc.h>

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
