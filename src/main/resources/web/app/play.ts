// Lets a picture whose width is time pass from left to right. Without motion it simply stands there, complete.
class PlayPicture extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector("button") || matchMedia("(prefers-reduced-motion: reduce)").matches) {
      return;
    }
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button quiet";
    button.textContent = "Play it";
    button.addEventListener("click", () => this.play());
    this.prepend(button);
  }

  private play(): void {
    const lasts = 5000;
    const bars = this.querySelector("g")!;
    const box = bars.getBBox();
    const timing: KeyframeAnimationOptions = { duration: lasts, fill: "backwards" };
    bars.animate([{ clipPath: "inset(0 100% 0 0)" }, { clipPath: "inset(0)" }], timing);
    for (const value of this.querySelectorAll<SVGTextElement>(".value")) {
      const arrives = Math.min(1, Number(value.getAttribute("x")) / (box.x + box.width));
      value.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 100, delay: lasts * arrives, fill: "backwards" });
    }
  }
}

customElements.define("play-picture", PlayPicture);

export {};
