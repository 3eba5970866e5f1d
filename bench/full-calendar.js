/** FullCalendar's list view on the same JSON, set up as its documents say; a search beside it. */
/* global FullCalendar -- the server puts its own files before this one */

class FullCalendarList extends HTMLElement {
  async connectedCallback() {
    const reply = await fetch(`${this.getAttribute("endpoint")}/circles`);
    const { circles, generatedAt } = await reply.json();
    const events = circles.map(({ id, title, start, end, place, summary }) => ({
      id,
      title,
      start,
      end,
      extendedProps: { text: `${title} ${place?.areaLabel ?? "Online"} ${summary}`.toLowerCase() },
    }));
    const search = document.createElement("input");
    search.type = "search";
    const list = document.createElement("div");
    this.append(search, list);
    const calendar = new FullCalendar.Calendar(list, {
      initialView: "all",
      initialDate: new Date(Date.parse(generatedAt)),
      views: { all: { type: "list", duration: { days: 120 } } },
      height: "auto",
      events,
    });
    calendar.render();
    search.addEventListener("input", () => {
      const words = search.value.toLowerCase();
      const kept = events.filter(({ extendedProps }) => extendedProps.text.includes(words));
      calendar.getEventSources()[0]?.remove();
      calendar.addEventSource(kept);
    });
    this.dispatchEvent(new Event("plain-circles-loaded", { bubbles: true }));
  }
}
customElements.define("full-calendar", FullCalendarList);
