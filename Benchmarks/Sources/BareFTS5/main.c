// The least that a program over SQLite can do to index text: every line of a file into an FTS5 table, and nothing else.
//
//   BareFTS5 TEXT DATABASE OPTIONS COMMANDS PRAGMAS BATCH
//
// OPTIONS are those of the table, COMMANDS what its rank is set to ("'hashsize',16000000;'automerge',8"), BATCH how
// many bytes go into a transaction. Prints the milliseconds that some searches take.

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void run(sqlite3 *db, const char *sql) {
    char *message = NULL;
    if (sqlite3_exec(db, sql, NULL, NULL, &message) != SQLITE_OK) {
        fprintf(stderr, "%s: %s\n", sql, message);
        exit(1);
    }
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double search(sqlite3 *db, const char *query) {
    sqlite3_stmt *statement;
    const char *sql = "SELECT rowid FROM passage_text WHERE passage_text MATCH ? ORDER BY rank LIMIT 20";
    if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) != SQLITE_OK) return 0;
    double best = 1e9;
    for (int round = 0; round < 5; round++) {
        double start = now();
        sqlite3_bind_text(statement, 1, query, -1, SQLITE_STATIC);
        while (sqlite3_step(statement) == SQLITE_ROW) {}
        sqlite3_reset(statement);
        if (now() - start < best) best = now() - start;
    }
    sqlite3_finalize(statement);
    return best;
}

int main(int count, char **arguments) {
    if (count != 7) return 2;
    sqlite3 *db;
    if (sqlite3_open(arguments[2], &db) != SQLITE_OK) return 3;
    run(db, arguments[5]);
    run(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    char sql[4096];
    snprintf(sql, sizeof sql, "CREATE VIRTUAL TABLE passage_text USING fts5(%s)", arguments[3]);
    if (strstr(arguments[3], "content='passage'")) {
        run(db, "CREATE TABLE passage(id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
    }
    run(db, sql);
    for (char *command = strtok(arguments[4], ";"); command; command = strtok(NULL, ";")) {
        snprintf(sql, sizeof sql, "INSERT INTO passage_text(passage_text, rank) VALUES (%s)", command);
        run(db, sql);
    }
    FILE *file = fopen(arguments[1], "r");
    if (!file) return 3;
    int has_content = strstr(arguments[3], "content='passage'") != NULL;
    long batch = atol(arguments[6]);
    sqlite3_stmt *content = NULL, *entry = NULL;
    if (has_content) sqlite3_prepare_v2(db, "INSERT INTO passage VALUES (?, ?)", -1, &content, NULL);
    sqlite3_prepare_v2(db, "INSERT INTO passage_text(rowid, text) VALUES (?, ?)", -1, &entry, NULL);
    char *line = NULL;
    size_t capacity = 0;
    ssize_t length;
    long number = 0, pending = 0;
    run(db, "BEGIN");
    while ((length = getline(&line, &capacity, file)) > 0) {
        length--;
        number++;
        pending += length;
        if (content) {
            sqlite3_bind_int64(content, 1, number);
            sqlite3_bind_text(content, 2, line, (int)length, SQLITE_STATIC);
            if (sqlite3_step(content) != SQLITE_DONE) return 1;
            sqlite3_reset(content);
        }
        sqlite3_bind_int64(entry, 1, number);
        sqlite3_bind_text(entry, 2, line, (int)length, SQLITE_STATIC);
        if (sqlite3_step(entry) != SQLITE_DONE) return 1;
        sqlite3_reset(entry);
        if (pending > batch) {
            run(db, "COMMIT; BEGIN");
            pending = 0;
        }
    }
    run(db, "COMMIT");
    const char *queries[] = {"harbour", "keeper OR crowns OR council", "lighthouse AND budget", "\"the council\"", "1874"};
    double total = 0;
    for (int index = 0; index < 5; index++) total += search(db, queries[index]);
    printf("%.1f\n", total * 1000);
    return 0;
}
