// zlib of the system: gzip and deflate, with their check sums.

#ifndef ASSAY_CZLIB_H
#define ASSAY_CZLIB_H

#include <zlib.h>

#endif
