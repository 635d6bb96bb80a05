package org.mingzhang.check.bench;

import java.util.Arrays;

/** How long several runs of the same thing took, in milliseconds. */
record Times(double min, double median, double max) {

    private static final double NANOS = 1_000_000;

    /** Something to measure. */
    interface Work {
        void run() throws Exception;
    }

    /**
     * @param warmUp runs before those that count: the virtual machine compiles what runs often
     * @param runs at least 1
     */
    static Times of(int warmUp, int runs, Work work) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            work.run();
        }
        double[] took = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            work.run();
            took[i] = (System.nanoTime() - start) / NANOS;
        }
        Arrays.sort(took);
        return new Times(took[0], took[runs / 2], took[runs - 1]);
    }
}
