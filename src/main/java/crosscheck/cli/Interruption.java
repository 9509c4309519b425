package crosscheck.cli;

/** Says something when the user stops the program before its work is over. */
final class Interruption implements AutoCloseable {

    private final Thread hook;

    Interruption(Runnable last) {
        hook = new Thread(last, "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The work is over: there is nothing to say any more. */
    void over() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is being stopped just now, and says so.
            return;
        }
    }

    @Override
    public void close() {
        over();
    }
}
