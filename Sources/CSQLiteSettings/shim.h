// Settings of SQLite that hold for a whole process: functions of any number of arguments, which Swift can't call, and
// calls of the system that SQLite makes.

#ifndef ASSAY_CSQLITESETTINGS_H
#define ASSAY_CSQLITESETTINGS_H

#include <errno.h>
#include <sqlite3.h>
#include <sys/types.h>
#include <unistd.h>

/// Keeps SQLite from counting its memory: the count is behind one lock, on which two writers would wait for each other.
/// It has no effect once SQLite was used.
static inline void assay_sqlite_uncounted(void) { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

// SQLite repeats a call that a signal interrupted for as long as it is interrupted. These repeat it a thousand times, and
// fail then.
#define ASSAY_SQLITE_CALL(result, call)                                                  \
    for (int attempt = 0; attempt < 1000; attempt++) {                                   \
        result = call;                                                                   \
        if (result >= 0 || errno != EINTR) return result;                                \
    }                                                                                    \
    errno = EIO;                                                                         \
    return result;

static ssize_t assay_sqlite_read(int file, void *bytes, size_t count) {
    ssize_t result = -1;
    ASSAY_SQLITE_CALL(result, read(file, bytes, count))
}

static ssize_t assay_sqlite_write(int file, const void *bytes, size_t count) {
    ssize_t result = -1;
    ASSAY_SQLITE_CALL(result, write(file, bytes, count))
}

static ssize_t assay_sqlite_pread(int file, void *bytes, size_t count, off_t offset) {
    ssize_t result = -1;
    ASSAY_SQLITE_CALL(result, pread(file, bytes, count, offset))
}

static ssize_t assay_sqlite_pwrite(int file, const void *bytes, size_t count, off_t offset) {
    ssize_t result = -1;
    ASSAY_SQLITE_CALL(result, pwrite(file, bytes, count, offset))
}

static int assay_sqlite_truncate(int file, off_t size) {
    int result = -1;
    ASSAY_SQLITE_CALL(result, ftruncate(file, size))
}

/// Has SQLite make its calls of the system by those above, where they are of the size that it wants.
static inline void assay_sqlite_bounded_calls(void) {
    sqlite3_vfs *system = sqlite3_vfs_find(0);
    if (system == 0 || system->iVersion < 3 || system->xSetSystemCall == 0 || sizeof(off_t) != 8) return;
    const struct {
        const char *name;
        sqlite3_syscall_ptr call;
    } calls[] = {
        {"read", (sqlite3_syscall_ptr)assay_sqlite_read},      {"write", (sqlite3_syscall_ptr)assay_sqlite_write},
        {"pread", (sqlite3_syscall_ptr)assay_sqlite_pread},    {"pread64", (sqlite3_syscall_ptr)assay_sqlite_pread},
        {"pwrite", (sqlite3_syscall_ptr)assay_sqlite_pwrite},  {"pwrite64", (sqlite3_syscall_ptr)assay_sqlite_pwrite},
        {"ftruncate", (sqlite3_syscall_ptr)assay_sqlite_truncate},
    };
    for (size_t i = 0; i < sizeof calls / sizeof calls[0]; i++) {
        // A call that this build of SQLite does not make stays away.
        if (system->xGetSystemCall(system, calls[i].name) != 0)
            system->xSetSystemCall(system, calls[i].name, calls[i].call);
    }
}

#endif
