// Calls of libc that Swift does not see, the same on all systems.

#if !defined(_GNU_SOURCE)
#define _GNU_SOURCE 1
#endif

#include "CSystem.h"

#include <sys/time.h>
#include <termios.h>
#if defined(__linux__)
#include <sched.h>
#include <sys/auxv.h>
#include <sys/syscall.h>
#endif

int assay_lock_holder(int descriptor, int32_t *process) {
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 0, .l_len = 0};
    int result, attempts = 0;
    do result = fcntl(descriptor, F_GETLK, &lock);
    while (result < 0 && errno == EINTR && ++attempts < ASSAY_MOST_ATTEMPTS);
    if (result < 0) return -1;
    if (lock.l_type == F_UNLCK) return 0;
    *process = (int32_t)lock.l_pid;
    return 1;
}

#if defined(__linux__)
// Of libdispatch, where the program is linked with it.
extern void *dispatch_get_current_queue(void) __attribute__((weak));
extern void dispatch_retain(void *) __attribute__((weak));

void assay_keep_current_queue(void) {
    if (dispatch_get_current_queue != NULL && dispatch_retain != NULL) dispatch_retain(dispatch_get_current_queue());
}
#else
void assay_keep_current_queue(void) {}
#endif

int assay_terminal_columns(int descriptor) {
    struct winsize size;
    return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

int assay_terminal_rows(int descriptor) {
    struct winsize size;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return 0;
    return size.ws_row;
}

// The settings that are put back, and where. They are written before the handler is set, and not again while it is.
static struct termios kept_terminal;
static int kept_descriptor = -1;

static void put_back_and_end(int number) {
    tcsetattr(kept_descriptor, TCSANOW, &kept_terminal);
    _exit(128 + number);
}

int assay_terminal_keep(int descriptor) {
    if (tcgetattr(descriptor, &kept_terminal) != 0) return -1;
    kept_descriptor = descriptor;
    const int caught[] = {SIGTERM, SIGHUP, SIGQUIT};
    for (size_t i = 0; i < sizeof caught / sizeof caught[0]; i++) {
        struct sigaction action = {.sa_handler = put_back_and_end};
        if (sigaction(caught[i], &action, NULL) != 0) return -1;
    }
    return 0;
}

int assay_terminal_raw(int descriptor) {
    struct termios raw = kept_terminal;
    cfmakeraw(&raw);
    raw.c_oflag |= OPOST;
    return tcsetattr(descriptor, TCSANOW, &raw);
}

int assay_terminal_restore(int descriptor) { return tcsetattr(descriptor, TCSANOW, &kept_terminal); }

int assay_start_thread(struct assay_thread *thread, size_t stack_bytes, void *(*body)(void *), void *context) {
    pthread_attr_t attributes;
    int code = pthread_attr_init(&attributes);
    if (code != 0) return code;
    code = pthread_attr_setstacksize(&attributes, stack_bytes);
    if (code == 0) code = pthread_create(&thread->handle, &attributes, body, context);
    pthread_attr_destroy(&attributes);
    return code;
}

void assay_join_thread(struct assay_thread thread) { pthread_join(thread.handle, NULL); }

int assay_processor_count(void) {
#if defined(__linux__)
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0) {
        int count = CPU_COUNT(&set);
        if (count > 0) return count;
    }
#endif
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    return count > 0 && count < 1 << 16 ? (int)count : 1;
}

void assay_ignore_signal(int number) { signal(number, SIG_IGN); }
void assay_default_signal(int number) { signal(number, SIG_DFL); }

int assay_synchronize(int descriptor) {
    int result, attempts = 0;
    do {
#if defined(__APPLE__)
        result = fcntl(descriptor, F_FULLFSYNC);
        if (result < 0 && errno == ENOTSUP) result = fsync(descriptor);
#else
        result = fsync(descriptor);
#endif
    } while (result < 0 && errno == EINTR && ++attempts < ASSAY_MOST_ATTEMPTS);
    return result;
}

int assay_socket_pair(int sockets[2], int buffer_bytes) {
#if defined(__linux__)
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0) return -1;
#else
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, sockets) != 0) return -1;
    int on = 1;
    for (int i = 0; i < 2; i++) {
        fcntl(sockets[i], F_SETFD, FD_CLOEXEC);
        setsockopt(sockets[i], SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
    }
#endif
    // A wish only: the default works too.
    setsockopt(sockets[0], SOL_SOCKET, SO_SNDBUF, &buffer_bytes, sizeof buffer_bytes);
    return 0;
}

int assay_pipe(int ends[2], int buffer_bytes) {
#if defined(__linux__)
    if (pipe2(ends, O_CLOEXEC) != 0) return -1;
    // A wish only: the default works too.
    fcntl(ends[0], F_SETPIPE_SZ, buffer_bytes);
#else
    (void)buffer_bytes;
    if (pipe(ends) != 0) return -1;
    for (int i = 0; i < 2; i++) fcntl(ends[i], F_SETFD, FD_CLOEXEC);
#endif
    return 0;
}

// A control message with room for one descriptor, aligned as its head must be.
union descriptor_message {
    struct cmsghdr head;
    char bytes[CMSG_SPACE(sizeof(int))];
};

static void prepare(struct msghdr *message, struct iovec *vector, char *byte, union descriptor_message *control) {
    memset(message, 0, sizeof *message);
    memset(control, 0, sizeof *control);
    vector->iov_base = byte;
    vector->iov_len = 1;
    message->msg_iov = vector;
    message->msg_iovlen = 1;
    message->msg_control = control->bytes;
    message->msg_controllen = sizeof control->bytes;
}

static int interrupted(ssize_t result, int *attempts) {
    return result < 0 && errno == EINTR && ++*attempts < ASSAY_MOST_ATTEMPTS;
}

#if defined(MSG_NOSIGNAL)
#define QUIET MSG_NOSIGNAL
#else
#define QUIET 0
#endif

long assay_send_descriptor(int socket, int descriptor) {
    struct msghdr message;
    struct iovec vector;
    union descriptor_message control;
    char byte = 0;
    prepare(&message, &vector, &byte, &control);
    struct cmsghdr *head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    head->cmsg_len = CMSG_LEN(sizeof descriptor);
    memcpy(CMSG_DATA(head), &descriptor, sizeof descriptor);
    ssize_t count;
    int attempts = 0;
    do { count = sendmsg(socket, &message, QUIET); } while (interrupted(count, &attempts));
    return count;
}

int assay_receive_descriptor(int socket) {
    struct msghdr message;
    struct iovec vector;
    union descriptor_message control;
    char byte;
    prepare(&message, &vector, &byte, &control);
    ssize_t count;
    int attempts = 0;
    do { count = recvmsg(socket, &message, 0); } while (interrupted(count, &attempts));
    if (count < 0) return -1;
    struct cmsghdr *head = CMSG_FIRSTHDR(&message);
    int descriptor;
    if (count != 1 || head == NULL || head->cmsg_level != SOL_SOCKET || head->cmsg_type != SCM_RIGHTS ||
        head->cmsg_len != CMSG_LEN(sizeof descriptor)) {
        errno = EPROTO;
        return -1;
    }
    memcpy(&descriptor, CMSG_DATA(head), sizeof descriptor);
    return descriptor;
}

long assay_send(int socket, const void *bytes, size_t count) { return send(socket, bytes, count, QUIET); }

static const int resources[assay_resource_count] = {
    [assay_resource_memory] = RLIMIT_AS,
    [assay_resource_cpu] = RLIMIT_CPU,
    [assay_resource_file_bytes] = RLIMIT_FSIZE,
    [assay_resource_open_files] = RLIMIT_NOFILE,
    [assay_resource_core] = RLIMIT_CORE,
};

int assay_set_limit(int resource, uint64_t soft, uint64_t hard) {
    struct rlimit limit = {(rlim_t)soft, (rlim_t)hard};
    return setrlimit(resources[resource], &limit);
}

int assay_get_limit(int resource, uint64_t *soft, uint64_t *hard) {
    struct rlimit limit;
    if (getrlimit(resources[resource], &limit) != 0) return -1;
    *soft = limit.rlim_cur;
    *hard = limit.rlim_max;
    return 0;
}

uint64_t assay_cpu_microseconds(void) {
    struct rusage usage;
    if (getrusage(RUSAGE_SELF, &usage) != 0) return 0;
    return (uint64_t)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000 + usage.ru_utime.tv_usec +
           usage.ru_stime.tv_usec;
}

void assay_close_from(int first) {
#if defined(__linux__) && defined(SYS_close_range)
    if (syscall(SYS_close_range, first, ~0U, 0) == 0) return;
#endif
    struct rlimit limit;
    int end = getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < 65536 ? (int)limit.rlim_cur : 65536;
    for (int descriptor = first; descriptor < end; descriptor++) close(descriptor);
}

const char *assay_executable_name(void) {
#if defined(__linux__)
    return (const char *)getauxval(AT_EXECFN);
#elif defined(__APPLE__)
    static char path[4096];
    uint32_t size = sizeof path;
    return _NSGetExecutablePath(path, &size) == 0 ? path : NULL;
#else
    return NULL;
#endif
}

static int argument_count;
static char **arguments;

#if defined(__GLIBC__)
// glibc hands the arguments to constructors as it does to main.
__attribute__((constructor)) static void keep_arguments(int count, char **values) {
    argument_count = count;
    arguments = values;
}
#endif

char **assay_arguments(int *count) {
    *count = argument_count;
    return arguments;
}
