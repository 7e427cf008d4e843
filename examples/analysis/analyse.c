/* Checks a model and predicts its cost through the C interface: analyse MODEL CHIP
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception */
#include "ANE-C/Analysis.h"
#include <stdio.h>

static int show(const char *title, char *json, char *error) {
  if (json)
    printf("%s: %s", title, json);
  else
    fprintf(stderr, "error: %s\n", error);
  ane_analysis_free(json);
  ane_analysis_free(error);
  return json == NULL;
}

int main(int argc, char **argv) {
  char *error = NULL, *json;
  if (argc != 3) {
    fprintf(stderr, "usage: analyse MODEL CHIP\n");
    return 2;
  }
  json = ane_analysis_check(argv[1], argv[2], NULL, &error);
  if (show("check", json, error))
    return 1;
  error = NULL;
  json = ane_analysis_cost(argv[1], argv[2], NULL, 3, &error);
  return show("cost", json, error);
}
