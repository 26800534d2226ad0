/* The floor of bytes: how few ncurses sends from C between two screens of kader.
 *
 *   repaint FILE
 *
 * FILE holds the output of `kader screen --roles` for some screens, each followed by a form feed.
 * It paints the first; every key n or p paints the next or the last one, q leaves. Letters of roles
 * become the attributes and colours of kader's palette of 256.
 */
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "stats.h"
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

enum { MOST_SCREENS = 8, MOST_ROWS = 200, LONGEST = 4096 };

typedef struct {
    int rows;
    char *text[MOST_ROWS], *roles[MOST_ROWS];
} Screen;

static Screen screens[MOST_SCREENS];
static int count;
static const short colours[] = { 28, 32, 37, 97, 130, 133, 160, 166, 244 };

/* The first half of the lines is text, the second half roles. */
static void add_screen(char **lines, int number) {
    if (number == 0 || count == MOST_SCREENS) return;
    Screen *screen = &screens[count++];
    screen->rows = number / 2;
    for (int i = 0; i < screen->rows; i++) {
        screen->text[i] = lines[i];
        screen->roles[i] = lines[screen->rows + i];
    }
}

static void read_screens(const char *path) {
    static char *lines[2 * MOST_ROWS], line[LONGEST];
    FILE *file = fopen(path, "r");
    if (!file) { perror(path); exit(66); }
    int number = 0;
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = 0;
        if (line[0] == '\f') { add_screen(lines, number); number = 0; continue; }
        if (number < 2 * MOST_ROWS) lines[number++] = strdup(line);
    }
    fclose(file);
}

static int pair_of(char role) {
    int colour = -1;
    switch (role) {
    case 'X': colour = 160; break;
    case '!': colour = 166; break;
    case '+': colour = 28; break;
    case '*': case '#': case 'K': colour = 32; break;
    case 'm': case '|': case '?': colour = 244; break;
    case '0': colour = 244; break;
    case '1': colour = 37; break;
    case '2': colour = 32; break;
    case '3': colour = 166; break;
    case '4': colour = 160; break;
    case 'a' ... 'h': {
        static const short layers[] = { 32, 133, 28, 166, 37, 97, 130, 160 };
        colour = layers[role - 'a'];
    }
    }
    for (int i = 0; i < (int)(sizeof colours / sizeof *colours); i++)
        if (colours[i] == colour) return i + 1;
    return 0;
}

static attr_t attributes_of(char role) {
    switch (role) {
    case 'T': case '!': case '*': case '#': case 'K': return A_BOLD;
    case 'H': return A_BOLD | A_UNDERLINE;
    case 'S': return A_REVERSE;
    case 's': return A_REVERSE | A_DIM;
    case 'X': return A_BOLD | A_REVERSE;
    case '_': return A_UNDERLINE;
    default: return 0;
    }
}

static void paint_row(int row, const char *text, const char *roles) {
    mbstate_t state = { 0 };
    int column = 0, letters = strlen(roles);
    while (column < COLS && (*text || column < letters)) {
        wchar_t glyph[2] = { L' ', 0 };
        if (*text) {
            size_t length = mbrtowc(glyph, text, MB_CUR_MAX, &state);
            if (length == 0 || length > 8) return;
            text += length;
        }
        char role = column < letters ? roles[column] : ' ';
        cchar_t cell;
        setcchar(&cell, glyph, attributes_of(role), pair_of(role), NULL);
        mvadd_wch(row, column, &cell);
        column += wcwidth(glyph[0]) > 1 ? 2 : 1;
    }
}

static void paint(Screen *screen) {
    erase();
    int selected = screen->rows - 1;
    for (int row = 0; row < screen->rows && row < LINES; row++) {
        paint_row(row, screen->text[row], screen->roles[row]);
        if (strchr(screen->roles[row], 'S') && selected == screen->rows - 1) selected = row;
    }
    move(selected, 0);
    refresh();
}

int main(int argument_count, char **arguments) {
    if (argument_count != 2) { fputs("repaint FILE\n", stderr); return 64; }
    setlocale(LC_ALL, "");
    read_screens(arguments[1]);
    if (count == 0) { fputs("repaint: no screens\n", stderr); return 65; }
    initscr();
    cbreak();
    noecho();
    keypad(stdscr, TRUE);
    start_color();
    use_default_colors();
    for (int i = 0; i < (int)(sizeof colours / sizeof *colours); i++)
        init_pair(i + 1, colours[i], -1);
    int shown = 0, key;
    paint(&screens[0]);
    while ((key = getch()) != 'q') {
        if (key == 'n') shown = (shown + 1) % count;
        if (key == 'p') shown = (shown + count - 1) % count;
        paint(&screens[shown]);
    }
    endwin();
    return 0;
}
