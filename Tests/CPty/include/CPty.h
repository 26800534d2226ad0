/// Programs in a pseudo-terminal of their own, for tests.
///
/// A shell or Foundation's Process cannot give a program a controlling terminal, a size and
/// a clean signal mask; this can. No function here keeps state.
#pragma once

#include <stddef.h>
#include <sys/types.h>

/// Starts a program in a new session whose terminal is a new pty of this size.
/// `argv` and `envp` end with NULL. The child starts with no signal blocked or ignored, and
/// with no descriptors but 0, 1 and 2. Where it cannot be executed it exits with 127.
/// Returns the descriptor of the terminal's other end (close-on-exec; close it to hang up)
/// and the child's id in `pid`, or -1 with errno set.
int kader_pty_spawn(
    const char *path, char *const argv[], char *const envp[], int rows, int columns,
    pid_t *pid);

/// Gives the terminal another size; the program gets SIGWINCH. Returns 0, or -1 with errno set.
int kader_pty_resize(int descriptor, int rows, int columns);

/// Reads what the program wrote, waiting at most `timeout_ms` for the first byte.
/// Returns the number of bytes, 0 where none came in time, -1 where the program
/// has closed its terminal, -2 for another error with errno set.
ssize_t kader_pty_read(int descriptor, void *buffer, size_t capacity, int timeout_ms);

/// Writes all bytes, as if they were typed; waits at most `timeout_ms` in all for room.
/// Returns 0, or -1 with errno set.
int kader_pty_write(int descriptor, const void *bytes, size_t count, int timeout_ms);

/// Waits at most `timeout_ms` for the program to end.
/// Returns 1 where it ended, with the exit status in `status`, or 128 plus the number of the
/// signal that ended it; 0 where it still runs; -1 with errno set.
int kader_pty_wait(pid_t pid, int timeout_ms, int *status);

/// Sends a signal to a program. Returns 0, or -1 with errno set.
int kader_pty_signal(pid_t pid, int number);
