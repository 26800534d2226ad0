#pragma once
// glibc's mallopt and SQLite's sqlite3_config, which Swift cannot call.

/// Has the two threads of a start take memory without waiting for one another: two heaps, which grow by
/// a megabyte at a time and are kept, and no count of what SQLite has in use. For the first thread, before there is another
/// and before SQLite is used.
void kader_settle_memory(void);
