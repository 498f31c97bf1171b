// A slider beside a number: moves along the stops of its scale, and follows what is typed.
class SlideNumber extends HTMLElement {
  connectedCallback(): void {
    const range = this.querySelector<HTMLInputElement>("[type=range]")!;
    const number = this.querySelector<HTMLInputElement>(".number")!;
    const stops = range.dataset.stops!.split(" ");
    const unit = this.querySelector(".unit")?.textContent ?? "";
    const say = () => range.setAttribute("aria-valuetext", `${number.value} ${unit}`.trim());
    range.addEventListener("input", () => {
      number.value = stops[Number(range.value)];
      say();
    });
    number.addEventListener("input", () => {
      const typed = Number(number.value.replace(",", "."));
      const distances = stops.map((stop) => Math.abs(Number(stop) - typed));
      range.value = String(Math.max(0, distances.indexOf(Math.min(...distances))));
      say();
    });
    say();
  }
}

customElements.define("slide-number", SlideNumber);

export {};
