package crosscheck.render;

import crosscheck.briefing.AnyIssue;
import crosscheck.briefing.Briefing;
import crosscheck.briefing.Edition;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Prints how long the pages of an issue take and how much heap is in use at most: {@code Growth FORM FINDINGS TOP}, one form and size a
 * process, so that nothing is warm. Run it with {@code -XX:+UseSerialGC} and a small {@code -Xmx}, or garbage counts as use.
 */
public final class Growth {

    private Growth() {}

    public static void main(String[] arguments) throws IOException {
        String form = arguments[0];
        int findings = Integer.parseInt(arguments[1]);
        Edition edition = new Edition("Growth", null, Integer.parseInt(arguments[2]));
        long start = System.nanoTime();
        Briefing briefing = AnyIssue.briefing(1, findings, edition);
        long edited = System.nanoTime();
        AtomicLong bytes = new AtomicLong();
        try (OutputStream out = new OutputStream() {
            @Override
            public void write(int one) {
                bytes.incrementAndGet();
            }

            @Override
            public void write(byte[] some, int from, int length) {
                bytes.addAndGet(length);
            }
        }) {
            switch (form) {
                case "html" -> new HtmlPrinter(House.plain()).print(briefing, out);
                case "pdf" -> new PdfPrinter(House.plain()).print(briefing, out);
                case "json" -> new JsonPrinter().print(briefing, out);
                default -> throw new IllegalArgumentException(form);
            }
        }
        long printed = System.nanoTime();
        System.out.println(form + ", " + findings + " findings, top " + edition.top() + ": edited in "
                + millis(edited - start) + " ms, printed in " + millis(printed - edited) + " ms, " + bytes.get() / 1000
                + " kB, peak heap " + peak() + " MB");
    }

    private static long millis(long nanos) {
        return nanos / 1_000_000;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / 1_000_000;
    }
}
