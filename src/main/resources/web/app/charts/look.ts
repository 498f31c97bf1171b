// Pixels on each side of a picture that names of axes and their figures take.
const BESIDE = 64;
const BELOW = 56;

/** What pictures take from the page around them: its colours of the moment, its font, the names of axes. */
export class Look {
  private readonly font: string;

  /** @param print whether paper is drawn on, which is white in either scheme */
  constructor(
    private readonly figure: HTMLElement,
    private readonly print: boolean,
  ) {
    this.font = getComputedStyle(figure).fontFamily;
  }

  /** The fill of a class. Colours depend on the scheme, so only an element can tell them. */
  colour(className: string): string {
    const probe = document.createElement("span");
    probe.className = className;
    if (this.print) probe.style.colorScheme = "light";
    this.figure.append(probe);
    const { fill } = getComputedStyle(probe);
    probe.remove();
    return fill;
  }

  /** What all pictures share. Nothing moves. */
  frame(): object {
    return {
      animation: false,
      textStyle: { fontFamily: this.font, fontSize: 13 },
      grid: { left: BESIDE, right: 16, top: 20, bottom: BELOW },
    };
  }

  /** An axis by the name that the figure gives it. */
  axis(which: "across" | "up", more: object): object {
    const muted = this.colour("tone-muted");
    return {
      name: this.figure.dataset[which],
      nameLocation: "middle",
      nameGap: which === "up" ? BESIDE - 22 : BELOW - 24,
      nameTextStyle: { color: this.colour("tone-ink"), fontSize: 13 },
      axisLabel: { color: muted, fontSize: 12, hideOverlap: true, formatter: (value: unknown) => minus(String(value)) },
      axisLine: { show: true, lineStyle: { color: this.colour("tone-strong") } },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: this.colour("tone-line") } },
      ...more,
    };
  }

  /** What is told of a part under the pointer, a line each. */
  tip(tell: (index: number, name: string) => string[]): object {
    return {
      confine: true,
      backgroundColor: this.colour("tone-card"),
      borderColor: this.colour("tone-strong"),
      textStyle: { color: this.colour("tone-ink"), fontFamily: this.font, fontSize: 14 },
      extraCssText: "white-space: normal; max-width: 260px; overflow-wrap: anywhere",
      formatter: ({ dataIndex, seriesName }: { dataIndex: number; seriesName: string }) =>
        tell(dataIndex, seriesName).map((line) => {
          const element = document.createElement("div");
          element.textContent = line;
          return element;
        }),
    };
  }
}

/** With a true minus sign. */
export function minus(text: string): string {
  return text.replace("-", "\u2212");
}
