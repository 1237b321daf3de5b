#if !defined(_GNU_SOURCE)
#define _GNU_SOURCE 1
#endif

#include "CSystem.h"

#if defined(__linux__)

#include "filter.h"

#include <sched.h>
#include <stddef.h>
#include <sys/syscall.h>

#if defined(ASSAY_ARCHITECTURE)

#define LOAD(field) \
    (struct sock_filter) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (unsigned)offsetof(struct seccomp_data, field))
#define DENY(code) (struct sock_filter) BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (code))
#define ALLOW (struct sock_filter) BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
#define KILL (struct sock_filter) BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS)
/// Goes on with the next instruction when the loaded word is the value, and leaves out `count` otherwise.
#define UNLESS_EQUAL_SKIP(value, count) \
    (struct sock_filter) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (unsigned)(value), 0, (count))

/// The calls of another architecture, which have other numbers, end the process.
static int begin(struct sock_filter *f) {
    int n = 0;
    f[n++] = LOAD(arch);
    f[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ASSAY_ARCHITECTURE, 1, 0);
    f[n++] = KILL;
    f[n++] = LOAD(nr);
    // No call at all: what a tracer puts in the place of a call that it answers itself.
    f[n++] = UNLESS_EQUAL_SKIP(0xFFFFFFFF, 1);
    f[n++] = ALLOW;
#if defined(__x86_64__)
    // The same calls under other numbers, for 32-bit pointers.
    f[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1);
    f[n++] = KILL;
#endif
    return n;
}

/// A signal to this process itself, as `abort` sends it, and to no other.
static int own_signals(struct sock_filter *f, int n, pid_t process) {
    f[n++] = UNLESS_EQUAL_SKIP(SYS_tgkill, 4);
    f[n++] = LOAD(args[0]);
    f[n++] = UNLESS_EQUAL_SKIP(process, 1);
    f[n++] = ALLOW;
    f[n++] = DENY(EPERM);
    return n;
}

int assay_seccomp_reader(int opens_files) {
    static const int allowed[] = {
        SYS_read, SYS_readv, SYS_pread64, SYS_write, SYS_writev, SYS_lseek, SYS_fstat, SYS_newfstatat, SYS_recvmsg,
        SYS_close, SYS_ppoll, SYS_mmap, SYS_munmap, SYS_mremap, SYS_mprotect, SYS_madvise, SYS_brk, SYS_futex,
        SYS_exit, SYS_exit_group, SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_sigaltstack,
        SYS_restart_syscall, SYS_getrandom, SYS_clock_gettime, SYS_clock_nanosleep, SYS_gettimeofday, SYS_getrusage,
        SYS_prlimit64, SYS_getpid, SYS_gettid, SYS_sched_yield, SYS_sched_getaffinity, SYS_uname, SYS_sysinfo,
#if defined(SYS_poll)
        SYS_poll,
#endif
#if defined(SYS_getrlimit)
        SYS_getrlimit, SYS_setrlimit,
#endif
    };
    struct sock_filter f[ASSAY_FILTER_LENGTH];
    int n = begin(f);
    n = own_signals(f, n, getpid());
    // Limits of this process only: the first argument is 0 for it.
    f[n++] = UNLESS_EQUAL_SKIP(SYS_prlimit64, 4);
    f[n++] = LOAD(args[0]);
    f[n++] = UNLESS_EQUAL_SKIP(0, 1);
    f[n++] = ALLOW;
    f[n++] = DENY(EPERM);
    for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++) {
        if (allowed[i] == SYS_prlimit64) continue;
        f[n++] = UNLESS_EQUAL_SKIP(allowed[i], 1);
        f[n++] = ALLOW;
    }
    f[n++] = UNLESS_EQUAL_SKIP(SYS_openat, 1);
    f[n++] = opens_files ? ALLOW : DENY(EACCES);
    f[n++] = DENY(EPERM);
    return assay_filter_enter(f, n);
}

int assay_program_filter(struct sock_filter *f, pid_t process) {
    static const int denied[] = {
        SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_listen, SYS_accept, SYS_accept4, SYS_kill, SYS_tkill,
        SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_mount, SYS_umount2, SYS_pivot_root, SYS_chroot,
        SYS_unshare, SYS_setns, SYS_bpf, SYS_perf_event_open, SYS_keyctl, SYS_add_key, SYS_request_key,
        SYS_init_module, SYS_finit_module, SYS_delete_module, SYS_kexec_load, SYS_reboot, SYS_swapon, SYS_swapoff,
        SYS_open_by_handle_at, SYS_name_to_handle_at, SYS_execveat, SYS_memfd_create, SYS_userfaultfd, SYS_acct,
        SYS_personality, SYS_shmget, SYS_shmat, SYS_semget, SYS_msgget, SYS_mq_open, SYS_rt_sigqueueinfo,
        SYS_rt_tgsigqueueinfo,
#if defined(SYS_io_uring_setup)
        SYS_io_uring_setup,
#endif
#if defined(SYS_pidfd_open)
        SYS_pidfd_open, SYS_pidfd_send_signal,
#endif
    };
    int n = begin(f);
    n = own_signals(f, n, process);
    for (size_t i = 0; i < sizeof denied / sizeof *denied; i++) {
        f[n++] = UNLESS_EQUAL_SKIP(denied[i], 1);
        f[n++] = DENY(EPERM);
    }
#if defined(SYS_clone3)
    // Its flags are behind a pointer; programs do with `clone` where it is missing.
    f[n++] = UNLESS_EQUAL_SKIP(SYS_clone3, 1);
    f[n++] = DENY(ENOSYS);
#endif
    const unsigned name_spaces = CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWIPC |
                                 CLONE_NEWUTS | CLONE_NEWCGROUP;
    f[n++] = UNLESS_EQUAL_SKIP(SYS_clone, 3);
    f[n++] = LOAD(args[0]);
    f[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, name_spaces, 0, 1);
    f[n++] = DENY(EPERM);
    // Typing into the terminal that it was started from.
    f[n++] = LOAD(nr);
    f[n++] = UNLESS_EQUAL_SKIP(SYS_ioctl, 3);
    f[n++] = LOAD(args[1]);
    f[n++] = UNLESS_EQUAL_SKIP(TIOCSTI, 1);
    f[n++] = DENY(EPERM);
    f[n++] = ALLOW;
    return n;
}

#else

int assay_seccomp_reader(int opens_files) {
    (void)opens_files;
    errno = ENOSYS;
    return -1;
}
int assay_program_filter(struct sock_filter *f, pid_t process) {
    (void)f, (void)process;
    return 0;
}

#endif
#endif
