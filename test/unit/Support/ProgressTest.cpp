// The progress line, by a clock of the test.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/Progress.h"
#include "gtest/gtest.h"

using namespace anert;

static double now;
static double testClock() { return now; }

TEST(Progress, WaitsThenEstimates) {
  std::string text;
  llvm::raw_string_ostream os(text);
  now = 100;
  {
    Progress progress("weights", 200'000'000, "MB", 1'000'000, os, testClock);
    now = 100.9;
    progress.advance(10'000'000);
    EXPECT_EQ(text, ""); // Not a second yet.
    now = 102;
    progress.advance(40'000'000);
    EXPECT_EQ(text, "\r\x1b[Kweights  25% (50/200 MB), 6 s left"); // 2 s for a quarter.
    now = 102.05;
    progress.advance(50'000'000);
    EXPECT_EQ(text.size(), std::string("\r\x1b[Kweights  25% (50/200 MB), 6 s left").size()); // Too soon.
    text.clear();
    now = 104;
    progress.advance(200'000'000); // More than there is.
    EXPECT_EQ(text, "\r\x1b[Kweights 100% (200/200 MB), 0 s left");
    text.clear();
  }
  EXPECT_EQ(text, "\r\x1b[K");
}

TEST(Progress, ShortWorkShowsNothing) {
  std::string text;
  llvm::raw_string_ostream os(text);
  now = 0;
  {
    Progress progress("x", 0, "", 0, os, testClock);
    progress.advance(1);
  }
  EXPECT_EQ(text, "");
}

TEST(Progress, NoTotal) {
  std::string text;
  llvm::raw_string_ostream os(text);
  now = 0;
  Progress progress("x", 0, "", 0, os, testClock);
  now = 5;
  progress.advance(1);
  EXPECT_EQ(text, "\r\x1b[Kx 100% (0/0), 0 s left");
}
