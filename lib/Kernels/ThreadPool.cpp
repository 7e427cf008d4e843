// A persistent set of worker threads for parallelFor.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "ANE/Kernels/ThreadPool.h"
#include "ANE/Kernels/Kernel.h"
#include <algorithm>

namespace anert {

/// Set while the thread runs a task, so that a nested submission is not queued behind itself.
static thread_local bool insideTask = false;

ThreadPool::ThreadPool(unsigned threads) {
  if (threads == 0)
    threads = std::max(1u, std::thread::hardware_concurrency());
  for (unsigned i = 1; i < threads; ++i)
    workers.emplace_back([this] { work(); });
}

ThreadPool::~ThreadPool() {
  {
    std::lock_guard<std::mutex> lock(mutex);
    stop = true;
  }
  wake.notify_all();
  for (std::thread &worker : workers)
    worker.join();
}

void ThreadPool::drain(llvm::function_ref<void(int64_t)> task, int64_t count) {
  insideTask = true;
  for (int64_t i = next.fetch_add(1); i < count; i = next.fetch_add(1))
    task(i);
  insideTask = false;
}

void ThreadPool::work() {
  uint64_t seen = 0;
  std::unique_lock<std::mutex> lock(mutex);
  while (true) {
    wake.wait(lock, [&] { return stop || (job && generation != seen); });
    if (stop)
      return;
    seen = generation;
    llvm::function_ref<void(int64_t)> task = *job;
    int64_t count = jobCount;
    ++busy;
    lock.unlock();
    drain(task, count);
    lock.lock();
    if (--busy == 0)
      done.notify_one();
  }
}

void ThreadPool::run(int64_t count, llvm::function_ref<void(int64_t)> task) {
  if (workers.empty() || count <= 1 || insideTask) {
    for (int64_t i = 0; i < count; ++i)
      task(i);
    return;
  }
  {
    std::lock_guard<std::mutex> lock(mutex);
    job = &task;
    jobCount = count;
    next = 0;
    ++generation;
  }
  wake.notify_all();
  drain(task, count);
  // A worker that has not woken yet finds no job; one that has must leave before `task` goes out of scope.
  std::unique_lock<std::mutex> lock(mutex);
  job = nullptr;
  done.wait(lock, [&] { return busy == 0; });
}

void parallelFor(ThreadPool *pool, int64_t count, int64_t grain,
                 llvm::function_ref<void(int64_t begin, int64_t end)> body) {
  if (count <= 0)
    return;
  grain = std::max<int64_t>(grain, 1);
  // A few chunks a thread even out unequal speeds; more would only cost wake-ups.
  int64_t most = pool ? int64_t(pool->size()) * 4 : 1;
  int64_t chunks = std::min(count / grain, most);
  if (!pool || pool->size() == 1 || chunks <= 1)
    return body(0, count);
  pool->run(chunks, [&](int64_t i) { body(count * i / chunks, count * (i + 1) / chunks); });
}

} // namespace anert
