// ncurses for Swift: what Swift cannot import, as inline functions.
//
// Macros with casts or globals (A_*, BUTTON*, COLORS) and variadic functions do not come
// through the importer, so each has a wrapper here. There is no state in this header: a
// static variable in a module map's header does not link.
#pragma once

#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1

#include <ncurses.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

/// Attributes as bits of our own: 1 bold, 2 underline, 4 reverse, 8 dim.
static inline attr_t kader_attributes(int bits) {
    attr_t attributes = A_NORMAL;
    if (bits & 1) attributes |= A_BOLD;
    if (bits & 2) attributes |= A_UNDERLINE;
    if (bits & 4) attributes |= A_REVERSE;
    if (bits & 8) attributes |= A_DIM;
    return attributes;
}

/// Puts one glyph, a spacing character with marks on it ended by a 0, in a cell. It neither
/// moves on to the next line nor scrolls, also in the last cell of the screen.
static inline void kader_put(
    WINDOW *window, int row, int column, const wchar_t *glyph, int bits, int pair) {
    cchar_t cell;
    if (setcchar(&cell, glyph, kader_attributes(bits), (short)pair, NULL) == OK) {
        mvwadd_wchnstr(window, row, column, &cell, 1);
    }
}

/// Puts one spacing character in a cell, as `kader_put` does.
static inline void kader_put_one(
    WINDOW *window, int row, int column, uint32_t scalar, int bits, int pair) {
    const wchar_t glyph[2] = { (wchar_t)scalar, 0 };
    kader_put(window, row, column, glyph, bits, pair);
}

/// How many columns libc gives a character: what ncurses will count with; -1 if unprintable.
static inline int kader_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static inline int kader_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

/// Takes the characters of the locale of the environment, and UTF-8 where that locale is not
/// installed: a name that is asked for but missing must not cost the user every accent. The other
/// categories, of which nothing is used, would be eleven more files to open.
static inline void kader_set_locale(void) {
    if (setlocale(LC_CTYPE, "") == NULL) setlocale(LC_CTYPE, "C.UTF-8");
}

static inline int kader_colours(void) { return COLORS; }

/// Starts ncurses on standard input and a stream to the terminal, for a kind of terminal.
/// Returns whether that kind is known, and can have its cursor moved; the screen's window is in
/// `window` then.
static inline int kader_start(const char *type, FILE *output, WINDOW **window) {
    // The size comes from the kernel, not from LINES and COLUMNS, which may be stale.
    use_env(FALSE);
    use_tioctl(TRUE);
    SCREEN *screen = newterm(type, output, stdin);
    if (screen == NULL) return 0;
    char *move = tigetstr("cup");
    if (move == NULL || move == (char *)-1) {
        endwin();
        delscreen(screen);
        return 0;
    }
    *window = stdscr;
    return 1;
}

/// Has the next refresh send every cell.
static inline void kader_repaint(WINDOW *window) {
    werase(window);
    clearok(window, TRUE);
}

/// Writes bytes past ncurses, for sequences that move no cursor and change no cell.
static inline void kader_write(const char *bytes, size_t count) {
    fflush(stdout);
    while (count > 0) {
        ssize_t written = write(STDOUT_FILENO, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        count -= (size_t)written;
    }
}

static inline int kader_is_terminal(void) {
    return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
}

/// The size that the kernel knows for the terminal. 0 where it knows none.
static inline int kader_window_size(int descriptor, int *rows, int *columns) {
    struct winsize size;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return 0;
    *rows = size.ws_row;
    *columns = size.ws_col;
    return size.ws_row > 0 && size.ws_col > 0;
}
