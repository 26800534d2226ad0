#pragma once
// Linux's signalfd and eventfd, which Swift's Glibc module leaves out.

/// A descriptor that becomes readable when SIGWINCH, SIGTERM, SIGHUP or SIGINT comes. The signals
/// are blocked in the calling thread and in those that it starts. -1 where that fails.
int kader_signals_open(void);

/// The next signal that came, or 0 where none is waiting.
int kader_signals_next(int descriptor);

/// Sees to it that a signal is read although the program waits for a terminal that nobody reads,
/// as when a connection hangs. When a signal lies in `signals` for a second, or the program has been
/// told to leave and is there a second later, what the terminal has not taken is thrown away, so that
/// writing goes on. What comes next must draw the whole screen or leave it. `signals` stays open as
/// long as the program runs.
void kader_release_output(int signals);

/// A descriptor that any thread can make readable. -1 where that fails.
int kader_wake_open(void);
