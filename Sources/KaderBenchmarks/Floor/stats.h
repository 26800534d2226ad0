/* Order statistics and clocks that the floor programs share. */
#ifndef KADER_FLOOR_STATS_H
#define KADER_FLOOR_STATS_H

#include <stdint.h>
#include <stdlib.h>
#include <time.h>

static inline double now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static int compare_doubles(const void *left, const void *right) {
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

/* Sorts `values`; `part` is 0...1. Nearest rank: the p99 of ten is the largest. */
static inline double percentile(double *values, int count, double part) {
    if (count == 0) return 0;
    qsort(values, count, sizeof *values, compare_doubles);
    int rank = (int)(part * count + 0.999999);
    if (rank < 1) rank = 1;
    return values[(rank > count ? count : rank) - 1];
}

/* SplitMix64, the same chance as in the Swift side. */
static inline uint64_t next_random(uint64_t *state) {
    uint64_t z = (*state += 0x9E3779B97F4A7C15ull);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return z ^ (z >> 31);
}

static inline int below(uint64_t *state, int count) {
    return (int)(((unsigned __int128)next_random(state) * (unsigned)count) >> 64);
}

#endif
