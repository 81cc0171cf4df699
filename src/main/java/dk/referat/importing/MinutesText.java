package dk.referat.importing;

import dk.referat.importing.minutes.ReadMinutes;

final class MinutesText {

    private MinutesText() {}

    static ReadMinutes read(String text) {
        throw new UnsupportedOperationException();
    }
}
