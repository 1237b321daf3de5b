// Filters of system calls, as programs for the kernel's packet filter. They are short enough to be read, so that no
// library is needed to write them.

#ifndef ASSAY_FILTER_H
#define ASSAY_FILTER_H

#if defined(__linux__)

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>

#if defined(__x86_64__)
#define ASSAY_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ASSAY_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

/// The longest filter.
#define ASSAY_FILTER_LENGTH 256

/// Writes the filter of a program that is started for one file: no sockets, no other processes' affairs. Returns its
/// length. `process` is the id of the process that will enter it.
int assay_program_filter(struct sock_filter *instructions, pid_t process);

/// Enters a filter; calls nothing but the system. 0, or -1 with `errno`.
int assay_filter_enter(struct sock_filter *instructions, int count);

#endif
#endif
