// Shows the pages of an attempt again while there is no line, or nobody behind it: the newest copy that this device has.
// With a line, the server's answer is always the one that is shown.
const SHELF = "attempts";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { pathname } = new URL(event.request.url);
  const ours = pathname.startsWith("/attempts/") || pathname.startsWith("/static/bundle/");
  if (event.request.method === "GET" && ours) {
    event.respondWith(newest(event.request));
  }
});

async function newest(request) {
  const cache = await caches.open(SHELF);
  let answer;
  try {
    answer = await fetch(request);
  } catch (offline) {
    answer = undefined;
  }
  if (answer?.ok && !answer.redirected) {
    // a device that is full shows pages all the same
    await dated(answer.clone()).then((kept) => cache.put(request, kept)).catch(() => {});
  }
  if (answer && answer.status < 500) {
    return answer;
  }
  const kept = await cache.match(request);
  return kept ? copy(kept) : (answer ?? Response.error());
}

/** The same with the time on this device. */
async function dated(answer) {
  const headers = new Headers(answer.headers);
  // of the journey here, not of the page
  ["Content-Encoding", "Content-Length", "Vary"].forEach((name) => headers.delete(name));
  headers.set("Kept-At", String(Date.now()));
  return new Response(await answer.blob(), { headers });
}

/** A copy says that it is one, and its clock goes on from where it was. */
async function copy(kept) {
  const at = Number(kept.headers.get("Kept-At") ?? Date.now());
  if (!(kept.headers.get("Content-Type") ?? "").includes("text/html")) {
    return kept;
  }
  const now = (clock) => new Date(Date.parse(clock) + Date.now() - at).toISOString();
  const html = (await kept.text())
    .replace('<main id="main"', `<main id="main" data-copy="${new Date(at).toISOString()}"`)
    .replace(/data-now="([^"]+)"/g, (all, clock) => `data-now="${now(clock)}"`);
  return new Response(html, { headers: kept.headers });
}
