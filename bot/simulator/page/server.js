// Speaks with the simulator: reads, posts, and listens for changes.

export async function read(path) {
  const answer = await fetch(path, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

export async function post(path, body = {}) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const result = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(result.error || `${path}: ${answer.status}`);
  return result;
}

// Calls `changed` at each change, also after the connection was lost and found again.
export function listen(changed, online) {
  const source = new EventSource("events");
  source.onopen = () => online(true);
  source.onmessage = () => changed();
  source.onerror = () => {
    online(false);
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(() => listen(changed, online), 1000);
    }
  };
}

// Runs `task` again and again while it is asked for, never twice at once.
export function oneAtATime(task) {
  let running = false;
  let again = false;
  return async function run() {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        await task();
      }
    } finally {
      running = false;
    }
  };
}
