// Pictures of dashboards, drawn from the tables beside them: what a picture shows is what its table says. This file and the
// library it draws with are fetched only by pages that have such a picture (see pictures.ts).
import { BarChart, ScatterChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { levels } from "./levels";
import { Look } from "./look";
import { questions } from "./questions";
import { totals } from "./totals";
import { type Row, rows } from "./twin";

use([BarChart, ScatterChart, GridComponent, TooltipComponent, CanvasRenderer]);

/** What is drawn of a table; nothing where none of its rows can be drawn. */
export type Kind = (twin: Row[], figure: HTMLElement, look: Look) => EChartsCoreOption | undefined;

const kinds: Record<string, Kind> = { levels, questions, totals };

function draw(figure: HTMLElement): void {
  const table = (figure.dataset.twin ? document : figure).querySelector<HTMLTableElement>(figure.dataset.twin ?? "table")!;
  const twin = rows(table);
  const option = (print = false) => kinds[figure.dataset.chart!](twin, figure, new Look(figure, print));
  const first = option();
  if (!first) {
    return;
  }
  figure.hidden = false;
  const box = document.createElement("div");
  box.className = "drawn";
  box.setAttribute("role", "img");
  box.setAttribute("aria-label", `${figure.querySelector("figcaption")!.textContent}; the table tells the same.`);
  figure.querySelector("figcaption")!.after(box);
  const chart = init(box, null, { renderer: "canvas" });
  chart.setOption(first);
  chart.on("click", ({ data }) => {
    const link = (data as { link?: string } | undefined)?.link;
    if (link) location.assign(link);
  });
  new ResizeObserver(() => chart.resize()).observe(box);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => chart.setOption(option()!));
  addEventListener("beforeprint", () => chart.setOption(option(true)!));
  addEventListener("afterprint", () => chart.setOption(option()!));
}

// Words in a picture are in the font of the page, which has to be there first.
void document.fonts.ready.then(() => {
  for (const figure of document.querySelectorAll<HTMLElement>("[data-chart]")) draw(figure);
});
