// libstemmer of the system: the Snowball stemmers of many languages.

#ifndef ASSAY_CLIBSTEMMER_H
#define ASSAY_CLIBSTEMMER_H

#include <libstemmer.h>

#endif
