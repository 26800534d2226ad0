/* Every file under Resources/, embedded when this is compiled. A new file needs its bytes and its
   row; a test fails until it has both. */

#include "CResources.h"

/* #embed is C23; the compiler has it, and says so of each. */
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char reference_sources[] = {
#embed "../../Resources/reference/SOURCES.md"
};
static const unsigned char reference_elections[] = {
#embed "../../Resources/reference/elections.csv"
};
static const unsigned char reference_family_names[] = {
#embed "../../Resources/reference/family-names.csv"
};
static const unsigned char reference_first_names[] = {
#embed "../../Resources/reference/first-names.csv"
};
static const unsigned char reference_fnv_regions[] = {
#embed "../../Resources/reference/fnv-regions.csv"
};
static const unsigned char reference_holidays[] = {
#embed "../../Resources/reference/holidays.csv"
};
static const unsigned char reference_houses[] = {
#embed "../../Resources/reference/houses.csv"
};
static const unsigned char reference_industrial_clusters[] = {
#embed "../../Resources/reference/industrial-clusters.csv"
};
static const unsigned char reference_markets[] = {
#embed "../../Resources/reference/markets.csv"
};
static const unsigned char reference_municipalities[] = {
#embed "../../Resources/reference/municipalities.csv"
};
static const unsigned char reference_networks[] = {
#embed "../../Resources/reference/networks.csv"
};
static const unsigned char reference_parties[] = {
#embed "../../Resources/reference/parties.csv"
};
static const unsigned char reference_playbook_steps[] = {
#embed "../../Resources/reference/playbook-steps.csv"
};
static const unsigned char reference_provinces[] = {
#embed "../../Resources/reference/provinces.csv"
};
static const unsigned char reference_regions[] = {
#embed "../../Resources/reference/regions.csv"
};
static const unsigned char reference_res_regions[] = {
#embed "../../Resources/reference/res-regions.csv"
};
static const unsigned char reference_sectors[] = {
#embed "../../Resources/reference/sectors.csv"
};
static const unsigned char reference_stakeholder_types[] = {
#embed "../../Resources/reference/stakeholder-types.csv"
};
static const unsigned char reference_tiles[] = {
#embed "../../Resources/reference/tiles.csv"
};
static const unsigned char reference_training_funds[] = {
#embed "../../Resources/reference/training-funds.csv"
};

#define ROW(path, bytes) {path, bytes, sizeof bytes}

static const kader_resource table[] = {
    ROW("reference/SOURCES.md", reference_sources),
    ROW("reference/elections.csv", reference_elections),
    ROW("reference/family-names.csv", reference_family_names),
    ROW("reference/first-names.csv", reference_first_names),
    ROW("reference/fnv-regions.csv", reference_fnv_regions),
    ROW("reference/holidays.csv", reference_holidays),
    ROW("reference/houses.csv", reference_houses),
    ROW("reference/industrial-clusters.csv", reference_industrial_clusters),
    ROW("reference/markets.csv", reference_markets),
    ROW("reference/municipalities.csv", reference_municipalities),
    ROW("reference/networks.csv", reference_networks),
    ROW("reference/parties.csv", reference_parties),
    ROW("reference/playbook-steps.csv", reference_playbook_steps),
    ROW("reference/provinces.csv", reference_provinces),
    ROW("reference/regions.csv", reference_regions),
    ROW("reference/res-regions.csv", reference_res_regions),
    ROW("reference/sectors.csv", reference_sectors),
    ROW("reference/stakeholder-types.csv", reference_stakeholder_types),
    ROW("reference/tiles.csv", reference_tiles),
    ROW("reference/training-funds.csv", reference_training_funds),
};

size_t kader_resource_count(void) {
    return sizeof table / sizeof table[0];
}

kader_resource kader_resource_at(size_t index) {
    return table[index];
}
