package crosscheck.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does one step for many items on several threads and hands the results on in the order of the items. Only a few items are under way at
 * a time, so that memory does not grow with their number.
 */
final class InOrder {

    /** Items under way for each thread: enough that none waits for a long article before its own. */
    private static final int AHEAD = 8;

    private InOrder() {}

    /**
     * Does the step for every item.
     *
     * @param threads how many work at a time, at least one
     * @param sink gets each result on the calling thread
     */
    static <A, B> void each(Iterable<A> items, Function<A, B> step, int threads, Consumer<B> sink) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "crosscheck");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<B>> underWay = new ArrayDeque<>();
            for (A item : items) {
                if (underWay.size() == threads * AHEAD) {
                    sink.accept(result(underWay.remove()));
                }
                underWay.add(workers.submit(() -> step.apply(item)));
            }
            underWay.forEach(one -> sink.accept(result(one)));
        } finally {
            workers.shutdownNow();
        }
    }

    private static <B> B result(Future<B> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while articles were read", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
