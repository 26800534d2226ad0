/* The floor of taking in changes: the statements of kader's merge, in C.
 *
 *   merge DATABASE COUNT
 *
 * Takes in COUNT commands of another replica, each of which adds a person, by 100 to a transaction (see
 * MergeWorker.swift), and writes the log over between transactions. Prints how many in a second and the longest transaction in milliseconds, lock and
 * disk included.
 */
#define _GNU_SOURCE
#include "stats.h"
#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>

enum { BATCH = 100, CARRIED = 4 * BATCH };

static sqlite3 *db;

static void check(int result) {
    if (result == SQLITE_OK || result == SQLITE_ROW || result == SQLITE_DONE) return;
    fprintf(stderr, "merge: %s\n", sqlite3_errmsg(db));
    exit(1);
}

static sqlite3_stmt *prepare(const char *sql) {
    sqlite3_stmt *statement;
    check(sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL));
    return statement;
}

static void text(sqlite3_stmt *s, int index, const char *value) {
    check(sqlite3_bind_text(s, index, value, -1, SQLITE_TRANSIENT));
}

static void run(sqlite3_stmt *s) {
    check(sqlite3_step(s));
    sqlite3_reset(s);
}

static sqlite3_stmt *begin, *commit, *known, *command, *erased, *change, *save, *keep, *shared,
    *present, *person, *stamp;

static void prepare_all(void) {
    begin = prepare("BEGIN IMMEDIATE");
    commit = prepare("COMMIT");
    known = prepare("SELECT pk FROM command WHERE id = ?");
    command = prepare("INSERT INTO command (id, actor, name, at, undoes, redoes, stamp, replica)"
                      " VALUES (?, 'bench', 'addContact', 1800000000, NULL, NULL, ?, 'elsewhere')");
    erased = prepare("SELECT 1 FROM erasure WHERE kind = 'contact' AND thing = ?");
    change = prepare("INSERT INTO change (command, kind, thing, subject, fields, base, stamp,"
                     " replica, isCreation) VALUES (?1, 'contact', ?2, ?2, json_object('given',"
                     " 'Jo', 'infix', '', 'family', ?3, 'standing', 'member', 'memberNumber', '',"
                     " 'phone', '06-12345678', 'email', '', 'town', 'Assen', 'isArchived', 0,"
                     " 'mergedInto', NULL, 'isWithdrawn', 0), '{}', ?4, 'elsewhere', 1)");
    save = prepare("SAVEPOINT place");
    keep = prepare("RELEASE place");
    shared = prepare("SELECT 1 FROM change WHERE thing = ? AND (replica <> 'elsewhere' OR stamp > ?)"
                     " LIMIT 1");
    present = prepare("SELECT given, infix, family, standing, memberNumber, phone, email, town,"
                      " isArchived, mergedInto, isWithdrawn FROM contact WHERE id = ?");
    person = prepare("INSERT INTO contact (id, given, infix, family, standing, memberNumber, phone,"
                     " email, town, isArchived, mergedInto, isWithdrawn, sortName, searchText)"
                     " VALUES (?1, 'Jo', '', ?2, 'member', '', '06-12345678', '', 'Assen', 0, NULL,"
                     " 0, lower(?2) || ' jo', 'jo ' || lower(?2) || ' 0612345678 assen')");
    stamp = prepare("UPDATE meta SET value = ? WHERE key = 'latestStamp'");
}

static void take(uint64_t *seed, int number, sqlite3_int64 time) {
    char id[37], thing[37], family[32];
    uint64_t a = next_random(seed), b = next_random(seed);
    for (int i = 0; i < 2; i++)
        snprintf(i ? id : thing, 37, "%08x-%04x-7%03x-8%03x-%012llx", (unsigned)(a >> 32),
                 (unsigned)(a >> 16 & 0xffff), (unsigned)(a & 0xfff), ((unsigned)(b >> 52) + (unsigned)i) & 0xfff,
                 (unsigned long long)(b & 0xffffffffffffull));
    snprintf(family, sizeof family, "Elders %d", number);
    text(known, 1, id);
    run(known);
    text(command, 1, id);
    sqlite3_bind_int64(command, 2, time);
    run(command);
    sqlite3_int64 pk = sqlite3_last_insert_rowid(db);
    text(erased, 1, thing);
    run(erased);
    sqlite3_bind_int64(change, 1, pk);
    text(change, 2, thing);
    text(change, 3, family);
    sqlite3_bind_int64(change, 4, time);
    run(change);
    run(save);
    text(shared, 1, thing);
    sqlite3_bind_int64(shared, 2, time);
    run(shared);
    text(present, 1, thing);
    run(present);
    text(person, 1, thing);
    text(person, 2, family);
    run(person);
    run(keep);
}

int main(int count, char **arguments) {
    if (count != 3) {
        fputs("merge DATABASE COUNT\n", stderr);
        return 64;
    }
    int total = atoi(arguments[2]);
    char lock[4096];
    snprintf(lock, sizeof lock, "%s.lock", arguments[1]);
    int file = open(lock, O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (sqlite3_open_v2(arguments[1], &db, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK) return 66;
    sqlite3_exec(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
                     " PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 0", NULL, NULL, NULL);
    prepare_all();
    uint64_t seed = 7;
    sqlite3_int64 time = (sqlite3_int64)1900000000000 << 16;
    double start = now_ms(), longest = 0;
    for (int done = 0; done < total;) {
        double from = now_ms();
        flock(file, LOCK_EX);
        run(begin);
        for (int i = 0; i < BATCH && done < total; i++, done++) take(&seed, done, ++time);
        char latest[32];
        snprintf(latest, sizeof latest, "%lld", (long long)time);
        text(stamp, 1, latest);
        run(stamp);
        run(commit);
        flock(file, LOCK_UN);
        double wait = now_ms() - from;
        if (wait > longest) longest = wait;
        if (done % CARRIED == 0) sqlite3_wal_checkpoint_v2(db, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL);
    }
    printf("%.1f %.3f\n", total / ((now_ms() - start) / 1e3), longest);
    sqlite3_close(db);
    return 0;
}
