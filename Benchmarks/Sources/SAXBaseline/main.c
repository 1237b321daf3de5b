// A C program that parses a file with libxml2's SAX2 push parser and does nothing with it: how fast parsing can be.
//
// Usage: SAXBaseline FILE

#include <fcntl.h>
#include <libxml/parser.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void begin(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                  const xmlChar **declared, int attributes, int defaulted, const xmlChar **values) {}
static void end(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri) {}
static void characters(void *user, const xmlChar *text, int count) {}

int main(int count, char **arguments) {
    static char buffer[64 << 10];
    xmlSAXHandler handler;
    memset(&handler, 0, sizeof handler);
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = begin;
    handler.endElementNs = end;
    handler.characters = characters;
    int file = count == 2 ? open(arguments[1], O_RDONLY) : -1;
    if (file < 0) return 2;
    xmlParserCtxtPtr context = xmlCreatePushParserCtxt(&handler, NULL, NULL, 0, NULL);
    xmlCtxtUseOptions(context, XML_PARSE_NONET | XML_PARSE_BIG_LINES);
    ssize_t size;
    while ((size = read(file, buffer, sizeof buffer)) > 0) xmlParseChunk(context, buffer, (int)size, 0);
    xmlParseChunk(context, buffer, 0, 1);
    int isWellFormed = context->wellFormed;
    xmlFreeParserCtxt(context);
    return isWellFormed ? 0 : 1;
}
