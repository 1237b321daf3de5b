// libc, and the few things of it that Swift does not see: macros, functions of many arguments, and calls of Linux
// that have no function. The target System is the only one that imports this.

#ifndef ASSAY_CSYSTEM_H
#define ASSAY_CSYSTEM_H

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <iconv.h>
#include <limits.h>
#include <locale.h>
#include <math.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#if defined(__APPLE__)
#include <mach-o/dyld.h>
#include <xlocale.h>
#endif

// How often a call is repeated that signals interrupt, before it fails.
#define ASSAY_MOST_ATTEMPTS 1000

static inline int assay_errno(void) { return errno; }
static inline void assay_set_errno(int code) { errno = code; }

static inline int assay_open(const char *path, int flags, int mode) { return open(path, flags, mode); }
static inline int assay_fcntl(int descriptor, int command, int argument) {
    return fcntl(descriptor, command, argument);
}
/// Who holds a lock on any part of a file: 0 for no other process, 1 with its number (not above zero where it can't be
/// seen), -1 with `errno`.
int assay_lock_holder(int descriptor, int32_t *process);
/// Keeps the queue of libdispatch that is running for as long as the process, where there is one (Linux).
void assay_keep_current_queue(void);
/// The columns of a terminal; 0 when they are not known.
int assay_terminal_columns(int descriptor);
int assay_terminal_rows(int descriptor);
/// Keeps the terminal's settings, and has them put back when SIGTERM, SIGHUP or SIGQUIT ends the process; 0, or -1 with
/// `errno`.
int assay_terminal_keep(int descriptor);
/// Lets a terminal hand over keys as they are pressed; output goes on turning line feeds into new lines.
int assay_terminal_raw(int descriptor);
/// Puts back the settings that were kept.
int assay_terminal_restore(int descriptor);

/// A thread, by the system's handle.
struct assay_thread {
    pthread_t handle;
};
/// Starts a thread; 0, or the error number.
int assay_start_thread(struct assay_thread *thread, size_t stack_bytes, void *(*body)(void *), void *context);
/// Waits until a thread has ended.
void assay_join_thread(struct assay_thread thread);
/// How many processors this process may use; 1 at least.
int assay_processor_count(void);

/// Ignores a signal from now on.
void assay_ignore_signal(int number);
/// Lets a signal have its usual effect.
void assay_default_signal(int number);

/// Waits until a file's bytes are on the storage; 0, or -1 with `errno`.
int assay_synchronize(int descriptor);
/// Two connected sockets that a child does not inherit; 0, or -1 with `errno`.
int assay_socket_pair(int sockets[2], int buffer_bytes);
/// A pipe that a child does not inherit; 0, or -1 with `errno`.
int assay_pipe(int ends[2], int buffer_bytes);
/// Sends a byte and, with it, an open file; 1, or -1 with `errno`.
long assay_send_descriptor(int socket, int descriptor);
/// Receives a byte and, with it, an open file; its number, or -1 with `errno` (EPROTO when no file came).
int assay_receive_descriptor(int socket);
/// Sends bytes to a socket without a signal where nobody reads them.
long assay_send(int socket, const void *bytes, size_t count);

/// A limit of a process's use, by the names of `assay_resource`; 0, or -1 with `errno`.
int assay_set_limit(int resource, uint64_t soft, uint64_t hard);
int assay_get_limit(int resource, uint64_t *soft, uint64_t *hard);
/// Microseconds of processor time that this process has used.
uint64_t assay_cpu_microseconds(void);

enum assay_resource {
    assay_resource_memory,
    assay_resource_cpu,
    assay_resource_file_bytes,
    assay_resource_open_files,
    assay_resource_core,
    assay_resource_count
};

#define ASSAY_UNLIMITED UINT64_MAX

// What a process may be denied. Each is 0 where the system has no means to it.

/// The version of Landlock (1 and up); 0 where the system has none.
int assay_landlock_version(void);
/// A Landlock rule set that denies every access to files; -1 with `errno` where there is none.
int assay_landlock_ruleset(void);
/// Allows reading below a path in a rule set, and with the flags, running it or writing below it; 0, or -1 with `errno`.
int assay_landlock_allow(int ruleset, const char *path, int executes, int writes);
/// Whether the system has system call filters.
int assay_has_seccomp(void);
/// Restricts this process to a rule set; 0, or -1 with `errno`.
int assay_landlock_enter(int ruleset);
/// Leaves this process only the calls that reading a handed-over file takes; 0, or -1 with `errno`. Opening files is left
/// to Landlock when `opens_files`.
int assay_seccomp_reader(int opens_files);
/// Moves this process to a network name space of its own, which has no way out; 0, or -1 with `errno`.
int assay_leave_network(void);
/// Closes every open file from a number on.
void assay_close_from(int first);

/// A program to be started, and what it is denied.
struct assay_program {
    const char *path;
    char *const *arguments;
    char *const *environment;
    /// Becomes its working folder; NULL leaves it.
    const char *folder;
    /// What becomes its descriptors 0, 1 and 2; all others are closed.
    int streams[3];
    /// A limit for each `assay_resource`; ASSAY_UNLIMITED leaves it.
    uint64_t limits[assay_resource_count];
    /// A Landlock rule set, or -1.
    int ruleset;
    /// Whether it is denied sockets, other processes and the like, by a system call filter.
    int is_filtered;
    /// Whether it is moved to a network name space of its own.
    int leaves_network;
    /// Whether it is ended when the thread that started it ends (Linux).
    int ends_with_starter;
};

/// Starts a program.
///
/// `process` is its id. `handle` is a descriptor that stands for it (a pidfd), -1 where the system has none.
/// Returns 0, or the error number: also where the program could not be executed.
int assay_spawn(const struct assay_program *program, pid_t *process, int *handle);
/// Sends a signal to a process by its handle; 0, or -1 with `errno`.
int assay_signal_handle(int handle, int number);

/// The arguments of this process, as the C library got them; NULL where it does not tell.
char **assay_arguments(int *count);
/// The path with which this program was executed, as the system tells it; NULL where it does not.
const char *assay_executable_name(void);

#endif
