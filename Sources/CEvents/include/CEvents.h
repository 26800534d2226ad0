#pragma once
// Linux's signalfd and eventfd, which Swift's Glibc module leaves out.

/// A descriptor that becomes readable when SIGWINCH, SIGTERM, SIGHUP or SIGINT comes. The signals
/// are blocked in the calling thread and in those that it starts. -1 where that fails.
int kader_signals_open(void);

/// The next signal that came, or 0 where none is waiting.
int kader_signals_next(int descriptor);

/// A descriptor that any thread can make readable. -1 where that fails.
int kader_wake_open(void);
