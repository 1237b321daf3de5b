// The decoder of Brotli (RFC 7932) of the system.

#ifndef ASSAY_CBROTLI_H
#define ASSAY_CBROTLI_H

#include <brotli/decode.h>

#endif
