// What a process is denied on Linux: Landlock for files, a filter of system calls for the rest, a network name space
// without a way out. Elsewhere each says that there is none.

#if !defined(_GNU_SOURCE)
#define _GNU_SOURCE 1
#endif

#include "CSystem.h"

#if defined(__linux__)

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include "filter.h"

// Rights that came after the first version; headers may be older than the system.
#define RIGHT_REFER (1ULL << 13)
#define RIGHT_TRUNCATE (1ULL << 14)
#define RIGHT_IOCTL (1ULL << 15)
#define FIRST_RIGHTS ((1ULL << 13) - 1)

struct ruleset {
    uint64_t files;
    uint64_t network;
    uint64_t scoped;
};

#ifndef SYS_landlock_create_ruleset
#define SYS_landlock_create_ruleset 444
#define SYS_landlock_add_rule 445
#define SYS_landlock_restrict_self 446
#endif

int assay_landlock_version(void) {
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, 1U);
    return version > 0 ? (int)version : 0;
}

static uint64_t file_rights(int version) {
    uint64_t rights = FIRST_RIGHTS;
    if (version >= 2) rights |= RIGHT_REFER;
    if (version >= 3) rights |= RIGHT_TRUNCATE;
    if (version >= 5) rights |= RIGHT_IOCTL;
    return rights;
}

int assay_landlock_ruleset(void) {
    int version = assay_landlock_version();
    if (version < 1) {
        errno = ENOSYS;
        return -1;
    }
    // From version 4, TCP too; from version 6, abstract sockets and signals to others.
    struct ruleset ruleset = {file_rights(version), version >= 4 ? 3 : 0, version >= 6 ? 3 : 0};
    size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
    return (int)syscall(SYS_landlock_create_ruleset, &ruleset, size, 0U);
}

int assay_landlock_allow(int ruleset, const char *path, int executes, int writes) {
    int parent = open(path, O_PATH | O_CLOEXEC);
    if (parent < 0) return -1;
    struct stat status;
    int result = fstat(parent, &status);
    if (result == 0) {
        struct landlock_path_beneath_attr rule = {.parent_fd = parent};
        rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE;
        if (executes) rule.allowed_access |= LANDLOCK_ACCESS_FS_EXECUTE;
        if (writes) rule.allowed_access |= LANDLOCK_ACCESS_FS_WRITE_FILE;
        if (writes && assay_landlock_version() >= 3) rule.allowed_access |= RIGHT_TRUNCATE;
        if (S_ISDIR(status.st_mode)) {
            rule.allowed_access |= LANDLOCK_ACCESS_FS_READ_DIR;
            if (writes)
                rule.allowed_access |= LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_REMOVE_FILE |
                                       LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_REMOVE_DIR;
        }
        result = (int)syscall(SYS_landlock_add_rule, ruleset, 1, &rule, 0U);
    }
    int code = errno;
    close(parent);
    errno = code;
    return result;
}

int assay_landlock_enter(int ruleset) {
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
    return (int)syscall(SYS_landlock_restrict_self, ruleset, 0U);
}

int assay_has_seccomp(void) {
#if defined(ASSAY_ARCHITECTURE)
    uint32_t action = SECCOMP_RET_ERRNO;
    return syscall(SYS_seccomp, SECCOMP_GET_ACTION_AVAIL, 0, &action) == 0;
#else
    return 0;
#endif
}

int assay_filter_enter(struct sock_filter *instructions, int count) {
    struct sock_fprog program = {(unsigned short)count, instructions};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
    return (int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program);
}

int assay_leave_network(void) {
    if (unshare(CLONE_NEWNET) == 0) return 0;
    return unshare(CLONE_NEWUSER | CLONE_NEWNET);
}

#else

int assay_landlock_version(void) { return 0; }
int assay_landlock_ruleset(void) {
    errno = ENOSYS;
    return -1;
}
int assay_landlock_allow(int ruleset, const char *path, int executes, int writes) {
    (void)ruleset, (void)path, (void)executes, (void)writes;
    errno = ENOSYS;
    return -1;
}
int assay_landlock_enter(int ruleset) {
    (void)ruleset;
    errno = ENOSYS;
    return -1;
}
int assay_has_seccomp(void) { return 0; }
int assay_seccomp_reader(int opens_files) {
    (void)opens_files;
    errno = ENOSYS;
    return -1;
}
int assay_leave_network(void) {
    errno = ENOSYS;
    return -1;
}

#endif
