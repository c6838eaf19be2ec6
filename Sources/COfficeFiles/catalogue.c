#include "office_files.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char employment_toml[] = {
#embed "catalogue/employment.toml"
};
static const unsigned char training_toml[] = {
#embed "catalogue/training.toml"
};
static const unsigned char humanitarian_toml[] = {
#embed "catalogue/humanitarian.toml"
};
static const unsigned char family_toml[] = {
#embed "catalogue/family.toml"
};
static const unsigned char return_toml[] = {
#embed "catalogue/return.toml"
};
static const unsigned char service_toml[] = {
#embed "catalogue/service.toml"
};
static const unsigned char evidence_toml[] = {
#embed "catalogue/evidence.toml"
};
static const unsigned char consultations_toml[] = {
#embed "catalogue/consultations.toml"
};
static const unsigned char questions_toml[] = {
#embed "catalogue/questions.toml"
};
static const unsigned char fees_toml[] = {
#embed "catalogue/fees.toml"
};
static const unsigned char blocks_toml[] = {
#embed "catalogue/blocks.toml"
};
static const unsigned char office_toml[] = {
#embed "catalogue/office.toml"
};

#define FILE(name) {#name ".toml", name##_toml, sizeof name##_toml}

static const struct office_file files[] = {
    FILE(employment), FILE(training), FILE(humanitarian),  FILE(family), FILE(return),
    FILE(service),    FILE(evidence), FILE(consultations), FILE(questions), FILE(fees),
    FILE(blocks),     FILE(office),   {NULL, NULL, 0},
};

const struct office_file *office_files_catalogue(void) { return files; }
