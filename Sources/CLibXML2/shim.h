// libxml2 as Swift can use it: macros and fields that Swift does not see, or sees as unsafe shared state.

#ifndef ASSAY_CLIBXML2_SHIM_H
#define ASSAY_CLIBXML2_SHIM_H

// Debian builds libxml2 with ICU, whose headers clash with those of Foundation. Only the inner structure of encoding
// converters depends on them, which is never touched here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

static inline xmlParserInputPtr assay_xml_no_entity(const char *url, const char *id, xmlParserCtxtPtr context) {
    (void)url;
    (void)id;
    (void)context;
    return NULL;
}

static inline void assay_xml_no_message(void *context, const char *message, ...) {
    (void)context;
    (void)message;
}

/// Keeps libxml2 from writing to standard error on this thread what it has no handler for.
static inline void assay_xml_silence(void) { xmlSetGenericErrorFunc(NULL, assay_xml_no_message); }

/// Prepares libxml2 once: no entity is ever loaded from outside.
static inline void assay_xml_prepare(void) {
    xmlInitParser();
    xmlSetExternalEntityLoader(assay_xml_no_entity);
}

/// The line being parsed, counted from 1, right above 65,535 too.
static inline long assay_xml_line(xmlParserCtxtPtr context) {
    return context->input == NULL ? 0 : (long)context->input->line;
}

/// The column being parsed, counted from 1.
static inline long assay_xml_column(xmlParserCtxtPtr context) {
    return context->input == NULL ? 0 : (long)context->input->col;
}

/// The bytes at the place being parsed, and how many of them there are.
static inline const unsigned char *assay_xml_place(xmlParserCtxtPtr context, size_t *count) {
    if (context->input == NULL || context->input->cur == NULL) {
        *count = 0;
        return NULL;
    }
    *count = (size_t)(context->input->end - context->input->cur);
    return context->input->cur;
}

/// How many bytes the names that the parser remembers take.
static inline int assay_xml_dictionary_size(xmlParserCtxtPtr context) {
    return context->dict == NULL ? 0 : xmlDictSize(context->dict);
}

/// Whether the document was well-formed as far as it was parsed.
static inline int assay_xml_is_well_formed(xmlParserCtxtPtr context) { return context->wellFormed; }

/// Whether the document has a DOCTYPE that refers to declarations elsewhere, which are never loaded.
static inline int assay_xml_has_external_subset(xmlParserCtxtPtr context) { return context->hasExternalSubset; }

/// Frees the context and the little tree that declarations leave in it.
static inline void assay_xml_free(xmlParserCtxtPtr context) {
    if (context->myDoc != NULL) {
        xmlFreeDoc(context->myDoc);
        context->myDoc = NULL;
    }
    xmlFreeParserCtxt(context);
}

#endif
