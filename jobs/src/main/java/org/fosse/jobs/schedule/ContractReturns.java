package org.fosse.jobs.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.fosse.engine.Inputs;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.RequirementCheckedTable;
import org.fosse.schema.table.ReturnCheckedTable;

/**
 * A contract with the good rows of its register and what was returned for it.
 *
 * @param returns in order of requirement and period, the newest version first
 */
record ContractReturns(Contract contract, ContractRegister register, List<ReturnObservation> returns) {
    private static final Comparator<TableRow<RequirementCheckedTable>> AS_WRITTEN = Comparator.comparing(
                    (TableRow<RequirementCheckedTable> row) -> row.get(RequirementCheckedTable.SOURCE_FILE))
            .thenComparing(row -> row.get(RequirementCheckedTable.SOURCE_LINE));
    private static final Comparator<TableRow<ReturnCheckedTable>> IN_TIME = Comparator.comparing(
                    (TableRow<ReturnCheckedTable> row) -> row.get(ReturnCheckedTable.REQUIREMENT_ID))
            .thenComparing(row -> row.get(ReturnCheckedTable.PERIOD_START))
            .thenComparing(row -> row.get(ReturnCheckedTable.PERIOD_END))
            .thenComparing(row -> row.get(ReturnCheckedTable.VERSION));

    /** Every contract that has a register or a return, in order of provider and contract. */
    static List<ContractReturns> all(Inputs in) {
        TreeMap<Contract, List<RequirementRow>> registers = new TreeMap<>();
        TreeMap<Contract, List<ReturnObservation>> returns = new TreeMap<>();
        in
                .rows(
                        RequirementCheckedTable.TABLE,
                        row -> !row.has(RequirementCheckedTable.RULE) && !row.is(RequirementCheckedTable.REPEATED))
                .stream()
                .sorted(AS_WRITTEN)
                .forEach(row -> {
                    Contract contract = Contract.of(row);
                    registers
                            .computeIfAbsent(contract, each -> new ArrayList<>())
                            .add(new RequirementRow(row));
                    returns.computeIfAbsent(contract, each -> new ArrayList<>());
                });
        in
                .rows(
                        ReturnCheckedTable.TABLE,
                        row -> !row.has(ReturnCheckedTable.RULE) && !row.is(ReturnCheckedTable.REPEATED))
                .stream()
                .sorted(IN_TIME)
                .forEach(row -> returns.computeIfAbsent(Contract.ofReturn(row), each -> new ArrayList<>())
                        .add(new ReturnObservation(row)));
        List<ContractReturns> all = new ArrayList<>();
        returns.forEach((contract, own) -> all.add(
                new ContractReturns(contract, new ContractRegister(registers.getOrDefault(contract, List.of())), own)));
        return all;
    }
}
