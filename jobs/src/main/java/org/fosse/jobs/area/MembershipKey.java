package org.fosse.jobs.area;

import java.util.Comparator;

/** What has one parent on any day: a child area, within a mapping, at a level of parent. */
record MembershipKey(String mappingId, String child, String parentLevel) implements Comparable<MembershipKey> {
    private static final Comparator<MembershipKey> ORDER = Comparator.comparing(MembershipKey::mappingId)
            .thenComparing(MembershipKey::child)
            .thenComparing(MembershipKey::parentLevel);

    @Override
    public int compareTo(MembershipKey other) {
        return ORDER.compare(this, other);
    }
}
