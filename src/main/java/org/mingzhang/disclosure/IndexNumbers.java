package org.mingzhang.disclosure;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How index numbers 索引号 are made. The numbering rule is local (domain §10.3), so it is a parameter: {@code {unit}} is
 * the unit's code, {@code {year}} the year of publication, {@code {sequence}} counts the unit's publications of that
 * year from 1, in five digits.
 *
 * @param unitCodes codes of units, as the local rule gives them, by id of the unit; a unit without one uses its id
 */
@ConfigurationProperties("mingzhang.disclosure")
record IndexNumbers(
        @DefaultValue("{unit}/{year}-{sequence}") String indexNumber,
        @DefaultValue Map<String, String> unitCodes) {

    String number(String unit, int year, int sequence) {
        return indexNumber
                .replace("{unit}", unitCodes.getOrDefault(unit, unit))
                .replace("{year}", Integer.toString(year))
                .replace("{sequence}", "%05d".formatted(sequence));
    }
}
