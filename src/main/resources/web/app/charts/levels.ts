import type { EChartsCoreOption } from "echarts/core";
import type { Look } from "./look";
import type { Row } from "./twin";

const NAMES = ["New", "Attempted", "Familiar", "Proficient", "Mastered"];

/** A bar for each week, a part of it for each level: mastered at the foot; what is missing to the top is new. */
export function levels(twin: Row[], _figure: HTMLElement, look: Look): EChartsCoreOption {
  const all = (row: Row) => row.values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const share = (row: Row, level: number) => (100 * (row.values[level] ?? 0)) / Math.max(1, all(row));
  return {
    ...look.frame(),
    xAxis: look.axis("across", { type: "category", data: twin.map((row) => row.name), splitLine: { show: false } }),
    yAxis: look.axis("up", { type: "value", min: 0, max: 100, interval: 25 }),
    tooltip: look.tip((index, name) => [
      `Week of ${twin[index].name}`,
      `${name}: ${twin[index].values[NAMES.indexOf(name)]} of ${all(twin[index])}`,
    ]),
    series: [4, 3, 2, 1].map((level) => ({
      name: NAMES[level],
      type: "bar",
      stack: "levels",
      barWidth: "78%",
      // a part without height would draw its border over the axis
      data: twin.map((row) => ({ value: share(row, level) || null, link: row.link })),
      itemStyle: { color: look.colour(`at-${level}`), borderColor: look.colour("tone-page"), borderWidth: 1 },
      emphasis: { disabled: true },
    })),
  };
}
