// libarchive of the system: zip, tar, gzip and others, read as streams.

#ifndef ASSAY_CLIBARCHIVE_H
#define ASSAY_CLIBARCHIVE_H

#include <archive.h>
#include <archive_entry.h>

#endif
