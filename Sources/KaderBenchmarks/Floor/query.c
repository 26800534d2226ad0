/* The floor of lists and search: the same SQL as kader, in C, each row read into a struct.
 *
 *   query DATABASE pick COUNT SEED           prints the ids of random people
 *   query DATABASE measure ROUNDS PEOPLE WORD...
 *
 * PEOPLE is a file of such ids: a page is read after each of them. `measure` prints one line per
 * question: its name, the median and the 99th percentile in milliseconds, after one round untimed.
 */
#define _GNU_SOURCE
#include "stats.h"
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

#define COLUMNS                                                                                    \
    "id, given, infix, family, standing, memberNumber, phone, email, town, isArchived, isWithdrawn"

enum { PAGE = 50, FIELDS = 14, MOST_ROUNDS = 100000, MOST_PEOPLE = 10000 };

typedef struct { char *fields[FIELDS]; } Row;

static struct { char id[37], *name, *town, *number; } people[MOST_PEOPLE];
static sqlite3 *db;
static double times[MOST_ROUNDS];

static sqlite3_stmt *prepare(const char *sql) {
    sqlite3_stmt *statement;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) == SQLITE_OK) return statement;
    fprintf(stderr, "query: %s\n", sqlite3_errmsg(db));
    exit(1);
}

/* At most that many; how many there were. */
static int read_some(sqlite3_stmt *statement, int most) {
    Row rows[PAGE];
    int count = 0, columns = sqlite3_column_count(statement);
    if (columns > FIELDS) columns = FIELDS;
    while (count < most && sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < columns; i++) {
            const char *text = (const char *)sqlite3_column_text(statement, i);
            rows[count].fields[i] = strdup(text ? text : "");
        }
        count++;
    }
    sqlite3_reset(statement);
    for (int r = 0; r < count; r++)
        for (int i = 0; i < columns; i++) free(rows[r].fields[i]);
    return count;
}

static void read_rows(sqlite3_stmt *statement) { read_some(statement, PAGE); }

static void report(const char *name, int rounds) {
    double median = percentile(times, rounds, 0.5);
    printf("%s %.4f %.4f\n", name, median, percentile(times, rounds, 0.99));
}

static void pick(int count, uint64_t seed) {
    sqlite3_stmt *person = prepare("SELECT id FROM contact WHERE pk >= ? LIMIT 1");
    sqlite3_stmt *most = prepare("SELECT max(pk) FROM contact");
    sqlite3_step(most);
    int last = sqlite3_column_int(most, 0);
    for (int i = 0; i < count; i++) {
        sqlite3_bind_int(person, 1, below(&seed, last) + 1);
        if (sqlite3_step(person) == SQLITE_ROW) puts((const char *)sqlite3_column_text(person, 0));
        sqlite3_reset(person);
    }
}

static int read_people(const char *path) {
    static const char *sql = "SELECT sortName, town, memberNumber FROM contact WHERE id = ?";
    sqlite3_stmt *person = prepare(sql);
    FILE *file = fopen(path, "r");
    if (!file) { perror(path); exit(66); }
    int count = 0;
    while (count < MOST_PEOPLE && fscanf(file, "%36s", people[count].id) == 1) {
        sqlite3_bind_text(person, 1, people[count].id, -1, SQLITE_STATIC);
        if (sqlite3_step(person) == SQLITE_ROW) {
            people[count].name = strdup((const char *)sqlite3_column_text(person, 0));
            people[count].town = strdup((const char *)sqlite3_column_text(person, 1));
            people[count++].number = strdup((const char *)sqlite3_column_text(person, 2));
        }
        sqlite3_reset(person);
    }
    fclose(file);
    return count;
}

/* A page of fifty after each of the people. */
static void pages(int count) {
    sqlite3_stmt *key = prepare("SELECT pk FROM contact WHERE id = ?");
    sqlite3_stmt *page = prepare("SELECT " COLUMNS " FROM contact WHERE isArchived = 0 AND isWithdrawn = 0 AND mergedInto IS NULL"
                                 " AND (sortName, pk) > (?, ?) ORDER BY sortName, pk LIMIT ?");
    for (int i = 0; i < 2 * count; i++) {
        double from = now_ms();
        sqlite3_bind_text(key, 1, people[i % count].id, -1, SQLITE_STATIC);
        sqlite3_step(key);
        sqlite3_int64 pk = sqlite3_column_int64(key, 0);
        sqlite3_reset(key);
        sqlite3_bind_text(page, 1, people[i % count].name, -1, SQLITE_STATIC);
        sqlite3_bind_int64(page, 2, pk);
        sqlite3_bind_int(page, 3, PAGE);
        read_rows(page);
        times[i % count] = now_ms() - from;
    }
    report("name", count);
}

#define LISTED                                                                                     \
    "SELECT " COLUMNS ", pk, sortName FROM contact"                                                \
    " WHERE isArchived = 0 AND isWithdrawn = 0 AND mergedInto IS NULL AND "
#define LETTERS(town)                                                                              \
    "replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("     \
    "replace(replace(lower(" town "), 'â', 'a'), 'ä', 'a'), 'é', 'e'), 'ê', 'e'), 'ë', 'e'),"      \
    " 'ï', 'i'), 'ô', 'o'), 'ö', 'o'), 'ú', 'u'), 'û', 'u'), 'Û', 'u'), 'ü', 'u'), '’', '''')"
#define TOWN(town)                                                                                 \
    "CASE WHEN " town " GLOB '*[^ -~]*' THEN " LETTERS(town) " ELSE lower(" town ") END"
#define NUMBER(number) "length(" number ")"

enum { BY_TOWN, BY_TOWN_DOWN, BY_NUMBER, NEWEST, ORDERS };

/* The stretches of an index that follow a place: what is left of a town or of numbers as long, what
 * comes after those, and who has none. */
static const struct { const char *name, *stretches[3]; } orders[ORDERS] = {
    { "town",
      { LISTED TOWN("town") " = " TOWN("?1") " AND (sortName, pk) > (?2, ?3) ORDER BY sortName, pk",
        LISTED TOWN("town") " > " TOWN("?1") " ORDER BY " TOWN("town") ", sortName, pk",
        LISTED TOWN("town") " = '' ORDER BY sortName, pk" } },
    { "-town",
      { LISTED TOWN("town") " = " TOWN("?1")
        " AND (sortName, pk) < (?2, ?3) ORDER BY sortName DESC, pk DESC",
        LISTED TOWN("town") " < " TOWN("?1") " AND " TOWN("town") " > '' ORDER BY "
        TOWN("town") " DESC, sortName DESC, pk DESC",
        LISTED TOWN("town") " = '' ORDER BY sortName DESC, pk DESC" } },
    { "number",
      { LISTED NUMBER("memberNumber") " = " NUMBER("?1")
        " AND (memberNumber, sortName, pk) > (?1, ?2, ?3) ORDER BY memberNumber, sortName, pk",
        LISTED NUMBER("memberNumber") " > " NUMBER("?1") " AND ?1 <> '' ORDER BY "
        NUMBER("memberNumber") ", memberNumber, sortName, pk",
        LISTED NUMBER("memberNumber") " = 0 AND ?1 <> '' ORDER BY memberNumber, sortName, pk" } },
    { "newest", { LISTED "pk < ?3 ORDER BY pk DESC" } },
};

/* A page of fifty after each of the people, in another order than by name. */
static void ordered_pages(int order, int count) {
    sqlite3_stmt *key = prepare("SELECT pk FROM contact WHERE id = ?"), *stretches[3] = { NULL };
    for (int s = 0; s < 3 && orders[order].stretches[s]; s++)
        stretches[s] = prepare(orders[order].stretches[s]);
    for (int i = 0; i < 2 * count; i++) {
        double from = now_ms();
        sqlite3_bind_text(key, 1, people[i % count].id, -1, SQLITE_STATIC);
        sqlite3_step(key);
        sqlite3_int64 pk = sqlite3_column_int64(key, 0);
        sqlite3_reset(key);
        const char *lead = order == BY_NUMBER ? people[i % count].number : people[i % count].town;
        for (int s = 0, left = PAGE; s < 3 && stretches[s] && left > 0; s++) {
            sqlite3_bind_text(stretches[s], 1, lead, -1, SQLITE_STATIC);
            sqlite3_bind_text(stretches[s], 2, people[i % count].name, -1, SQLITE_STATIC);
            sqlite3_bind_int64(stretches[s], 3, pk);
            left -= read_some(stretches[s], left);
        }
        times[i % count] = now_ms() - from;
    }
    report(orders[order].name, count);
}

/* Search as it is typed: two, three and more letters of a name. */
static void searches(int rounds, char **typed, int count) {
    sqlite3_stmt *search = prepare(
        "SELECT " COLUMNS " FROM (SELECT contact.* FROM contactSearch"
        " JOIN contact ON contact.pk = contactSearch.rowid"
        " WHERE contactSearch MATCH ? AND isArchived = 0 AND isWithdrawn = 0"
        " ORDER BY contactSearch.rowid LIMIT ?) ORDER BY sortName, id");
    for (int i = -count; i < rounds; i++) {
        char query[256];
        snprintf(query, sizeof query, "\"%s\"*", typed[(i + count) % count]);
        double from = now_ms();
        sqlite3_bind_text(search, 1, query, -1, SQLITE_STATIC);
        sqlite3_bind_int(search, 2, PAGE);
        read_rows(search);
        if (i >= 0) times[i] = now_ms() - from;
    }
    report("search", rounds);
}

static int usage(void) {
    fputs("query DATABASE pick COUNT SEED | measure ROUNDS PEOPLE WORD...\n", stderr);
    return 64;
}

int main(int count, char **arguments) {
    if (count < 5) return usage();
    int number = atoi(arguments[3]);
    if (number < 1 || number > MOST_ROUNDS) return usage();
    if (sqlite3_open_v2(arguments[1], &db, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK) return 66;
    sqlite3_exec(db, "PRAGMA mmap_size = 0", NULL, NULL, NULL);
    if (!strcmp(arguments[2], "pick")) {
        pick(number, strtoull(arguments[4], NULL, 10));
    } else if (!strcmp(arguments[2], "measure") && count > 5) {
        int found = read_people(arguments[4]);
        pages(found);
        for (int order = 0; order < ORDERS; order++) ordered_pages(order, found);
        searches(number, arguments + 5, count - 5);
    } else {
        return usage();
    }
    sqlite3_close(db);
    return 0;
}
