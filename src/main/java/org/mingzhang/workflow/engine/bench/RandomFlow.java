package org.mingzhang.workflow.engine.bench;

import java.util.List;
import java.util.Random;

/**
 * A flow nobody drew: steps, choices, parallel and inclusive branches, loops, timers, sub-processes and steps that run per
 * department, one inside the other. The same seed gives the same flow.
 */
final class RandomFlow {

    /** Yes-or-no variables that choices ask; every finished item sets them anew. */
    static final List<String> CHOICES = List.of("r0", "r1", "r2", "r3");

    /** Whether a loop is gone through once more. */
    static final String AGAIN = "again";

    static final List<String> ROLES = List.of("DRAFTER", "DEPARTMENT_HEAD", "DEPUTY_IN_CHARGE");

    private static final List<String> TOGETHER = List.of("all", "any", "sequential", "ratio:50", "weighted:60");

    private static final int DEEPEST = 3;
    private static final int MOST_STEPS = 14;

    private final Random random;
    private final String step;
    private int steps;
    private int ids;

    /** @param step name of a process step that the flow may run */
    private RandomFlow(long seed, String step) {
        this.random = new Random(seed);
        this.step = step;
    }

    /** Part of a flow with one way in and one way out. */
    private record Piece(String first, String last, String xml) {}

    static String bpmn(String key, long seed, String step) {
        RandomFlow flow = new RandomFlow(seed, step);
        Piece begin = flow.plainTask("");
        Piece body = flow.sequence(0, false);
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
                  <process id="%s" name="random" isExecutable="true">
                    <startEvent id="start"/>%s%s<endEvent id="end"/>%s%s%s
                  </process>
                </definitions>
                """.formatted(
                        key,
                        begin.xml,
                        body.xml,
                        flow.line("start", begin.first, ""),
                        flow.line(begin.last, body.first, ""),
                        flow.line(body.last, "end", ""));
    }

    private Piece sequence(int depth, boolean perDepartment) {
        Piece all = piece(depth, perDepartment);
        for (int more = random.nextInt(3); more > 0; more--) {
            Piece next = piece(depth, perDepartment);
            all = new Piece(all.first, next.last, all.xml + next.xml + line(all.last, next.first, ""));
        }
        return all;
    }

    private Piece piece(int depth, boolean perDepartment) {
        if (depth >= DEEPEST || steps >= MOST_STEPS) {
            return task(perDepartment);
        }
        return switch (random.nextInt(14)) {
            case 0, 1 -> branches("exclusiveGateway", depth, perDepartment);
            case 2, 3, 4 -> branches("parallelGateway", depth, perDepartment);
            case 5, 6 -> branches("inclusiveGateway", depth, perDepartment);
            case 7 -> loop(depth, perDepartment);
            case 8 -> subProcess(depth, perDepartment);
            case 9 -> perDepartment ? task(true) : repeatedSubProcess(depth);
            case 10 -> perDepartment ? task(true) : repeatedTask();
            case 11 -> service();
            default -> task(perDepartment);
        };
    }

    private Piece branches(String gateway, int depth, boolean perDepartment) {
        String fork = id("fork");
        String join = id("join");
        int width = 2 + random.nextInt(2);
        String otherwise = "";
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < width; i++) {
            Piece branch = sequence(depth + 1, perDepartment);
            boolean last = i == width - 1;
            String condition = gateway.equals("parallelGateway") || last ? "" : "${" + choice() + "}";
            String line = line(fork, branch.first, condition);
            if (last && !gateway.equals("parallelGateway")) {
                otherwise = " default=\"" + lastLine() + "\"";
            }
            xml.append(branch.xml).append(line).append(line(branch.last, join, ""));
        }
        return new Piece(fork, join, node(gateway, fork, otherwise) + node(gateway, join, "") + xml);
    }

    private Piece loop(int depth, boolean perDepartment) {
        String entry = id("entry");
        String exit = id("exit");
        String after = id("after");
        Piece body = withTaskFirst(sequence(depth + 1, perDepartment));
        String back = line(exit, entry, "${" + AGAIN + "}");
        String on = line(exit, after, "");
        String otherwise = " default=\"" + lastLine() + "\"";
        return new Piece(
                entry,
                after,
                node("exclusiveGateway", entry, "")
                        + node("exclusiveGateway", exit, otherwise)
                        + node("exclusiveGateway", after, "")
                        + body.xml
                        + line(entry, body.first, "")
                        + line(body.last, exit, "")
                        + back
                        + on);
    }

    /** A loop needs somebody who stops it. */
    private Piece withTaskFirst(Piece piece) {
        Piece task = plainTask("");
        return new Piece(task.first, piece.last, task.xml + piece.xml + line(task.last, piece.first, ""));
    }

    private Piece subProcess(int depth, boolean perDepartment) {
        String sub = id("sub");
        return new Piece(sub, sub, inside(sub, sequence(depth + 1, perDepartment), ""));
    }

    private Piece repeatedSubProcess(int depth) {
        String sub = id("rounds");
        return new Piece(sub, sub, inside(sub, sequence(depth + 1, true), repeat()));
    }

    private String inside(String sub, Piece body, String more) {
        String begin = id("begin");
        String finish = id("finish");
        return "<subProcess id=\"" + sub + "\" name=\"" + sub + "\">" + more + node("startEvent", begin, "")
                + body.xml + node("endEvent", finish, "") + line(begin, body.first, "") + line(body.last, finish, "")
                + "</subProcess>";
    }

    private static String repeat() {
        return "<multiInstanceLoopCharacteristics camunda:collection=\"${list.departments}\""
                + " camunda:elementVariable=\"department\"/>";
    }

    private Piece repeatedTask() {
        return plainTask(repeat());
    }

    private Piece service() {
        String id = id("service");
        return new Piece(
                id,
                id,
                "<serviceTask id=\"" + id + "\" name=\"" + id + "\" camunda:delegateExpression=\"${" + step + "}\"/>");
    }

    private Piece task(boolean perDepartment) {
        Piece task = random.nextInt(5) == 0 && !perDepartment
                ? userTask(TOGETHER.get(random.nextInt(TOGETHER.size())), "")
                : plainTask("");
        return random.nextInt(8) == 0 ? withTimer(task) : task;
    }

    private Piece withTimer(Piece task) {
        String timer = id("timer");
        String end = id("late");
        Piece also = plainTask("");
        String xml = task.xml + "<boundaryEvent id=\"" + timer + "\" attachedToRef=\"" + task.first
                + "\" cancelActivity=\"false\"><timerEventDefinition><timeDuration xsi:type=\"tFormalExpression\">P900D"
                + "</timeDuration></timerEventDefinition></boundaryEvent>" + also.xml + node("endEvent", end, "")
                + line(timer, also.first, "") + line(also.last, end, "");
        return new Piece(task.first, task.last, xml);
    }

    private Piece plainTask(String more) {
        return userTask("", more);
    }

    private Piece userTask(String together, String more) {
        steps++;
        String id = id("step");
        String role = ROLES.get(random.nextInt(ROLES.size()));
        String properties = together.isEmpty()
                ? ""
                : "<extensionElements><camunda:properties><camunda:property name=\"countersign\" value=\"" + together
                        + "\"/></camunda:properties></extensionElements>";
        return new Piece(
                id,
                id,
                "<userTask id=\"" + id + "\" name=\"" + id + "\" camunda:candidateGroups=\"" + role
                        + "\" camunda:formRef=\"draft-report\" camunda:formRefBinding=\"deployment\">" + properties
                        + more
                        + "</userTask>");
    }

    private static String node(String element, String id, String more) {
        return "<" + element + " id=\"" + id + "\"" + more + "/>";
    }

    private String line(String from, String to, String condition) {
        String id = id("line");
        String asks = condition.isEmpty()
                ? ""
                : "<conditionExpression xsi:type=\"tFormalExpression\">" + condition + "</conditionExpression>";
        return "<sequenceFlow id=\"" + id + "\" sourceRef=\"" + from + "\" targetRef=\"" + to + "\">" + asks
                + "</sequenceFlow>";
    }

    private String lastLine() {
        return "line" + ids;
    }

    private String choice() {
        return CHOICES.get(random.nextInt(CHOICES.size()));
    }

    private String id(String kind) {
        return kind + ++ids;
    }
}
