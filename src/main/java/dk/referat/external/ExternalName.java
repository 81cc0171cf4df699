package dk.referat.external;

import dk.referat.journal.ExternalRef;

/** What a system calls a thing of a kind. */
record ExternalName(String system, ExternalKind kind, String id) {

    ExternalName of(ExternalKind other, String otherId) {
        return new ExternalName(system, other, otherId);
    }

    ExternalRef ref() {
        return new ExternalRef(system, kind.collection(), id);
    }
}
