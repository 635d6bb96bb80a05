package org.mingzhang.check.rules;

import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Sentence;

/**
 * A counted thing as one place states it.
 *
 * @param acts the verbs of its label, sorted: 受理, 审结
 * @param object what is counted, synonyms resolved; taken from the words before when the label has only a verb
 * @param target a goal, not a result
 * @param period the year, or 0 when the words name a part of the year or another time
 * @param scope 市, 省 …; empty for the unit's own area or none
 * @param total the words claim the whole: 共, 累计, 全年, or a stock
 */
record Indicator(
        Mention mention,
        Sentence sentence,
        String acts,
        String object,
        boolean target,
        int period,
        String scope,
        boolean total) {

    String key() {
        String unit = mention.percent() ? "%" : mention.classifier();
        return acts + '|' + object + '|' + target + '|' + period + '|' + scope + '|' + unit;
    }
}
