import type { EChartsCoreOption } from "echarts/core";
import type { Look } from "./look";
import type { Row } from "./twin";

/** A column for each band of totals, as high as many reached it; how many stands above. */
export function totals(twin: Row[], _figure: HTMLElement, look: Look): EChartsCoreOption {
  const [, band] = twin.map((row) => Number.parseInt(row.name, 10));
  return {
    ...look.frame(),
    xAxis: look.axis("across", { type: "value", min: 0, max: 100, interval: band, splitLine: { show: false } }),
    yAxis: look.axis("up", { type: "value", min: 0, minInterval: 1 }),
    tooltip: look.tip((index) => [`${twin[index].name}: ${twin[index].values[0]}`]),
    series: {
      type: "bar",
      barCategoryGap: "8%",
      data: twin.map((row) => [Number.parseInt(row.name, 10) + band / 2, row.values[0]]),
      itemStyle: { color: look.colour("tone-a") },
      emphasis: { disabled: true },
      label: {
        show: true,
        position: "top",
        color: look.colour("tone-ink"),
        fontSize: 13,
        formatter: ({ dataIndex }: { dataIndex: number }) => String(twin[dataIndex].values[0] || ""),
      },
    },
  };
}
