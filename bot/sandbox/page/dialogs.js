// What comes over the page for a moment: toasts, alerts, an enlarged picture, the choice of a place.

import { make } from "./bubbles.js";
import { word } from "./words.js";

const byId = (id) => document.getElementById(id);
const CITIES = [
  ["Paris", 48.8566, 2.3522],
  ["Marseille", 43.2965, 5.3698],
  ["Bruxelles", 50.8503, 4.3517],
  ["Montréal", 45.5019, -73.5674],
  ["Fort-de-France", 14.6161, -61.0588],
  ["Dakar", 14.7167, -17.4677],
  ["Saint-Denis, La Réunion", -20.8789, 55.4481],
  ["London", 51.5072, -0.1276],
  ["New York", 40.7128, -74.006],
  ["Los Angeles", 34.0522, -118.2437],
  ["Kathmandu", 27.7172, 85.324],
  ["Tokyo", 35.6764, 139.65],
];

export function toast(text, isBad = false) {
  const line = make("p", isBad ? "toast is-bad" : "toast", text);
  line.dir = "auto";
  byId("toasts").append(line);
  setTimeout(() => line.classList.add("is-gone"), 3800);
  setTimeout(() => line.remove(), 4300);
}

export function alertWith(text) {
  byId("alert-words").textContent = text;
  byId("alert").showModal();
}

export function enlarge(url, alt) {
  const picture = byId("zoom-picture");
  picture.src = url;
  picture.alt = alt;
  byId("zoom").showModal();
}

/** Ask where the person is; `share(latitude, longitude)` is called with the answer. */
export function askPlace(share) {
  const dialog = byId("places");
  const chosen = (latitude, longitude) => {
    dialog.close();
    share(latitude, longitude);
  };
  byId("cities").replaceChildren(
    ...CITIES.map(([name, latitude, longitude]) => {
      const button = make("button", "", name);
      button.type = "button";
      button.addEventListener("click", () => chosen(latitude, longitude));
      return button;
    }),
  );
  byId("my-position").onclick = () =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => chosen(coords.latitude, coords.longitude),
      () => toast(word("no-position"), true),
      { timeout: 8000 },
    );
  byId("place").onsubmit = (event) => {
    event.preventDefault();
    const given = new FormData(event.target);
    chosen(Number(given.get("latitude")), Number(given.get("longitude")));
  };
  dialog.showModal();
}

for (const dialog of document.querySelectorAll("dialog")) {
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
}
