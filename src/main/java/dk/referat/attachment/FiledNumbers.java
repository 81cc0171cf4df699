package dk.referat.attachment;

import dk.referat.journal.FiledNumber;
import org.jspecify.annotations.Nullable;

/** The two numbers of an attachment as they are filed. */
record FiledNumbers(
        @Nullable FiledNumber document, @Nullable FiledNumber caseNumber) {}
