package dev.proseline.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Works on tasks in several threads and hands on their results in the order of the tasks. One
 * thread submits and receives. What is in flight is bounded in number and in bytes; a task that is
 * larger than all that runs alone. A task that runs out of memory is tried once more when no other
 * runs.
 *
 * @param <T> the results
 */
final class OrderedPipeline<T> implements AutoCloseable {

  /** So many tasks a thread, so that a slow one does not idle the others. */
  private static final int TASKS_A_THREAD = 8;

  private record Task<T>(long bytes, Supplier<T> work, T tooLarge, Future<T> result) {}

  private final ExecutorService threads;
  private final int mostTasks;
  private final long mostBytes;
  private final Consumer<T> sink;
  private final Deque<Task<T>> window = new ArrayDeque<>();
  private long bytes;

  /**
   * A pipeline.
   *
   * @param threads how many work
   * @param mostBytes the most bytes of all tasks in flight
   * @param sink takes the results, in the thread that submits
   */
  OrderedPipeline(int threads, long mostBytes, Consumer<T> sink) {
    this.threads = Executors.newFixedThreadPool(threads, OrderedPipeline::worker);
    this.mostTasks = threads * TASKS_A_THREAD;
    this.mostBytes = mostBytes;
    this.sink = sink;
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "proseline");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Adds a task; waits until there is room.
   *
   * @param size its bytes
   * @param work the task, which may be run twice
   * @param tooLarge its result if there is no memory for it
   */
  void submit(long size, Supplier<T> work, T tooLarge) {
    while (!window.isEmpty() && (isFull(size) || window.peek().result().isDone())) {
      handOn();
    }
    window.add(new Task<>(size, work, tooLarge, threads.submit(work::get)));
    bytes += size;
  }

  private boolean isFull(long size) {
    return window.size() >= mostTasks || bytes + size > mostBytes;
  }

  /** Waits for all tasks. */
  void finish() {
    while (!window.isEmpty()) {
      handOn();
    }
  }

  private void handOn() {
    Task<T> task = window.remove();
    bytes -= task.bytes();
    sink.accept(result(task));
  }

  private T result(Task<T> task) {
    try {
      return task.result().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OutOfMemoryError) {
        return alone(task);
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private T alone(Task<T> task) {
    window.forEach(OrderedPipeline::await);
    try {
      return task.work().get();
    } catch (OutOfMemoryError e) {
      return task.tooLarge();
    }
  }

  private static void await(Task<?> task) {
    try {
      task.result().get();
    } catch (ExecutionException e) {
      return; // It is looked at when it is its turn.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Gives up what still runs. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
