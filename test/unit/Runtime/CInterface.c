// The C interface, used from C: a delay line whose output is the state before the run.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE-C/Runtime.h"
#include <string.h>

#define CHECK(condition)                                                                                               \
  if (!(condition))                                                                                                    \
  return #condition

const char *testCInterface(const char *path);

// Null, or the condition that did not hold.
const char *testCInterface(const char *path) {
  char *error = NULL;
  ane_port port;
  CHECK(!ane_bundle_open("/nonexistent", &error) && error && strstr(error, "/nonexistent"));
  ane_string_free(error);
  error = NULL;
  ane_bundle *bundle = ane_bundle_open(path, &error);
  CHECK(bundle && !error);
  CHECK(ane_bundle_num_entries(bundle) == 1 && !strcmp(ane_bundle_entry_name(bundle, 0), "delay"));
  CHECK(!ane_bundle_entry_name(bundle, 1));
  CHECK(ane_bundle_num_ports(bundle, 0, ANE_INPUT) == 1 && ane_bundle_num_ports(bundle, 0, ANE_OUTPUT) == 1);
  CHECK(ane_bundle_port(bundle, 0, ANE_INPUT, 0, &port));
  CHECK(!strcmp(port.name, "x") && !strcmp(port.dtype, "fp32") && port.rank == 1 && port.shape[0] == 4 &&
        port.bytes == 16);
  CHECK(!ane_bundle_port(bundle, 0, ANE_OUTPUT, 1, &port));
  CHECK(ane_bundle_num_states(bundle) == 2 && ane_bundle_state(bundle, 1, &port) && !strcmp(port.name, "other"));

  CHECK(!ane_session_create(bundle, "fp99", 1, &error) && strstr(error, "fp99"));
  ane_string_free(error);
  ane_session *session = ane_session_create(bundle, NULL, 1, &error);
  CHECK(session);
  ane_bundle_free(bundle);
  float x[4] = {1, 2, 3, 4}, y[4], s[4];
  const void *inputs[] = {x};
  void *outputs[] = {y};
  CHECK(ane_session_run(session, "delay", inputs, 1, outputs, 1, &error) && y[3] == 0);
  CHECK(ane_session_run(session, "delay", inputs, 1, outputs, 1, &error) && y[3] == 4);
  CHECK(ane_session_step(session) == 2);
  CHECK(ane_session_get_state(session, "line", s, sizeof s, &error) && s[0] == 1);
  s[0] = 9;
  CHECK(ane_session_set_state(session, "line", s, sizeof s, &error));
  CHECK(ane_session_swap_states(session, "line", "other", &error));
  CHECK(ane_session_get_state(session, "other", s, sizeof s, &error) && s[0] == 9);
  CHECK(ane_session_get_state(session, "line", s, sizeof s, &error) && s[0] == 0);

  error = NULL;
  CHECK(!ane_session_get_state(session, "line", s, 3, &error) && strstr(error, "found 3 bytes, allowed 16"));
  ane_string_free(error);
  CHECK(!ane_session_run(session, "delay", inputs, 0, outputs, 1, &error) &&
        strstr(error, "input x: tensor<fp32, [4]>"));
  ane_string_free(error);
  CHECK(!ane_session_run(session, "none", inputs, 1, outputs, 1, &error) && strstr(error, "the bundle has: delay"));
  ane_string_free(error);
  CHECK(!ane_session_swap_states(session, "line", "none", NULL));
  CHECK(ane_session_reset(session, &error) && ane_session_step(session) == 0);
  ane_session_free(session);
  ane_session_free(NULL);
  return NULL;
}
