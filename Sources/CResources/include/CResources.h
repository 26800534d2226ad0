#pragma once
#include <stddef.h>

/* A file under Resources/, held in the program itself.
   The path is relative to Resources/, with slashes. The bytes live as long as the program and are
   not ended by a zero. */
typedef struct {
    const char *path;
    const unsigned char *bytes;
    size_t length;
} kader_resource;

/* How many files there are. */
size_t kader_resource_count(void);

/* The file at an index below the count. Files are in the order of table.c. */
kader_resource kader_resource_at(size_t index);
