/// One write for a whole screen.
///
/// ncurses writes whenever it has moved the cursor: more than a hundred times for a full screen,
/// each of which may be a packet of its own over SSH. It gets a descriptor of its own, which leads
/// to a file in memory while a screen is made and to the terminal at all other times.
#pragma once

#include <stdio.h>

/// What ncurses is to write to. NULL, with errno set, where the system gives no descriptor.
FILE *kader_output_open(void);

/// From now on what ncurses writes is kept. Where memory gives no file it goes on as before.
void kader_output_gather(void);

/// Sends what was kept, and leads ncurses back to the terminal.
void kader_output_send(void);

/// Ends what kader_output_open began, after ncurses has ended.
void kader_output_close(void);
