/* The floor of booking: the lock and the statements of kader's booking, in C.
 *
 *   book DATABASE SECONDS SEED
 *
 * Books loopbaan appointments at random on the bench's ground (see BookingGround.swift) until the
 * time is over. Prints: booked, refused, the median, the 99th percentile and the longest wait in
 * milliseconds, lock and disk included.
 */
#define _GNU_SOURCE
#include "stats.h"
#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

enum { HOUSES = 28, WINTERS = 5, DAYS = 119, FIRST_HOUR = 9, HOURS = 8 };
enum { MOST_PEOPLE = 4000, MOST_TRIES = 1 << 20, ID = 37 };

/* All days of the ground lie in winter time: an hour ahead of UTC. */
enum { OFFSET = 3600 };

static sqlite3 *db;
static sqlite3_stmt *begin, *commit, *rollback, *meta, *shifts, *visits_person, *visits_room, *find,
    *insert, *command, *change, *release, *claimed, *shift_pk, *claim_person, *claim_room, *stamp,
    *names, *room_name, *terms, *holds, *standing, *version, *guarded, *bus, *consulent,
    *opening, *closed, *holiday, *hats, *restricted, *whole, *erased, *has_spreekuur, *has_contact,
    *has_room, *shared, *disputed, *crowded, *booked, *withdrawn, *pointing, *seen_spreekuur,
    *seen_people, *seen_room;
static char people[MOST_PEOPLE][ID];
static int people_count;
static uint64_t seed;
static double waits[MOST_TRIES];

typedef struct {
    char place[16], day[16], hours[16];
    sqlite3_int64 from, until;
} Request;

static void check(int result) {
    if (result == SQLITE_OK || result == SQLITE_ROW || result == SQLITE_DONE) return;
    fprintf(stderr, "book: %s\n", sqlite3_errmsg(db));
    exit(1);
}

static sqlite3_stmt *prepare(const char *sql) {
    sqlite3_stmt *statement;
    check(sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL));
    return statement;
}

static void text(sqlite3_stmt *s, int index, const char *value) {
    sqlite3_bind_text(s, index, value, -1, SQLITE_TRANSIENT);
}

static int run(sqlite3_stmt *s) {
    int result = sqlite3_step(s);
    sqlite3_reset(s);
    return result;
}

/* What is asked of who acts, of the bus, and of those who are booked. */
static void prepare_rights(void) {
    version = prepare("PRAGMA data_version");
    guarded = prepare("SELECT EXISTS (SELECT 1 FROM main.accessGrant)");
    bus = prepare("SELECT busSlot.*, spreekuur.service AS keptService FROM busTrip"
                  " JOIN busSlot ON busSlot.trip = busTrip.id"
                  " JOIN spreekuur ON spreekuur.id = busSlot.spreekuur"
                  " WHERE busTrip.tripState = 'out' AND NOT busTrip.isWithdrawn"
                  " AND NOT busSlot.isWithdrawn AND busTrip.day >= date('now', '-3 days')"
                  " AND busTrip.id IS NOT (SELECT value FROM meta WHERE key = 'busTrip')"
                  " ORDER BY busSlot.day, busSlot.hours");
    consulent = prepare("SELECT * FROM consulent WHERE contact IN (SELECT value FROM json_each(?))"
                        " AND NOT isWithdrawn ORDER BY pk");
    opening = prepare("SELECT * FROM openingHours WHERE house = ? AND isWithdrawn = 0 ORDER BY pk");
    closed = prepare("SELECT * FROM closure WHERE (house = ? OR house IS NULL) AND isWithdrawn = 0"
                     " ORDER BY days, pk");
    holiday = prepare("SELECT * FROM holidayChoice WHERE house = ? AND isWithdrawn = 0"
                      " ORDER BY rule");
    hats = prepare("SELECT DISTINCT network.name FROM network JOIN (SELECT network, \"from\", until"
                   " FROM kaderlid WHERE contact = ?1 AND NOT isWithdrawn UNION ALL"
                   " SELECT network, \"from\", until FROM boardFunction WHERE contact = ?1"
                   " AND NOT isWithdrawn UNION ALL SELECT network, \"from\", until"
                   " FROM accompaniment WHERE official = ?1 AND NOT isWithdrawn) AS role"
                   " ON role.network = network.id WHERE coalesce(role.\"from\", '0') <= ?2"
                   " AND coalesce(role.until, '9') >= ?2 ORDER BY network.name");
    restricted = prepare("SELECT * FROM restriction WHERE contact = ? AND liftedOn IS NULL"
                         " AND NOT isWithdrawn ORDER BY \"from\", id");
}

/* What is asked of the rows between which there are rules. */
static void prepare_rules(void) {
    whole = prepare("SELECT EXISTS (SELECT 1 FROM json_each(?) AS asked CROSS JOIN contact"
                    " ON contact.id = asked.value WHERE mergedInto IS NOT NULL)");
    erased = prepare("SELECT 1 FROM erasure WHERE kind = 'appointment' AND thing = ?");
    has_spreekuur = prepare("SELECT 1 FROM spreekuur WHERE id = ? AND 1");
    has_contact = prepare("SELECT count(*) FROM json_each(?) AS asked CROSS JOIN contact"
                          " ON contact.id = asked.value WHERE 1");
    has_room = prepare("SELECT 1 FROM room WHERE id = ? AND 1");
    shared = prepare("SELECT 1 FROM change WHERE thing = ? AND (replica <> 'bench' OR stamp > 9e18)"
                     " LIMIT 1");
    disputed = prepare("SELECT occupancy.*, contact.id AS personId, room.id AS roomId FROM occupancy"
                       " LEFT JOIN contact ON contact.pk = occupancy.person"
                       " LEFT JOIN room ON room.pk = occupancy.room WHERE appointment ="
                       " (SELECT pk FROM appointment WHERE id = ?) AND layer = 'visit'"
                       " AND isDisputed");
    crowded = prepare("SELECT DISTINCT spreekuur.place, spreekuur.day, campaignPlace.capacity"
                      " FROM appointment JOIN spreekuur ON spreekuur.id = appointment.spreekuur"
                      " JOIN campaignPlace ON campaignPlace.place = spreekuur.place"
                      " AND NOT campaignPlace.isWithdrawn"
                      " JOIN campaign ON campaign.id = campaignPlace.campaign"
                      " AND NOT campaign.isWithdrawn AND spreekuur.day"
                      " BETWEEN substr(campaign.days, 1, 10) AND substr(campaign.days, 12)"
                      " WHERE appointment.service = 'belasting'"
                      " AND state NOT IN ('cancelled', 'late-cancelled')"
                      " AND NOT appointment.isWithdrawn AND appointment.id = ?");
    booked = prepare("SELECT contact, consulenten FROM appointment WHERE id = ? AND NOT isWithdrawn");
    withdrawn = prepare("SELECT isWithdrawn FROM appointment WHERE id = ?");
    const char *field = "CASE WHEN state NOT IN ('cancelled', 'late-cancelled') THEN %s END";
    const char *fields[] = { "spreekuur", "contact", "consulenten", "room" };
    char sql[1024] = "SELECT ";
    for (int i = 0; i < 4; i++) {
        sprintf(sql + strlen(sql), field, fields[i]);
        strcat(sql, i < 3 ? ", " : " FROM appointment WHERE id = ? AND NOT isWithdrawn");
    }
    pointing = prepare(sql);
    seen_spreekuur = prepare("SELECT 1 FROM spreekuur WHERE id = ? AND NOT isWithdrawn");
    seen_people = prepare("SELECT count(*) FROM json_each(?) AS asked CROSS JOIN contact"
                          " ON contact.id = asked.value WHERE NOT isWithdrawn");
    seen_room = prepare("SELECT 1 FROM room WHERE id = ? AND NOT isWithdrawn");
}

static void prepare_all(void) {
    begin = prepare("BEGIN IMMEDIATE");
    commit = prepare("COMMIT");
    rollback = prepare("ROLLBACK");
    meta = prepare("SELECT (SELECT value FROM meta WHERE key = 'replica'),"
                   " (SELECT value FROM meta WHERE key = 'latestStamp')");
    shifts = prepare("SELECT * FROM spreekuur WHERE place = ? AND day BETWEEN ? AND ?"
                     " AND isWithdrawn = 0 AND (cancellation IS NULL OR 0)"
                     " AND ('loopbaan' IS NULL OR service = 'loopbaan') ORDER BY day, hours, pk");
    const char *visits =
        "SELECT who.id, \"from\", \"until\" FROM json_each(?) AS asked CROSS JOIN %2$s AS who"
        " ON who.id = asked.value CROSS JOIN occupancy ON occupancy.%1$s = who.pk"
        " WHERE layer = 'visit' AND \"from\" < ? AND \"from\" > ? - 86400 AND \"until\" > ?"
        " ORDER BY \"from\"";
    char sql[512];
    snprintf(sql, sizeof sql, visits, "person", "contact");
    visits_person = prepare(sql);
    snprintf(sql, sizeof sql, visits, "room", "room");
    visits_room = prepare(sql);
    terms = prepare("SELECT * FROM serviceTerms WHERE isWithdrawn = 0 ORDER BY pk");
    holds = prepare("SELECT owner, resources, \"from\", \"until\" FROM slotHold"
                    " WHERE lapses > ? AND (? IS NULL OR substr(owner, 1, length(?)) <> ?)");
    standing = prepare("SELECT standing FROM contact WHERE id = ? AND isWithdrawn = 0");
    find = prepare("SELECT * FROM appointment WHERE id = ?");
    insert = prepare("INSERT INTO appointment (id, spreekuur, contact, service, day, hours,"
                     " consulenten, room, buffers, waiver, note, state, cause, reason, remindedOn,"
                     " toldOn, housemates, arrivedAt, calledAt, endedAt, isWithdrawn)"
                     " VALUES (?, ?, ?, 'loopbaan', ?, ?, ?, ?, '0,0', '', '', 'planned', '', '',"
                     " NULL, NULL, 0, NULL, NULL, NULL, 0)");
    command = prepare("INSERT INTO command (id, actor, name, at, undoes, redoes, stamp, replica)"
                      " VALUES (?, 'bench', 'bookAppointment', ?, NULL, NULL, ?, 'bench')");
    change = prepare("INSERT INTO change (command, kind, thing, subject, fields, base, stamp,"
                     " replica, isCreation) VALUES (?1, 'appointment', ?2, ?3,"
                     " json_object('spreekuur', ?4, 'contact', ?3, 'service', 'loopbaan', 'day',"
                     " ?5, 'hours', ?6, 'consulenten', ?7, 'room', ?8, 'buffers', '0,0',"
                     " 'waiver', '', 'note', '', 'state', 'planned', 'cause', '', 'reason', '',"
                     " 'remindedOn', NULL, 'toldOn', NULL, 'housemates', 0, 'arrivedAt', NULL, 'calledAt', NULL,"
                     " 'endedAt', NULL, 'isWithdrawn', 0), json_object(), ?9, ?10, 1)");
    release = prepare("DELETE FROM occupancy WHERE appointment = (SELECT pk FROM appointment"
                      " WHERE id = ?) AND layer = 'visit'");
    claimed = prepare("SELECT * FROM appointment WHERE id = ? AND isWithdrawn = 0");
    shift_pk = prepare("SELECT pk FROM spreekuur WHERE id = ?");
    const char *claim =
        "INSERT INTO occupancy (layer, %s, \"from\", \"until\", spreekuur, appointment, isClient,"
        " isDisputed) VALUES ('visit', (SELECT pk FROM %s WHERE id = ?), ?, ?, ?, ?, ?, 0)";
    snprintf(sql, sizeof sql, claim, "person", "contact");
    claim_person = prepare(sql);
    snprintf(sql, sizeof sql, claim, "room", "room");
    claim_room = prepare(sql);
    stamp = prepare("UPDATE meta SET value = ? WHERE key = 'latestStamp'");
    names = prepare("SELECT contact.id, trim(given || ' ' || CASE infix WHEN '' THEN ''"
                    " ELSE infix || ' ' END || family) FROM json_each(?) AS asked"
                    " CROSS JOIN contact ON contact.id = asked.value");
    room_name = prepare("SELECT name FROM room WHERE id = ?");
    prepare_rights();
    prepare_rules();
}

static void read_people(void) {
    sqlite3_stmt *all = prepare("SELECT id FROM contact WHERE family LIKE 'Bezoeker%' ORDER BY pk");
    while (sqlite3_step(all) == SQLITE_ROW && people_count < MOST_PEOPLE)
        snprintf(people[people_count++], ID, "%s", (const char *)sqlite3_column_text(all, 0));
    sqlite3_finalize(all);
}

static void new_id(char *id) {
    uint64_t a = next_random(&seed), b = next_random(&seed);
    snprintf(id, ID, "%08x-%04x-7%03x-a%03x-%012llx", (unsigned)(a >> 32),
             (unsigned)(a >> 16 & 0xFFFF), (unsigned)(a & 0xFFF), (unsigned)(b >> 48 & 0xFFF),
             (unsigned long long)(b & 0xFFFFFFFFFFFFull));
}

static Request any_request(void) {
    Request request;
    int house = below(&seed, HOUSES), day = below(&seed, WINTERS * DAYS);
    int hour = FIRST_HOUR + below(&seed, HOURS);
    struct tm date = { .tm_year = 126 + day / DAYS, .tm_mon = 10, .tm_mday = 16 + day % DAYS };
    time_t midnight = timegm(&date);
    snprintf(request.place, sizeof request.place, "bench-%02d", house);
    strftime(request.day, sizeof request.day, "%F", &date);
    snprintf(request.hours, sizeof request.hours, "%02d:00-%02d:00", hour % 24, (hour + 1) % 24);
    request.from = midnight + hour * 3600 - OFFSET;
    request.until = request.from + 3600;
    return request;
}

/* Reads the ids between quotes. */
static int list_items(const char *list, char items[][ID], int most) {
    int count = 0;
    for (const char *p = strchr(list, '"'); p && count < most; p = strchr(p + 38, '"'))
        snprintf(items[count++], ID, "%.36s", p + 1);
    return count;
}

/* Of all in the list. */
static int are_free(sqlite3_stmt *visits, const char *list, Request *request) {
    sqlite3_int64 from = request->from - request->from % 86400, until = from + 86400;
    int free = 1;
    text(visits, 1, list);
    sqlite3_bind_int64(visits, 2, until);
    sqlite3_bind_int64(visits, 3, from);
    sqlite3_bind_int64(visits, 4, from);
    while (sqlite3_step(visits) == SQLITE_ROW)
        if (sqlite3_column_int64(visits, 1) < request->until
            && sqlite3_column_int64(visits, 2) > request->from) free = 0;
    sqlite3_reset(visits);
    return free;
}

static int claim(sqlite3_stmt *s, const char *id, Request *request, sqlite3_int64 shift,
                 sqlite3_int64 appointment, int is_client) {
    text(s, 1, id);
    sqlite3_bind_int64(s, 2, request->from);
    sqlite3_bind_int64(s, 3, request->until);
    sqlite3_bind_int64(s, 4, shift);
    sqlite3_bind_int64(s, 5, appointment);
    sqlite3_bind_int(s, 6, is_client);
    return run(s) == SQLITE_DONE;
}

static void read_once(sqlite3_stmt *s, const char *id) {
    text(s, 1, id);
    run(s);
}

/* All rows. */
static void read_all(sqlite3_stmt *s, const char *list) {
    text(s, 1, list);
    while (sqlite3_step(s) == SQLITE_ROW) {}
    sqlite3_reset(s);
}

/* One booking inside the transaction; false where something is taken. */
static int book(Request *request, const char *person) {
    char spreekuur[ID] = "", staff[8][ID], rooms[8][ID], id[ID], stamp_text[32];
    char list[128], room_list[64], whoever[192];
    int staff_count = 0, room_count = 0, ok = 1;
    run(version);
    run(guarded);
    run(meta);
    run(bus);
    run(terms);
    read_once(holds, "0");
    read_once(standing, person);
    text(shifts, 1, request->place);
    text(shifts, 2, request->day);
    text(shifts, 3, request->day);
    while (sqlite3_step(shifts) == SQLITE_ROW) {
        snprintf(spreekuur, ID, "%s", (const char *)sqlite3_column_text(shifts, 1));
        staff_count = list_items((const char *)sqlite3_column_text(shifts, 6), staff, 8);
        room_count = list_items((const char *)sqlite3_column_text(shifts, 7), rooms, 8);
    }
    sqlite3_reset(shifts);
    if (staff_count < 2 || room_count < 1) return 0;
    snprintf(list, sizeof list, "[\"%s\",\"%s\"]", staff[0], staff[1]);
    snprintf(room_list, sizeof room_list, "[\"%s\"]", rooms[0]);
    snprintf(whoever, sizeof whoever, "[\"%s\",\"%s\",\"%s\"]", person, staff[0], staff[1]);
    ok = are_free(visits_person, list, request) && are_free(visits_room, room_list, request);
    read_all(consulent, list);
    read_once(opening, request->place);
    read_once(closed, request->place);
    read_once(holiday, request->place);
    text(hats, 2, request->day);
    read_once(hats, person);
    if (!ok) return 0;

    new_id(id);
    read_once(find, id);
    read_once(whole, whoever);
    read_once(restricted, person);
    read_once(erased, id);
    read_once(has_spreekuur, spreekuur);
    read_once(has_contact, whoever);
    read_once(has_room, rooms[0]);
    const char *values[] = { id, spreekuur, person, request->day, request->hours, list, rooms[0] };
    for (int i = 0; i < 7; i++) text(insert, i + 1, values[i]);
    check(run(insert));
    sqlite3_int64 appointment = sqlite3_last_insert_rowid(db);
    char command_id[ID];
    new_id(command_id);
    text(command, 1, command_id);
    sqlite3_bind_int64(command, 2, time(NULL));
    sqlite3_bind_int64(command, 3, (sqlite3_int64)time(NULL) * 1000 << 16);
    check(run(command));
    sqlite3_bind_int64(change, 1, sqlite3_last_insert_rowid(db));
    const char *changed[] = { id, person, spreekuur, request->day, request->hours, list, rooms[0] };
    for (int i = 0; i < 7; i++) text(change, i + 2, changed[i]);
    sqlite3_bind_int64(change, 9, (sqlite3_int64)time(NULL) * 1000 << 16);
    text(change, 10, "bench");
    check(run(change));

    read_once(find, id);
    read_all(names, whoever);
    read_once(room_name, rooms[0]);
    read_once(shared, id);
    read_once(disputed, id);
    read_once(release, id);
    read_once(claimed, id);
    text(shift_pk, 1, spreekuur);
    check(sqlite3_step(shift_pk));
    sqlite3_int64 shift = sqlite3_column_int64(shift_pk, 0);
    sqlite3_reset(shift_pk);
    for (int i = 0; i < 2; i++) ok &= claim(claim_person, staff[i], request, shift, appointment, 0);
    ok = ok && claim(claim_room, rooms[0], request, shift, appointment, 0);
    ok = ok && claim(claim_person, person, request, shift, appointment, 1);
    if (!ok) return 0;
    read_once(crowded, id);
    read_once(booked, id);
    read_once(whole, whoever);
    read_once(withdrawn, id);
    read_once(pointing, id);
    read_once(seen_spreekuur, spreekuur);
    read_once(seen_people, whoever);
    read_once(seen_room, rooms[0]);
    snprintf(stamp_text, sizeof stamp_text, "%lld", (long long)time(NULL) * 1000 << 16);
    text(stamp, 1, stamp_text);
    check(run(stamp));
    return 1;
}

/* Through the turnstile, as kader does: see LockFile.swift. */
static void take(int lock) {
    struct flock byte = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_len = 1 };
    fcntl(lock, F_OFD_SETLKW, &byte);
    flock(lock, LOCK_EX);
    byte.l_type = F_UNLCK;
    fcntl(lock, F_OFD_SETLK, &byte);
}

int main(int count, char **arguments) {
    if (count != 4) { fputs("book DATABASE SECONDS SEED\n", stderr); return 64; }
    char lock_path[4096];
    snprintf(lock_path, sizeof lock_path, "%s.lock", arguments[1]);
    int lock = open(lock_path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    check(sqlite3_open_v2(arguments[1], &db, SQLITE_OPEN_READWRITE, NULL));
    sqlite3_busy_timeout(db, 10000);
    check(sqlite3_exec(db, "PRAGMA synchronous = FULL; PRAGMA mmap_size = 0;"
                           " PRAGMA foreign_keys = ON", NULL, NULL, NULL));
    seed = strtoull(arguments[3], NULL, 10);
    prepare_all();
    read_people();
    if (people_count == 0 || lock < 0) { fputs("book: not the bench's ground\n", stderr); return 66; }
    int tries = 0, booked = 0;
    double until = now_ms() + atof(arguments[2]) * 1000;
    while (now_ms() < until && tries < MOST_TRIES) {
        Request request = any_request();
        const char *person = people[below(&seed, people_count)];
        double from = now_ms();
        take(lock);
        check(run(begin));
        int ok = book(&request, person);
        check(run(ok ? commit : rollback));
        flock(lock, LOCK_UN);
        waits[tries++] = now_ms() - from;
        booked += ok;
    }
    double median = percentile(waits, tries, 0.5), p99 = percentile(waits, tries, 0.99);
    printf("%d %d %.4f %.4f %.4f\n", booked, tries - booked, median, p99,
           percentile(waits, tries, 1));
    sqlite3_close(db);
    return 0;
}
