// The least that a program over libxml2's SAX2 interface can do: push a file in pieces, with callbacks that do nothing.

#include <fcntl.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void start(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
                  const xmlChar **namespaces, int attribute_count, int defaulted, const xmlChar **attributes) {}
static void end(void *user, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri) {}
static void text(void *user, const xmlChar *bytes, int count) {}

int main(int count, char **arguments) {
    if (count != 2) return 2;
    int file = open(arguments[1], O_RDONLY);
    if (file < 0) return 3;
    xmlSAXHandler handler;
    memset(&handler, 0, sizeof handler);
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = start;
    handler.endElementNs = end;
    handler.characters = text;
    handler.cdataBlock = text;
    xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, NULL, NULL, 0, NULL);
    xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_BIG_LINES);
    static char buffer[64 << 10];
    ssize_t got;
    while ((got = read(file, buffer, sizeof buffer)) > 0) {
        if (xmlParseChunk(parser, buffer, (int)got, 0) != 0) return 1;
    }
    xmlParseChunk(parser, NULL, 0, 1);
    return parser->wellFormed ? 0 : 1;
}
