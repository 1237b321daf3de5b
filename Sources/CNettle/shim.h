// Nettle of the system: SHA-256, and SHA-1 for what web archives state. libarchive is linked with it already where Debian's is.

#ifndef ASSAY_CNETTLE_H
#define ASSAY_CNETTLE_H

#include <nettle/sha1.h>
#include <nettle/sha2.h>
#include <nettle/version.h>

/// Writes the 32 bytes of the digest, and begins anew.
static inline void assay_sha256_digest(struct sha256_ctx *context, uint8_t *digest) {
#if NETTLE_VERSION_MAJOR >= 4
    nettle_sha256_digest(context, digest);
#else
    nettle_sha256_digest(context, SHA256_DIGEST_SIZE, digest);
#endif
}

/// The same for SHA-1.
static inline void assay_sha1_digest(struct sha1_ctx *context, uint8_t *digest) {
#if NETTLE_VERSION_MAJOR >= 4
    nettle_sha1_digest(context, digest);
#else
    nettle_sha1_digest(context, SHA1_DIGEST_SIZE, digest);
#endif
}

#endif
