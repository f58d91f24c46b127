package org.fosse.stats;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;

/** Ordinary least squares of a small design. */
final class LeastSquares {
    private LeastSquares() {}

    /** The coefficients, one per column of the design; the caller sees to columns that do not depend on each other. */
    static double[] of(double[][] design, double[] values) {
        return new QRDecomposition(new Array2DRowRealMatrix(design, false))
                .getSolver()
                .solve(new ArrayRealVector(values, false))
                .toArray();
    }
}
