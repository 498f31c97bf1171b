// Shows the pages of an attempt again while there is no line: the newest copy that this device has. With a line, the
// server's answer is always the one that is shown.
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
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected) {
      await cache.put(request, answer.clone());
    }
    return answer;
  } catch (offline) {
    const kept = await cache.match(request, { ignoreVary: true });
    if (kept) {
      return kept;
    }
    throw offline;
  }
}
