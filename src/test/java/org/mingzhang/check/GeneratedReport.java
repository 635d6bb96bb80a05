package org.mingzhang.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A report of an invented unit in which every number agrees with every other; the same seed gives the same report. */
final class GeneratedReport {

    private static final List<String> AREAS = List.of("清江县", "安平县", "江州市东湖区", "云岭市", "永和县", "临川市北塔区", "石门县", "白水市西陵区");
    private static final List<String> OFFICES =
            List.of("水利局", "民政局", "教育局", "司法局", "统计局", "审计局", "农业农村局", "应急管理局", "医疗保障局", "交通运输局");
    private static final List<String> ROOMS =
            List.of("办公室", "综合股", "规划股", "财务股", "政策法规股", "人事股", "监督检查股", "信息股", "业务一股", "业务二股");
    private static final List<String> PROJECTS =
            List.of("系统运行维护", "办公设备购置", "档案整理", "房屋维修", "业务培训", "宣传教育", "监测站点建设", "专项普查", "数据治理", "应急物资储备");
    private static final List<String> EFFECTS =
            List.of("设备运行平稳，保障了日常工作", "按期完成验收，改善了办公条件", "整理成果通过验收，方便了群众查询", "服务对象反映良好，工作效率明显提高");
    private static final List<String> PROBLEMS = List.of(
            "预算编制不够精细。由于前期测算不充分，个别科目与实际有差距。",
            "绩效指标设置不够具体。因为缺少基础数据，部分指标难以量化。",
            "资产登记不够及时。由于人员变动，个别设备登记滞后。",
            "项目前期准备不足。因为招标时间较晚，上半年支出进度偏慢。");
    private static final List<String> MEASURES =
            List.of("细化预算编制，年初逐项测算支出需求。", "完善绩效指标，建立基础数据台账。", "加强资产管理，每半年盘点一次。", "提前做好项目前期工作，一季度完成招标。");

    private final Random random;
    final int year;
    final String unit;
    final List<String> lines = new ArrayList<>();

    GeneratedReport(long seed) {
        random = new Random(seed);
        year = 2020 + random.nextInt(6);
        unit = one(AREAS) + one(OFFICES);
        write();
    }

    String text() {
        return String.join("\n", lines);
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private List<String> some(List<String> list, int count) {
        List<String> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy.subList(0, count);
    }

    /** From 1 to most, in hundredths. */
    private BigDecimal money(int least, int most) {
        return BigDecimal.valueOf((least * 100L) + random.nextInt((most - least) * 100), 2);
    }

    private void add(String line, Object... arguments) {
        lines.add(String.format(Locale.ROOT, line, arguments));
    }

    private static String rate(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP) + "%";
    }

    private static String rate(int part, int whole) {
        return rate(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private void write() {
        int projects = 2 + random.nextInt(4);
        List<String> names = some(PROJECTS, projects);
        List<BigDecimal> initial = new ArrayList<>();
        List<BigDecimal> spent = new ArrayList<>();
        List<BigDecimal> full = new ArrayList<>();
        for (int i = 0; i < projects; i++) {
            initial.add(money(5, 200));
            spent.add(initial.get(i)
                    .multiply(new BigDecimal("0.9" + random.nextInt(10)))
                    .setScale(2, RoundingMode.DOWN));
            full.add(initial.get(i).add(money(0, 1)));
        }
        BigDecimal projectSpend = spent.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal personnel = money(200, 900);
        BigDecimal operating = money(20, 90);
        BigDecimal basic = personnel.add(operating);
        BigDecimal total = basic.add(projectSpend);
        int posts = 30 + random.nextInt(40);
        int people = posts - random.nextInt(5);
        int officials = people / 2;

        add("%s%d年度部门整体支出绩效自评报告", unit, year);
        add("联系人：办公室");
        head(posts, people, officials, names);
        add("二、一般公共预算支出情况");
        add("（一）基本支出情况");
        add("%d年支出合计%s万元，其中：基本支出%s万元，项目支出%s万元。", year, total, basic, projectSpend);
        add(
                "基本支出%s万元，其中：人员经费%s万元，占基本支出的%s；公用经费%s万元，占基本支出的%s。",
                basic, personnel, rate(personnel, basic), operating, rate(operating, basic));
        sangong();
        add("（二）项目支出情况");
        add("项目支出共%s万元，包括以下%d项：", projectSpend, projects);
        for (int i = 0; i < projects; i++) {
            String name = names.get(i);
            BigDecimal carried = money(0, 3);
            BigDecimal more = full.get(i).subtract(initial.get(i));
            BigDecimal left = carried.add(full.get(i)).subtract(spent.get(i));
            add(
                    "%d.%s项目，上年结转%s万元，年初预算%s万元，年中调增%s万元，实际支出%s万元，结余结转%s万元。",
                    i + 1, name, carried, initial.get(i), more, spent.get(i), left);
        }
        add("三、政府性基金预算支出情况");
        add("无。");
        add("四、国有资本经营预算支出情况");
        add("无。");
        add("五、社会保险基金预算支出情况");
        add("无。");
        results(names, spent, initial);
        end();
        tables(names, initial, full, spent);
    }

    private void head(int posts, int people, int officials, List<String> names) {
        int rooms = 3 + random.nextInt(5);
        List<String> chosen = some(ROOMS, rooms);
        add("一、基本情况");
        add("（一）部门基本情况");
        add("1.机构情况。本单位内设%s和%s%d个股室。", String.join("、", chosen.subList(0, rooms - 1)), chosen.getLast(), rooms);
        add("2.人员情况。核定编制%d人，年末实有在职人员%d人，其中行政人员%d人、事业人员%d人。", posts, people, officials, people - officials);
        add("3.主要职责。贯彻执行上级的方针政策，完成县委、县政府交办的其他任务。"
                .replace("县", unit.contains("县") ? "县" : unit.contains("区") ? "区" : "市"));
        add("（二）年度绩效目标");
        add("1.完成%s等%d个项目，服务对象满意度不低于90%%。", names.getFirst(), names.size());
    }

    private void sangong() {
        BigDecimal cars = money(2, 9);
        BigDecimal guests = money(1, 4);
        add("“三公”经费支出%s万元，其中：公务用车运行维护费%s万元，公务接待费%s万元，无因公出国（境）费，未购置公务用车。", cars.add(guests), cars, guests);
    }

    private void results(List<String> names, List<BigDecimal> spent, List<BigDecimal> initial) {
        int found = 50 + random.nextInt(300);
        int done = found - 1 - random.nextInt(20);
        int sheets = 200 + random.nextInt(300);
        int pleased = sheets - 1 - random.nextInt(15);
        int opening = 20 + random.nextInt(80);
        int more = 5 + random.nextInt(20);
        int fewer = 1 + random.nextInt(5);
        add("六、部门整体支出绩效情况");
        add("经自评，本部门%d年度整体支出绩效得分%s分，评价等级为优。", year, "9" + random.nextInt(9) + "." + random.nextInt(10));
        add("（一）部门整体支出绩效情况");
        add(
                "1.产出指标。全年排查问题%d个，整改%d个，整改率%s；举办培训班%d期，培训%d人次。项目按期完成，成本控制在预算之内。",
                found, done, rate(done, found), 2 + random.nextInt(9), 100 + random.nextInt(400));
        add("2.效益指标。年初在册服务对象%d人，新增%d人，退出%d人，年末在册%d人。", opening, more, fewer, opening + more - fewer);
        add("3.满意度指标。收回有效问卷%d份，满意%d份，满意度%s。", sheets, pleased, rate(pleased, sheets));
        add("（二）专项资金支出绩效情况");
        List<String> effects = new ArrayList<>(EFFECTS);
        for (int i = 0; i < names.size(); i++) {
            add(
                    "%d.%s项目，年初预算%s万元，实际支出%s万元，执行率%s。该项目完成任务%d件，%s。",
                    i + 1,
                    names.get(i),
                    initial.get(i),
                    spent.get(i),
                    rate(spent.get(i), initial.get(i)),
                    10 + random.nextInt(90),
                    effects.get(i % effects.size()));
        }
    }

    private void end() {
        int problems = 2 + random.nextInt(2);
        List<Integer> chosen = new ArrayList<>(List.of(0, 1, 2, 3));
        Collections.shuffle(chosen, random);
        add("七、存在的问题及原因分析");
        for (int i = 0; i < problems; i++) {
            add("%d.%s", i + 1, PROBLEMS.get(chosen.get(i)));
        }
        add("八、下一步改进措施");
        for (int i = 0; i < problems; i++) {
            add("%d.%s", i + 1, MEASURES.get(chosen.get(i)));
        }
        add("九、绩效自评结果拟应用和公开情况");
        add("自评结果作为%d年项目安排的重要依据，对执行率低于80%%的项目核减预算。", year + 1);
        add("十、其他需要说明的情况");
        add("无。");
        add("附件：1.部门整体支出绩效评价基础数据表");
        add("2.部门整体支出绩效自评表");
        add("3.项目支出绩效自评表");
        add("%s", unit);
        add("%d年%d月%d日", year + 1, 2 + random.nextInt(4), 1 + random.nextInt(28));
    }

    private void tables(List<String> names, List<BigDecimal> initial, List<BigDecimal> full, List<BigDecimal> spent) {
        add("附件1");
        add("%d年度部门整体支出绩效评价基础数据表", year);
        add("（略，见附表）");
        add("附件2");
        add("%d年度部门整体支出绩效自评表", year);
        add("一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分");
        int first = 5 + random.nextInt(20);
        int second = 5 + random.nextInt(20);
        add("产出指标\t数量指标\t排查问题\t≥%d个\t%d个\t%d\t%d", 40, 50, first, first);
        add("产出指标\t质量指标\t验收合格率\t100%%\t100%%\t%d\t%d", second, second);
        add("效益指标\t社会效益\t服务能力\t提升\t提升\t%d\t%d", 90 - first - second, 90 - first - second);
        add("满意度指标\t满意度\t服务对象满意度\t≥90%%\t95%%\t10\t10");
        add("附件3");
        add("%d年度项目支出绩效自评表", year);
        add("项目支出名称\t年初预算数\t全年预算数\t全年执行数\t执行率");
        for (int i = 0; i < names.size(); i++) {
            add(
                    "%s项目\t%s\t%s\t%s\t%s",
                    names.get(i), initial.get(i), full.get(i), spent.get(i), rate(spent.get(i), full.get(i)));
        }
    }
}
