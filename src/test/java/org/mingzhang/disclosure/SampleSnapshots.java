package org.mingzhang.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.report.Snapshot;

/** Small reports; the numbers are constructed. */
final class SampleSnapshots {

    private SampleSnapshots() {}

    static Snapshot of(String unit, String unitName, int year, String text) {
        return new Snapshot(
                year + "年度部门整体支出绩效自评报告",
                unit,
                unitName,
                year,
                "hunan-department@2",
                (year + 1) + "-05-20",
                List.of(
                        new Snapshot.Part("basics", 1, "一、", "部门（单位）基本情况", ""),
                        new Snapshot.Part("basics.unit", 2, "（一）", "部门（单位）基本情况", text),
                        new Snapshot.Part("basics.unit.offices", 3, "1.", "机构情况", "内设8个职能股室，下辖8个基层司法所。"),
                        new Snapshot.Part("basics.goals", 2, "（二）", "年度各项绩效目标", "保障机关正常运转。\n全面履行普法宣传、人民调解、社区矫正等职能。"),
                        new Snapshot.Part("general", 1, "二、", "一般公共预算支出情况", "本年支出合计见下表。"),
                        new Snapshot.Part("fund", 1, "三、", "政府性基金预算支出情况", "无"),
                        new Snapshot.Part("measures", 1, "四、", "下一步改进措施", "细化预算编制，加强执行监控。")),
                List.of(
                        new Snapshot.Figure("basicSpend", "基本支出", new BigDecimal("592.98"), "万元", "" + year, "部门决算"),
                        new Snapshot.Figure("projectSpend", "项目支出", new BigDecimal("121.79"), "万元", "" + year, "部门决算")),
                List.of(
                        line("公共法律服务工作经费（含法治执法、社区矫正、人民调解、法律援助）", "0.16", "71.00", "-20.76", "50.24", "0.16"),
                        line("公车经费", "0.00", "3.00", "1.35", "4.35", "0.00"),
                        new Snapshot.BudgetLine(
                                "智慧矫正",
                                "专项资金",
                                Optional.empty(),
                                amount("67.20"),
                                Optional.empty(),
                                amount("67.20"),
                                Optional.empty())),
                List.of(),
                List.of());
    }

    private static Snapshot.BudgetLine line(
            String name, String carriedIn, String initial, String adjustment, String executed, String carriedOut) {
        return new Snapshot.BudgetLine(
                name,
                "专项资金",
                amount(carriedIn),
                amount(initial),
                amount(adjustment),
                amount(executed),
                amount(carriedOut));
    }

    private static Optional<BigDecimal> amount(String written) {
        return Optional.of(new BigDecimal(written));
    }
}
