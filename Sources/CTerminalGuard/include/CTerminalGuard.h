/// Gives the shell its terminal back when the program crashes.
///
/// A Swift trap ends the process at once: no deinit runs and no ncurses call is allowed in a
/// signal handler. So the state of the terminal is saved at the start, and a handler that uses
/// write and tcsetattr only, both safe in a signal handler, puts it back.
#pragma once

/// Saves the state of the terminal on a descriptor and catches SIGILL, SIGTRAP, SIGSEGV,
/// SIGBUS, SIGFPE and SIGABRT. Call it before ncurses starts. Where the descriptor is no
/// terminal, nothing is saved and nothing will be put back. The handlers also keep the
/// runtime's own backtracer from asking questions into the terminal.
/// Returns 0, or -1 where a handler could not be installed.
int kader_guard_install(int descriptor);

/// Whether a crash has to put the terminal back: 1 while the program has the screen, else 0.
void kader_guard_arm(int armed);

/// Sends standard error to the end of a file (made with mode 0600), so that words of a crash
/// do not land on the screen. After a crash the file's path is written to the terminal.
/// Returns 0, or -1 with errno set; then standard error stays as it was.
int kader_guard_log(const char *path);

/// Gives standard error back what it was before kader_guard_log. Does nothing without.
void kader_guard_unlog(void);
