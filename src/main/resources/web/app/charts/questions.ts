import type { EChartsCoreOption } from "echarts/core";
import { type Look, minus } from "./look";
import type { Row } from "./twin";

const STEP = 20;

function percent(name: string, value: number): string {
  return `${name} ${minus(value.toFixed(1))}\u00a0%`;
}

/**
 * A dot for each question: to the right the easier ones, further up those that tell people apart better. The columns of the
 * table that stand in the attributes x and y are taken; a square on its tip needs a look.
 */
export function questions(twin: Row[], figure: HTMLElement, look: Look): EChartsCoreOption | undefined {
  const [x, y] = [Number(figure.dataset.x), Number(figure.dataset.y)];
  const known = twin.filter((row) => row.values[x] !== undefined && row.values[y] !== undefined);
  if (!known.length) {
    return undefined;
  }
  const grave = new Set(figure.dataset.look!.split(" "));
  const number = (row: Row) => row.name.split(".")[0];
  const lowest = Math.min(0, ...known.map((row) => Math.floor(row.values[y]! / STEP) * STEP));
  return {
    ...look.frame(),
    xAxis: look.axis("across", { type: "value", min: 0, max: 100, interval: STEP, axisLine: { show: false } }),
    yAxis: look.axis("up", { type: "value", min: lowest, max: 100, interval: STEP }),
    tooltip: look.tip((index) => [
      known[index].name,
      percent("Facility", known[index].values[x]!),
      percent("Discrimination", known[index].values[y]!),
    ]),
    series: {
      type: "scatter",
      data: known.map((row) => ({
        value: [row.values[x], row.values[y]],
        link: row.link,
        symbol: grave.has(number(row)) ? "diamond" : "circle",
        symbolSize: grave.has(number(row)) ? 34 : 26,
        itemStyle: {
          color: look.colour(grave.has(number(row)) ? "tone-due-soft" : "tone-card"),
          borderColor: look.colour(grave.has(number(row)) ? "tone-due" : "tone-a"),
          borderWidth: 2,
          opacity: 1,
        },
      })),
      emphasis: { disabled: true },
      label: {
        show: true,
        color: look.colour("tone-ink"),
        fontSize: 13,
        fontWeight: 600,
        formatter: ({ dataIndex }: { dataIndex: number }) => number(known[dataIndex]),
      },
    },
  };
}
