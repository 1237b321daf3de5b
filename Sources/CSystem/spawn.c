// Starting a program.
//
// On Linux the new process shares this one's memory until it executes the program, as with vfork, and between the two
// calls nothing but the system: that is what lets it deny itself things on the way. An error number left in the shared
// memory says that it could not be executed.

#if !defined(_GNU_SOURCE)
#define _GNU_SOURCE 1
#endif

#include "CSystem.h"

#if defined(__linux__)

#include "filter.h"

#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#ifndef CLONE_PIDFD
#define CLONE_PIDFD 0x00001000
#endif

struct start {
    const struct assay_program *program;
    volatile int code;
};

static int place(const int streams[3]) {
    // Moved out of the way first, so that none is overwritten before it is used.
    int moved[3];
    for (int i = 0; i < 3; i++) {
        moved[i] = fcntl(streams[i], F_DUPFD, 3);
        if (moved[i] < 0) return -1;
    }
    for (int i = 0; i < 3; i++)
        if (dup2(moved[i], i) < 0) return -1;
    return 0;
}

static int run(void *argument) {
    struct start *start = argument;
    const struct assay_program *program = start->program;
    int ruleset = program->ruleset;
    // Signals that this process handles or ignores, the program would not know how to.
    for (int number = 1; number < NSIG; number++) {
        if (number == SIGKILL || number == SIGSTOP) continue;
        struct sigaction usual = {.sa_handler = SIG_DFL};
        sigaction(number, &usual, NULL);
    }
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    // The thread that started it waits for it; where that thread is gone, so is whoever wants its output.
    if (program->ends_with_starter) prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (program->folder != NULL && chdir(program->folder) != 0) goto failed;
    if (ruleset >= 0 && ruleset < 3) ruleset = fcntl(ruleset, F_DUPFD, 3);
    if (place(program->streams) != 0) goto failed;
    if (program->leaves_network) assay_leave_network();
    if (ruleset >= 0 && assay_landlock_enter(ruleset) != 0) goto failed;
#if defined(SYS_close_range)
    if (syscall(SYS_close_range, 3, ~0U, 0) != 0)
#endif
        assay_close_from(3);
    for (int i = 0; i < assay_resource_count; i++)
        if (program->limits[i] != ASSAY_UNLIMITED && assay_set_limit(i, program->limits[i], program->limits[i]) != 0)
            goto failed;
#if defined(ASSAY_ARCHITECTURE)
    if (program->is_filtered) {
        struct sock_filter filter[ASSAY_FILTER_LENGTH];
        if (assay_filter_enter(filter, assay_program_filter(filter, (pid_t)syscall(SYS_getpid))) != 0) goto failed;
    }
#endif
    execve(program->path, program->arguments, program->environment);
failed:
    start->code = errno;
    _exit(127);
}

int assay_spawn(const struct assay_program *program, pid_t *process, int *handle) {
    const size_t size = 128 << 10;
    char *stack = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);
    if (stack == MAP_FAILED) return errno;
    struct start start = {program, 0};
    // No signal may be handled in the shared memory.
    sigset_t all, before;
    sigfillset(&all);
    int code = pthread_sigmask(SIG_SETMASK, &all, &before);
    pid_t id = -1;
    if (code == 0) {
        *handle = -1;
        const int flags = CLONE_VM | CLONE_VFORK | SIGCHLD;
        id = clone(run, stack + size, flags | CLONE_PIDFD, &start, handle);
        if (id < 0 && errno == EINVAL) id = clone(run, stack + size, flags, &start);
        if (id < 0) code = errno;
        pthread_sigmask(SIG_SETMASK, &before, NULL);
    }
    munmap(stack, size);
    if (id >= 0 && start.code != 0) {
        code = start.code;
        int status;
        for (int i = 0; i < ASSAY_MOST_ATTEMPTS && waitpid(id, &status, 0) < 0 && errno == EINTR; i++) {}
        if (*handle >= 0) close(*handle);
        *handle = -1;
    }
    *process = id;
    return code;
}

int assay_signal_handle(int handle, int number) {
    return (int)syscall(SYS_pidfd_send_signal, handle, number, NULL, 0);
}

#else

#include <spawn.h>

int assay_spawn(const struct assay_program *program, pid_t *process, int *handle) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    *handle = -1;
    int code = posix_spawn_file_actions_init(&actions);
    if (code != 0) return code;
    code = posix_spawnattr_init(&attributes);
    if (code != 0) {
        posix_spawn_file_actions_destroy(&actions);
        return code;
    }
    sigset_t signals;
    sigemptyset(&signals);
    posix_spawnattr_setsigmask(&attributes, &signals);
    sigfillset(&signals);
    posix_spawnattr_setsigdefault(&attributes, &signals);
    short flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK;
#if defined(POSIX_SPAWN_CLOEXEC_DEFAULT)
    flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#endif
    posix_spawnattr_setflags(&attributes, flags);
    for (int i = 0; i < 3; i++) posix_spawn_file_actions_adddup2(&actions, program->streams[i], i);
#if defined(__APPLE__)
    if (program->folder != NULL) posix_spawn_file_actions_addchdir_np(&actions, program->folder);
#endif
    code = posix_spawn(process, program->path, &actions, &attributes, program->arguments, program->environment);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return code;
}

int assay_signal_handle(int handle, int number) {
    (void)handle, (void)number;
    errno = ENOSYS;
    return -1;
}

#endif
