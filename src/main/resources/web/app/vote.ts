// A page that follows a vote: the server says in a word when something is new, and the page is read again. Without script,
// and where the line is down, loading the page again does the same.
const PAUSE = 2000;

class LiveVote extends HTMLElement {
  private source?: EventSource;

  connectedCallback(): void {
    if (this.dataset.events) {
      this.source = new EventSource(this.dataset.events);
      this.source.onmessage = (event) => void this.follow(event.data);
    }
  }

  disconnectedCallback(): void {
    this.source?.close();
  }

  private async follow(word: string): Promise<void> {
    if (word.startsWith(this.dataset.state!)) {
      return;
    }
    try {
      const answer = await fetch(location.href);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector<HTMLElement>("live-vote");
      if (!answer.ok || !fresh) {
        throw new Error("not the page");
      }
      const focused = this.contains(document.activeElement);
      this.dataset.state = fresh.dataset.state;
      this.replaceChildren(...fresh.childNodes);
      if (focused) {
        this.tabIndex = -1;
        this.focus();
      }
    } catch {
      window.setTimeout(() => void this.follow(word), PAUSE);
    }
  }
}

customElements.define("live-vote", LiveVote);

export {};
