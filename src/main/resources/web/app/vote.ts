// A page that follows a vote: the server says in a word when something is new, and the page is read again. Without script,
// loading the page again does the same; where the line is down, the page says so and tries again.
import { renew } from "./renew";

const PAUSE = 1000;
const LONGEST = 30_000;
const BROKEN = "The line is broken; trying again.";

class LiveVote extends HTMLElement {
  private source?: EventSource;
  private timer?: number;
  private latest = "";
  private reading = false;
  private failures = 0;
  private stopped = false;

  connectedCallback(): void {
    this.stopped = false;
    this.listen();
  }

  disconnectedCallback(): void {
    this.stop();
  }

  private stop(): void {
    this.stopped = true;
    this.source?.close();
    window.clearTimeout(this.timer);
  }

  private listen(): void {
    if (!this.dataset.events) {
      return;
    }
    const source = new EventSource(this.dataset.events);
    this.source = source;
    source.onopen = () => {
      this.failures = 0;
      this.say("");
    };
    source.onmessage = (event) => {
      this.latest = event.data;
      this.catchUp();
    };
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) {
        this.later();
      } else if (++this.failures > 1) {
        // not at the first: the server ends the line now and then, and the browser comes back by itself
        this.say(BROKEN);
      }
    };
  }

  private catchUp(): void {
    if (!this.latest.startsWith(this.dataset.state!)) {
      void this.follow();
    }
  }

  /** Says that the line is broken, and tries again: soon at first, then less and less often. */
  private later(): void {
    this.say(BROKEN);
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.follow(), Math.min(PAUSE * 2 ** ++this.failures, LONGEST));
  }

  /** Reads the page again, one time after the other, and listens again where the browser gave up. */
  private async follow(): Promise<void> {
    if (this.reading) {
      return;
    }
    window.clearTimeout(this.timer);
    this.reading = true;
    const word = this.latest;
    const read = await renew(this);
    this.reading = false;
    if (this.stopped) {
      return;
    }
    if (read === "gone") {
      this.stop();
      location.replace(location.pathname);
    } else if (read === "failed") {
      this.later();
    } else if (!this.dataset.events) {
      this.stop();
      this.say("");
    } else if (this.source?.readyState === EventSource.CLOSED) {
      this.listen();
    } else {
      this.say("");
      if (word !== this.latest) {
        this.catchUp();
      }
    }
  }

  private say(words: string): void {
    const line = this.nextElementSibling!;
    line.querySelector("[role=status]")!.textContent = words;
    line.querySelector("a")!.hidden = words === "";
  }
}

customElements.define("live-vote", LiveVote);
