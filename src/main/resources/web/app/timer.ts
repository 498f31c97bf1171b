// Counts down to the end of an exam. It only shows: the server decides what counts. Without script its place holds the time
// at which the exam ends. Screen readers can read it whenever they like, and hear of it only at half time, 5 minutes
// and 1 minute before the end, and at the end.
import { localise } from "./times";

const HIDDEN = "timer-hidden";
const MINUTE = 60_000;

function words(milliseconds: number): string {
  const minutes = Math.round(milliseconds / MINUTE);
  return minutes === 1 ? "1 minute left" : `${minutes} minutes left`;
}

function digits(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const padded = (part: number) => String(part).padStart(2, "0");
  return hours > 0 ? `${hours}:${padded(minutes)}:${padded(rest)}` : `${minutes}:${padded(rest)}`;
}

/** What the server says of the time of an attempt; empty where there is no limit. */
export type Told = { now: string; start: string; end: string; last: string };

export class ExamTimer extends HTMLElement {
  private tick?: number;

  connectedCallback(): void {
    const moment = (name: string) => Date.parse(this.dataset[name] ?? "");
    // By the clock of the server, however wrong that of the device is. A device that sleeps stops one of its two clocks.
    const [steady, wall] = [performance.now(), Date.now()];
    const now = () => moment("now") + Math.max(performance.now() - steady, Date.now() - wall);
    const left = () => moment("end") - now();
    const grace = () => moment("last") - now();
    const half = (moment("end") - moment("start")) / 2;

    const count = document.createElement("span");
    count.setAttribute("role", "timer");
    count.className = "count";
    const toggle = document.createElement("button");
    toggle.type = "button";
    const aloud = document.createElement("span");
    aloud.className = "sr";
    aloud.setAttribute("aria-live", "polite");
    this.querySelectorAll(".count, button, .sr").forEach((old) => old.remove());
    this.append(count, toggle, aloud);

    const show = () => {
      const hidden = localStorage.getItem(HIDDEN) !== null;
      count.hidden = hidden && left() > 0;
      toggle.hidden = left() <= 0;
      toggle.textContent = hidden ? "Show timer" : "Hide timer";
    };
    toggle.addEventListener("click", () => {
      if (localStorage.getItem(HIDDEN) === null) {
        localStorage.setItem(HIDDEN, "yes");
      } else {
        localStorage.removeItem(HIDDEN);
      }
      show();
    });

    const thresholds = [half, 5 * MINUTE, MINUTE].filter((at) => at <= half && at < left());
    const step = () => {
      const rest = left();
      const over = grace() <= 0 ? "Time is up. What was saved is kept." : "Time is up. Save and hand in now.";
      count.textContent = rest > 0 ? `${digits(rest)} left` : over;
      this.classList.toggle("soon", rest <= 5 * MINUTE);
      if (thresholds.length > 0 && rest <= thresholds[0]) {
        aloud.textContent = words(thresholds.shift()!);
      }
      if (rest <= 0 && aloud.textContent !== over) {
        aloud.textContent = over;
        show();
      }
      if (grace() <= 0) {
        window.clearInterval(this.tick);
      }
    };
    show();
    step();
    this.tick = window.setInterval(step, 1000);
  }

  /** Goes by what the server says now, and tells when that is another end. */
  follow(told: Told): void {
    const more = Math.round((Date.parse(told.end) - Date.parse(this.dataset.end ?? told.end)) / MINUTE);
    window.clearInterval(this.tick);
    Object.assign(this.dataset, told);
    this.connectedCallback();
    const end = this.querySelector("time");
    if (end) {
      end.dateTime = told.end;
      end.removeAttribute("title");
      localise();
    }
    if (more !== 0) {
      this.querySelector(".more")?.remove();
      const said = document.createElement("span");
      said.className = "more";
      said.setAttribute("role", "status");
      this.append(said);
      const minutes = Math.abs(more) === 1 ? "1 minute" : `${Math.abs(more)} minutes`;
      window.setTimeout(() => (said.textContent = more > 0 ? `You were given ${minutes} more.` : `The end was moved: ${minutes} less.`), 100);
    }
  }

  disconnectedCallback(): void {
    window.clearInterval(this.tick);
  }
}

customElements.define("exam-timer", ExamTimer);
