// While the page of an exam is open it says so every now and then, and at which question, so that whoever looks after the exam
// sees it. The answer says when the time is up: more of it may have been given meanwhile.
import { type ExamTimer, type Told } from "./timer";

const PAUSE = 20_000;

// A page that was hidden for longer is not where the person is.
const LONG = 5 * 60_000;

class ExamPresence extends HTMLElement {
  private tick?: number;
  private since?: number;
  private readonly seen = () => document.hidden || void this.tell();

  connectedCallback(): void {
    this.tick = window.setInterval(() => void this.tell(), PAUSE);
    document.addEventListener("visibilitychange", this.seen);
    void this.tell();
  }

  disconnectedCallback(): void {
    window.clearInterval(this.tick);
    document.removeEventListener("visibilitychange", this.seen);
  }

  private async tell(): Promise<void> {
    this.since = document.hidden ? (this.since ?? Date.now()) : undefined;
    if (this.since && Date.now() - this.since > LONG) {
      return;
    }
    const body = new URLSearchParams({
      question: this.dataset.question ?? "",
      "csrf-token": document.querySelector<HTMLInputElement>("input[name=csrf-token]")?.value ?? "",
    });
    try {
      const answer = await fetch(this.dataset.at!, { method: "POST", body, headers: { "HX-Request": "true" } });
      if (answer.status === 200 && this.isConnected) {
        this.follow(await answer.json());
      }
    } catch {
      // no line: the page says so where an answer waits, and this is said again in a moment
    }
  }

  private follow(told: Told): void {
    let timer = document.querySelector<ExamTimer>("exam-timer");
    if (!told.end) {
      timer?.remove();
      return;
    }
    const same = (one: string | undefined, other: string) => Date.parse(one ?? "") === Date.parse(other);
    if (timer && same(timer.dataset.end, told.end) && same(timer.dataset.last, told.last)) {
      return;
    }
    if (!timer) {
      timer = document.createElement("exam-timer") as ExamTimer;
      timer.className = "timer";
      Object.assign(timer.dataset, told);
      this.before(timer);
    }
    timer.follow(told);
  }
}

customElements.define("exam-presence", ExamPresence);
