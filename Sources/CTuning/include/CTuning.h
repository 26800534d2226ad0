#pragma once
// What makes glibc and SQLite quicker, in calls that Swift or GRDB leave out.

#include <sqlite3.h>

/// Has the two threads of a start take memory without waiting for one another: two heaps, which grow
/// by a megabyte at a time and are kept, and no count of what SQLite has in use. For the first thread,
/// before there is another and before SQLite is used.
void kader_settle_memory(void);

/// Has SQLite ask nobody whether a statement may be compiled: it asks once for each column.
void kader_stop_authorizing(sqlite3 *connection);
