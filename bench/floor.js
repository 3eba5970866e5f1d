/** The floor: the list as a good developer writes it by hand, with innerHTML and cached Intl objects. */

const escaped = (text) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign],
  );
const zone = { timeZone: "America/New_York" };
const days = new Intl.DateTimeFormat("en-US", { ...zone, dateStyle: "full" });
const times = new Intl.DateTimeFormat("en-US", { ...zone, timeStyle: "short" });
const style = `
  .day { font-size: 1.25em } ul { list-style: none; padding: 0 }
  li { border: 1px solid #ccc; border-radius: 8px; margin: 0 0 12px; padding: 12px }
  .facts { display: grid; grid-template-columns: max-content 1fr; gap: 4px 12px }
  dt { font-weight: bold } dd { margin: 0 } .badge { background: #eee; padding: 2px 8px }
  button, a { display: inline-block; padding: 10px 16px; border: 1px solid #888 }`;

/** Date, time, title, place, text: the least that is a list of circles. */
const lean = (circle) => `<li><h4>${escaped(circle.title)}</h4>
  <p>${days.format(new Date(circle.start))}, ${times.format(new Date(circle.start))}</p>
  <p>${escaped(circle.place?.areaLabel ?? "Online")}</p><p>${escaped(circle.summary)}</p></li>`;

const row = (name, value) => `<dt>${name}</dt><dd>${value}</dd>`;
const kinds = {
  healingCircle: "Healing circle",
  racialHealing: "Racial healing",
  workshop: "Workshop",
};
const modes = { inPerson: "In person", online: "Online", phone: "By phone" };

/** The facts and buttons of Haven's own card, so that equal content is compared too. */
const equal = (circle) => `<li><p><span class="badge">${kinds[circle.kind]}</span>
  ${circle.status === "cancelled" ? '<span class="badge">Cancelled</span>' : ""}</p>
  <h4>${escaped(circle.title)}</h4><dl class="facts">
  ${row("When", `${times.format(new Date(circle.start))} to ${times.format(new Date(circle.end))}`)}
  ${row("How", circle.modes.map((mode) => modes[mode]).join(" and "))}
  ${circle.place ? row("Where", escaped(circle.place.areaLabel)) : ""}
  ${row("Languages", circle.languages.map(({ code }) => code).join(", "))}
  ${row("For whom", `${circle.audience.ageMin} and older`)}
  ${row("Cost", circle.cost.kind === "free" ? "Free" : escaped(circle.cost.note ?? ""))}
  </dl><p>${escaped(circle.summary)}</p>
  <p>${circle.supports.map(({ code }) => code).join(" · ")}</p>
  <button aria-expanded="false">What to expect</button>
  ${
    circle.status === "cancelled"
      ? ""
      : `<a href="tel:${circle.rsvp.phone}">Call to take part</a>
  <a href="circles/${circle.id}.ics">Calendar</a>`
  }</li>`;

const asked = new Map();
/** One request for equal questions, as a good developer writes it for twenty on a page. */
const read = (url) => {
  if (!asked.has(url))
    asked.set(
      url,
      fetch(url).then((reply) => reply.json()),
    );
  return asked.get(url);
};

const listed = (circles, card) => {
  let html = "";
  let day = "";
  for (const circle of circles) {
    const date = circle.start.slice(0, 10);
    if (date !== day)
      html += `${day ? "</ul>" : ""}<h3>${days.format(new Date(circle.start))}</h3><ul>`;
    day = date;
    html += card(circle);
  }
  return html;
};

const wordsOf = ({ title, place, summary }) =>
  `${title} ${place?.areaLabel ?? "Online"} ${summary}`.toLowerCase();

class PlainCircles extends HTMLElement {
  async connectedCallback() {
    const { circles } = await read(`${this.getAttribute("endpoint")}/circles`);
    const card = this.hasAttribute("equal") ? equal : lean;
    const field = this.hasAttribute("search") ? '<input type="search">' : "";
    const root = this.attachShadow({ mode: "open" });
    root.innerHTML = `<style>${style}</style><h2>Upcoming circles</h2>${field}<div>${listed(circles, card)}</div>`;
    const list = root.querySelector("div");
    root.querySelector("input")?.addEventListener("input", ({ target }) => {
      const words = target.value.toLowerCase();
      list.innerHTML = listed(
        circles.filter((circle) => wordsOf(circle).includes(words)),
        card,
      );
    });
    this.dispatchEvent(new Event("plain-circles-loaded", { bubbles: true }));
  }
}
customElements.define("plain-circles", PlainCircles);
