// Settings of SQLite that hold for a whole process. The function takes any number of arguments, which Swift can't call.

#ifndef ASSAY_CSQLITESETTINGS_H
#define ASSAY_CSQLITESETTINGS_H

#include <sqlite3.h>

/// Keeps SQLite from counting its memory: the count is behind one lock, on which two writers would wait for each other.
/// It has no effect once SQLite was used.
static inline void assay_sqlite_uncounted(void) { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

#endif
