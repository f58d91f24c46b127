package org.fosse.engine;

/** A table broke its own declaration: a defect of a job, never of an extract. Nothing is published. */
public final class ContractException extends RuntimeException {
    public ContractException(String message) {
        super(message);
    }
}
