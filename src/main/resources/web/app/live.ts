// The board of a running exam follows the server, which sends it anew each time something changes. The browser asks again by
// itself when the line breaks. Without script the page stands as it was, with a link to load it again.
import { localise } from "./times";

class LiveBoard extends HTMLElement {
  private source?: EventSource;
  private tick?: number;

  connectedCallback(): void {
    const board = this.querySelector<HTMLElement>(".board")!;
    const line = this.querySelector<HTMLElement>(".line")!;
    const again = this.querySelector<HTMLElement>("a")!;
    const say = (words: string, live: boolean) => {
      if (line.textContent !== words) {
        line.textContent = words;
      }
      again.hidden = live;
    };
    // By the clock of the server, however wrong that of the device is.
    const ahead = Date.parse(this.dataset.now ?? "") - Date.now();
    const step = () => {
      for (const left of board.querySelectorAll<HTMLElement>("time-left")) {
        left.textContent = words(Date.parse(left.dataset.end ?? "") - Date.now() - ahead);
      }
    };
    this.source = new EventSource(this.dataset.events!);
    this.source.onopen = () => say("Live: it follows by itself.", true);
    this.source.onerror = () =>
      this.source?.readyState === EventSource.CLOSED
        ? say("This page stands still, perhaps because you were signed out.", false)
        : say("The line is broken; trying again.", false);
    this.source.onmessage = (event) => {
      board.innerHTML = event.data;
      step();
      localise();
    };
    step();
    this.tick = window.setInterval(step, 1000);
  }

  disconnectedCallback(): void {
    this.source?.close();
    window.clearInterval(this.tick);
  }
}

function words(milliseconds: number): string {
  if (milliseconds <= 0) {
    return "time is up";
  }
  const seconds = Math.ceil(milliseconds / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const padded = (part: number) => String(part).padStart(2, "0");
  return hours > 0 ? `${hours}:${padded(minutes)}:${padded(rest)}` : `${minutes}:${padded(rest)}`;
}

customElements.define("live-board", LiveBoard);
