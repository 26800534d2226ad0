/* The floor of lists and search: the same SQL as kader, in C, each row read into a struct.
 *
 *   query DATABASE ROUNDS SEED WORD...
 *
 * Prints one line per question: its name, the median and the 99th percentile in milliseconds.
 */
#define _GNU_SOURCE
#include "stats.h"
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

enum { PAGE = 50, FIELDS = 14, MOST_ROUNDS = 100000 };

typedef struct { char *fields[FIELDS]; } Row;

static sqlite3 *db;
static double times[MOST_ROUNDS];

static sqlite3_stmt *prepare(const char *sql) {
    sqlite3_stmt *statement;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) == SQLITE_OK) return statement;
    fprintf(stderr, "query: %s\n", sqlite3_errmsg(db));
    exit(1);
}

static void read_rows(sqlite3_stmt *statement) {
    Row rows[PAGE];
    int count = 0, columns = sqlite3_column_count(statement);
    if (columns > FIELDS) columns = FIELDS;
    while (sqlite3_step(statement) == SQLITE_ROW && count < PAGE) {
        for (int i = 0; i < columns; i++) {
            const char *text = (const char *)sqlite3_column_text(statement, i);
            rows[count].fields[i] = strdup(text ? text : "");
        }
        count++;
    }
    sqlite3_reset(statement);
    for (int r = 0; r < count; r++)
        for (int i = 0; i < columns; i++) free(rows[r].fields[i]);
}

static void report(const char *name, int rounds) {
    double median = percentile(times, rounds, 0.5);
    printf("%s %.4f %.4f\n", name, median, percentile(times, rounds, 0.99));
}

/* A page of fifty after a random person. */
static void pages(int rounds, uint64_t *seed) {
    sqlite3_stmt *pick = prepare("SELECT sortName, pk FROM contact WHERE pk >= ? LIMIT 1");
    sqlite3_stmt *most = prepare("SELECT max(pk) FROM contact");
    sqlite3_stmt *page = prepare("SELECT * FROM contact WHERE isArchived = 0 AND isWithdrawn = 0"
                                 " AND (sortName, pk) > (?, ?) ORDER BY sortName, pk LIMIT 50");
    sqlite3_step(most);
    int last = sqlite3_column_int(most, 0);
    for (int i = 0; i < rounds; i++) {
        sqlite3_bind_int(pick, 1, below(seed, last) + 1);
        sqlite3_step(pick);
        char *name = strdup((const char *)sqlite3_column_text(pick, 0));
        sqlite3_int64 pk = sqlite3_column_int64(pick, 1);
        sqlite3_reset(pick);
        double from = now_ms();
        sqlite3_bind_text(page, 1, name, -1, SQLITE_STATIC);
        sqlite3_bind_int64(page, 2, pk);
        read_rows(page);
        times[i] = now_ms() - from;
        free(name);
    }
    report("page", rounds);
}

/* Search as it is typed: two, three and more letters of a name. */
static void searches(int rounds, uint64_t *seed, char **typed, int count) {
    sqlite3_stmt *search = prepare(
        "SELECT contact.* FROM contactSearch JOIN contact ON contact.pk = contactSearch.rowid"
        " WHERE contactSearch MATCH ? AND isArchived = 0 AND isWithdrawn = 0"
        " ORDER BY contactSearch.rowid LIMIT 50");
    for (int i = 0; i < rounds; i++) {
        char query[256];
        snprintf(query, sizeof query, "\"%s\"*", typed[below(seed, count)]);
        double from = now_ms();
        sqlite3_bind_text(search, 1, query, -1, SQLITE_STATIC);
        read_rows(search);
        times[i] = now_ms() - from;
    }
    report("search", rounds);
}

int main(int count, char **arguments) {
    if (count < 5) { fputs("query DATABASE ROUNDS SEED WORD...\n", stderr); return 64; }
    int rounds = atoi(arguments[2]);
    uint64_t seed = strtoull(arguments[3], NULL, 10);
    if (rounds < 1 || rounds > MOST_ROUNDS) return 64;
    if (sqlite3_open_v2(arguments[1], &db, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK) return 66;
    sqlite3_exec(db, "PRAGMA mmap_size = 0", NULL, NULL, NULL);
    pages(rounds, &seed);
    searches(rounds, &seed, arguments + 4, count - 4);
    sqlite3_close(db);
    return 0;
}
