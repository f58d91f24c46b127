package org.fosse.sample;

import org.fosse.sample.Facts.Area;
import org.fosse.sample.Facts.Practice;

/** Deprivation of 2019 by practice and by network, weighted by where patients live; the scores are public. */
final class DeprivationExtracts implements Extracts {
    @Override
    public void write(Facts facts, Draws draws, Output output) {
        Csv practices = Csv.quoted().heading("practice_code,practice_name,postcode,subicb_code,imd_score,imd_decile");
        for (Practice p : facts.practices()) {
            practices.row(p.code(), p.name(), p.postcode(), p.subIcb(), Csv.number(p.imdScore(), 2), p.imdDecile());
        }
        output.put("imd/practice_imd.csv", practices);
        Csv networks = Csv.quoted().heading("pcn_code,pcn_name,postcode,subicb_code,imd_score,imd_decile");
        for (Area pcn : facts.areasOf("neighbourhood")) {
            if (!pcn.imdScore().isEmpty()) {
                networks.row(pcn.code(), pcn.name(), "", pcn.subIcb(), pcn.imdScore(), pcn.decile());
            }
        }
        output.put("imd/pcn_imd.csv", networks);
    }
}
