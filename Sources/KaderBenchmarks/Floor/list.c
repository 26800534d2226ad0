/* The floor of a terminal program over the database: the least that C, SQLite and ncurses can do.
 *
 *   list DATABASE PLACE MONDAY
 *
 * Opens the file, reads fifty people by name and paints them. Down and up move the selection, Page
 * Down and Page Up read and paint the next fifty, n and p go to the next and the last week of the
 * agenda of a place, q leaves.
 */
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "stats.h"
#include <locale.h>
#include <ncurses.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

enum { ROWS = 50, WIDTH = 160 };

typedef struct {
    char name[WIDTH], town[WIDTH], phone[WIDTH], sort[WIDTH];
    sqlite3_int64 pk;
} Person;

static sqlite3 *db;
static sqlite3_stmt *page, *week;
static Person people[ROWS];
static int person_count, selected, top;
static const char *place, *monday;
static int week_number;

static sqlite3_stmt *prepare(const char *sql) {
    sqlite3_stmt *statement;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) != SQLITE_OK) {
        endwin();
        fprintf(stderr, "list: %s\n", sqlite3_errmsg(db));
        exit(1);
    }
    return statement;
}

static void copy(char *to, sqlite3_stmt *row, int column) {
    snprintf(to, WIDTH, "%s", (const char *)sqlite3_column_text(row, column));
}

static void read_page(const char *after, sqlite3_int64 pk) {
    char last[WIDTH];
    snprintf(last, sizeof last, "%s", after);
    sqlite3_reset(page);
    sqlite3_bind_text(page, 1, last, -1, SQLITE_STATIC);
    sqlite3_bind_int64(page, 2, pk);
    sqlite3_bind_int(page, 3, ROWS);
    person_count = 0;
    while (sqlite3_step(page) == SQLITE_ROW && person_count < ROWS) {
        Person *person = &people[person_count++];
        person->pk = sqlite3_column_int64(page, 0);
        copy(person->name, page, 1);
        copy(person->town, page, 2);
        copy(person->phone, page, 3);
        copy(person->sort, page, 4);
    }
    sqlite3_reset(page);
}

static void bar(int line, const char *text) {
    attron(A_REVERSE);
    mvhline(line, 0, ' ', COLS);
    mvaddnstr(line, 1, text, COLS - 2);
    attroff(A_REVERSE);
}

static void paint_list(void) {
    int shown = LINES - 2;
    if (selected < top) top = selected;
    if (selected >= top + shown) top = selected - shown + 1;
    bar(0, "kader - floor");
    for (int i = 0; i < shown; i++) {
        move(i + 1, 0);
        clrtoeol();
        if (top + i >= person_count) continue;
        Person *person = &people[top + i];
        if (top + i == selected) attron(A_REVERSE);
        mvprintw(i + 1, 0, " %-40.40s %-30.30s %-16.16s", person->name, person->town, person->phone);
        attroff(A_REVERSE);
    }
    bar(LINES - 1, "j k  move   n p  week   q  leave");
    move(selected - top + 1, 0);
    refresh();
}

static void paint_week(void) {
    char shift[32];
    erase();
    bar(0, "agenda - floor");
    snprintf(shift, sizeof shift, "%+d days", week_number * 7);
    sqlite3_reset(week);
    sqlite3_bind_text(week, 1, place, -1, SQLITE_STATIC);
    sqlite3_bind_text(week, 2, monday, -1, SQLITE_STATIC);
    sqlite3_bind_text(week, 3, shift, -1, SQLITE_STATIC);
    int line[8] = { 0 }, width = COLS / 7;
    while (sqlite3_step(week) == SQLITE_ROW) {
        int day = sqlite3_column_int(week, 0) % 7, at = ++line[day];
        if (at >= LINES - 1) continue;
        mvprintw(at, day * width, "%.5s %-*.*s", (const char *)sqlite3_column_text(week, 1),
                 width - 7, width - 7, (const char *)sqlite3_column_text(week, 2));
    }
    sqlite3_reset(week);
    bar(LINES - 1, "n p  week   j k  list   q  leave");
    move(1, 0);
    refresh();
}

static void turn_page(int key) {
    if (key == KEY_NPAGE && person_count == ROWS)
        read_page(people[ROWS - 1].sort, people[ROWS - 1].pk);
    if (key == KEY_PPAGE) read_page("", -1);
    selected = top = 0;
    paint_list();
}

static int press(int key) {
    switch (key) {
    case 'q': return 0;
    case 'j': case KEY_DOWN:
        if (selected + 1 < person_count) selected++;
        paint_list();
        break;
    case 'k': case KEY_UP:
        if (selected > 0) selected--;
        paint_list();
        break;
    case KEY_NPAGE: case KEY_PPAGE: turn_page(key); break;
    case 'n': week_number++; paint_week(); break;
    case 'p': week_number--; paint_week(); break;
    }
    return 1;
}

int main(int count, char **arguments) {
    if (count != 4) { fputs("list DATABASE PLACE MONDAY\n", stderr); return 64; }
    setlocale(LC_ALL, "");
    place = arguments[2];
    monday = arguments[3];
    if (sqlite3_open_v2(arguments[1], &db, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK) return 66;
    page = prepare("SELECT pk, trim(given || ' ' || infix) || ' ' || family, town, phone, sortName"
                   " FROM contact WHERE isArchived = 0 AND isWithdrawn = 0 AND mergedInto IS NULL"
                   " AND (sortName, pk) > (?, ?) ORDER BY sortName, pk LIMIT ?");
    week = prepare("SELECT strftime('%w', spreekuur.day) + 6, coalesce(appointment.hours,"
                   " spreekuur.hours), coalesce(contact.given || ' ' || contact.family,"
                   " spreekuur.service) FROM spreekuur"
                   " LEFT JOIN appointment ON appointment.spreekuur = spreekuur.id"
                   " AND appointment.state = 'planned'"
                   " LEFT JOIN contact ON contact.id = appointment.contact"
                   " WHERE place = ?1 AND spreekuur.day BETWEEN date(?2, ?3)"
                   " AND date(?2, ?3, '+6 days') AND cancellation IS NULL"
                   " ORDER BY spreekuur.day, 2");
    read_page("", -1);
    initscr();
    cbreak();
    noecho();
    keypad(stdscr, TRUE);
    set_escdelay(25);
    paint_list();
    while (press(getch())) { }
    endwin();
    sqlite3_close(db);
    return 0;
}
