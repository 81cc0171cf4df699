/**
 * Reads the text of minutes (referat) into the records of {@link dk.referat.importing.minutes}, and does nothing else: no
 * database, no clock, no configuration.
 *
 * <p>The way of a text:
 * <ol>
 *   <li>{@code Admission} refuses what cannot be minutes.
 *   <li>{@link dk.referat.importing.text.Lines} cuts it into lines, {@link dk.referat.importing.text.PageFurniture} takes
 *       page numbers and running heads away.
 *   <li>{@code OutlineReader} finds where header, contents, items, list of attachments, signatures and attachments' texts
 *       begin.
 *   <li>{@code HeaderReader} and {@code MeetingReader} settle body and date.
 *   <li>{@code PartReader} cuts an item at its headings; {@code ItemReader} gives each part to the one who reads it:
 *       {@link dk.referat.importing.matter} for planned and decided matters, {@link dk.referat.importing.attached} for
 *       attachments, {@link dk.referat.importing.prose} for what sentences say.
 *   <li>{@link dk.referat.importing.text.LineLedger} lists what found no place.
 * </ol>
 */
@NullMarked
package dk.referat.importing.reading;

import org.jspecify.annotations.NullMarked;
