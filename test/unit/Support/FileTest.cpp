// Atomic files and directories, mapped files, safe paths, JSON from files.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Support/File.h"
#include "ANE/Support/JSON.h"
#include "TestFiles.h"
#include <sys/stat.h>
#include <unistd.h>

using namespace anert;
using namespace anert::test;
namespace fs = llvm::sys::fs;

TEST(OutputFile, AppearsOnCommitOnly) {
  TempDirectory dir;
  std::string path = dir.write("a.txt", "old");
  {
    OutputFile file = llvm::cantFail(OutputFile::create(path));
    file.os() << "new";
    file.os().flush();
    EXPECT_EQ(dir.read(path), "old");
    EXPECT_EQ(dir.size(), 2u);
    EXPECT_EQ(message(file.commit()), "success");
    EXPECT_EQ(dir.read(path), "new");
    EXPECT_EQ(dir.size(), 1u);
  }
  EXPECT_EQ(dir.read(path), "new");
}

TEST(OutputFile, LeavesNothingWithoutCommit) {
  TempDirectory dir;
  {
    OutputFile file = llvm::cantFail(OutputFile::create(dir("a.txt")));
    file.os() << "new";
  }
  EXPECT_EQ(dir.size(), 0u);
}

TEST(OutputFile, FollowsLinks) {
  TempDirectory dir;
  std::string target = dir.write("target", "old");
  ASSERT_FALSE(fs::create_link(target, dir("link")));
  EXPECT_EQ(message(writeFile(dir("link"), "new")), "success");
  EXPECT_TRUE(fs::is_symlink_file(dir("link")));
  EXPECT_EQ(dir.read(target), "new");
}

TEST(OutputFile, WritesToDevicesDirectly) {
  EXPECT_EQ(message(writeFile("/dev/null", "text")), "success");
  fs::file_status status;
  ASSERT_FALSE(fs::status("/dev/null", status));
  EXPECT_EQ(status.type(), fs::file_type::character_file);
  if (fs::exists("/dev/full")) {
    expectContains(message(writeFile("/dev/full", "text")), "'/dev/full'");
  }
}

TEST(OutputFile, Errors) {
  TempDirectory dir;
  expectContains(message(writeFile(dir("no/such/a.txt"), "")), "no/such/a.txt");
  expectContains(message(writeFile(dir("."), "")), "directory");
  expectContains(message(writeFile("", "")), "nvalid");
  EXPECT_EQ(dir.size(), 0u);
}

TEST(OutputDirectory, ReplacesOnlyItsOwnKind) {
  TempDirectory dir;
  std::string target = dir("out.bundle");
  for (const char *contents : {"1", "2"}) {
    OutputDirectory out = llvm::cantFail(OutputDirectory::create(target + "/", "manifest.json"));
    EXPECT_EQ(message(writeFile((out.path() + "/manifest.json").str(), contents)), "success");
    EXPECT_EQ(message(out.commit()), "success");
    EXPECT_EQ(dir.read(target + "/manifest.json"), contents);
    EXPECT_EQ(dir.size(), 1u);
  }
  {
    OutputDirectory unfinished = llvm::cantFail(OutputDirectory::create(target, "manifest.json"));
  }
  EXPECT_EQ(dir.size(), 1u);
  EXPECT_EQ(dir.read(target + "/manifest.json"), "2");

  ASSERT_FALSE(fs::create_directory(dir("home")));
  EXPECT_EQ(message(OutputDirectory::create(dir("home"), "manifest.json")), "success"); // Empty.
  dir.write("home/thesis.txt", "");
  expectContains(message(OutputDirectory::create(dir("home"), "manifest.json")), "holds no 'manifest.json'");
  dir.write("plain", "");
  expectContains(message(OutputDirectory::create(dir("plain"), "manifest.json")), "plain");
  expectContains(message(OutputDirectory::create(dir("no/such"), "m")), "no/such");
}

TEST(MapFile, ReadsAndReports) {
  TempDirectory dir;
  std::string big(100000, 'x');
  EXPECT_EQ(valueOf(mapFile(dir.write("big", big)))->getBuffer(), big);
  EXPECT_EQ(valueOf(mapFile(dir.write("empty", "")))->getBufferSize(), 0u);
  expectContains(message(mapFile(dir("missing"))), "missing': No such file");
  expectContains(message(mapFile(dir("."))), "directory");
}

TEST(SafePath, AcceptsOnlyPathsInside) {
  for (const char *path : {"a", "weights/weight.bin", "a/b/c.d", "..a", "a..b/...", "\xc3\xa9.bin"})
    EXPECT_TRUE(isSafeRelativePath(path)) << path;
  for (const char *path : {"", "/", "/etc/passwd", "..", "../a", "a/../b", "a/..", "a//b", "a/", "./a", ".", "a\\b",
                           "C:/a", "a\nb", "a\x7f"})
    EXPECT_FALSE(isSafeRelativePath(path)) << path;
  EXPECT_FALSE(isSafeRelativePath(llvm::StringRef("a\0b", 3)));
  expectContains(whyNotSafeRelativePath("x/../../etc"), "path 'x/../../etc' has the component '..'");
  expectContains(whyNotSafeRelativePath("/etc"), "absolute");
}

TEST(Hash, DependsOnContents) {
  std::string empty = hashContents({});
  EXPECT_EQ(empty, "xxh3:99aa06d3014798d86001c324468d497f"); // XXH3-128 of nothing, published by its author.
  EXPECT_NE(hashContents({'a'}), hashContents({'b'}));
}

TEST(JSON, LimitsNestingAndLocatesErrors) {
  EXPECT_EQ(message(parseJSON("{\"a\": [1, \"[[[[[[\\\"[[[\"]}", "x.json", 2)), "success");
  expectContains(message(parseJSON(std::string(1000000, '['), "x.json")), "x.json: byte 64: JSON nests deeper than 64");
  expectContains(message(parseJSON("{\n \"a\" 1}", "x.json")), "x.json: not JSON: [2:");
  expectContains(message(parseJSON("\"\xff\"", "x.json")), "UTF-8");
  expectContains(message(parseJSON("", "x.json")), "not JSON");
}
