// The page's side of the wire: calls to the control API, and the stream of what happens in a chat.

export async function ask(path, body, method) {
  const options = { method: method ?? (body === undefined ? "GET" : "POST") };
  if (body instanceof FormData) {
    options.body = body;
  } else if (body !== undefined) {
    options.body = JSON.stringify(body);
    options.headers = { "content-type": "application/json" };
  }
  const response = await fetch(`/try${path}`, options);
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? response.statusText);
  return answer;
}

export const fileUrl = (id) => `/try/files/${encodeURIComponent(id)}`;

/** Follow a chat from event number `after` on. Gives a function that stops following. */
export function follow(chat, after, { happened, lost, found }) {
  const source = new EventSource(`/try/chats/${chat}/stream?after=${after}`);
  let isLost = false;
  source.onmessage = (event) => happened(JSON.parse(event.data));
  source.onerror = () => {
    if (!isLost) lost();
    isLost = true;
  };
  source.onopen = () => {
    if (isLost) found();
    isLost = false;
  };
  return () => source.close();
}
