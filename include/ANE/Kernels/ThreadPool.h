// A persistent set of worker threads for parallelFor.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#ifndef ANE_KERNELS_THREADPOOL_H
#define ANE_KERNELS_THREADPOOL_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>
#include <vector>

namespace anert {

/// Workers that live as long as the pool. The calling thread works too, so a pool of one thread has no workers.
/// One thread may submit at a time; a submission from inside a task runs inline.
class ThreadPool {
public:
  /// `threads` is the number of threads that compute, the caller included; 0 means one per hardware thread.
  explicit ThreadPool(unsigned threads = 0);
  ~ThreadPool();
  ThreadPool(const ThreadPool &) = delete;
  ThreadPool &operator=(const ThreadPool &) = delete;

  /// Threads that compute, the caller included.
  unsigned size() const { return workers.size() + 1; }
  /// Calls `task(i)` for every i in [0, count), each once, in any order, and returns when all have returned.
  void run(int64_t count, llvm::function_ref<void(int64_t index)> task);

private:
  void work();
  void drain(llvm::function_ref<void(int64_t)> task, int64_t count);

  std::vector<std::thread> workers;
  std::mutex mutex;
  std::condition_variable wake, done;
  /// The current job, guarded by `mutex`; `generation` tells the workers a new one from the last.
  const llvm::function_ref<void(int64_t)> *job = nullptr;
  int64_t jobCount = 0;
  uint64_t generation = 0;
  unsigned busy = 0;
  bool stop = false;
  std::atomic<int64_t> next{0}; ///< First index nobody has taken yet.
};

} // namespace anert

#endif // ANE_KERNELS_THREADPOOL_H
