package org.mingzhang.seal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.base.Ids;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.base.Texts;
import org.mingzhang.document.SealPicture;
import org.mingzhang.org.Unit;
import org.mingzhang.org.Units;
import org.springframework.stereotype.Component;

/** The seals of units. */
@Component
class Seals {

    private static final int YEARS = 3;

    private final SealMapper mapper;
    private final SealMaker maker;
    private final SealSettings settings;
    private final Units units;
    private final Clock clock = Clock.systemUTC();

    Seals(SealMapper mapper, SealMaker maker, SealSettings settings, Units units) {
        this.mapper = mapper;
        this.maker = maker;
        this.settings = settings;
        this.units = units;
    }

    /**
     * The seal to be used on a paper of the issuer. Where demonstrations are allowed a unit without seal gets a
     * demonstration seal.
     *
     * @throws NoSeal when the unit has none that is valid today
     * @throws SealNameDiffers when the paper is signed with another name than the unit's: 印章与署名一致
     */
    Seal forPaper(String unitId, String issuer) {
        Unit unit = units.find(unitId).orElseThrow(NoSeal::new);
        if (!unit.name().equals(issuer)) {
            throw new SealNameDiffers(unit.name(), issuer);
        }
        LocalDate today = OfficeTime.today(clock);
        Optional<Seal> valid = mapper.valid(unitId, today);
        if (valid.isEmpty() && !settings.demonstration()) {
            throw new NoSeal();
        }
        return valid.orElseGet(() -> demonstration(unit, today));
    }

    SealPicture picture(Seal seal) {
        return new SealPicture(seal.picture(), seal.millimetres(), description(seal));
    }

    private static String description(Seal seal) {
        return seal.demonstration() ? Texts.of(Locale.CHINESE, "seal.picture.description", seal.name()) : seal.name();
    }

    private Seal demonstration(Unit unit, LocalDate today) {
        SealPicture picture = maker.demonstration(unit.name());
        Seal seal = new Seal(
                Ids.next(),
                unit.id(),
                Texts.of(Locale.CHINESE, "seal.demonstration.name", unit.name()),
                picture.png(),
                picture.millimetres(),
                true,
                today,
                today.plusYears(YEARS).minusDays(1));
        mapper.insert(seal, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return seal;
    }
}
