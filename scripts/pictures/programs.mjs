/** Draws how four calendar programs ask for an entry: honest drawings, not their own screens. */
import { entry } from "./entry.mjs";

/** What each program calls its parts, in the order in which it shows them. */
const programs = {
  google: {
    name: "Google Calendar",
    colour: "#1a73e8",
    rows: (date) => [
      ["title", "1", entry.title],
      ["time", "2", `${date}   ${entry.from} – ${entry.to}`],
      ["tick", "2", "All day", "leave it off"],
      ["choice", "3", "Weekly on Tuesday"],
      ["place", "4", entry.place],
      ["empty", "5", "Add guests", "leave it empty"],
      ["choice", "6", "Default visibility"],
      ["text", "7"],
    ],
  },
  outlook: {
    name: "Outlook",
    colour: "#0f6cbd",
    rows: (date) => [
      ["title", "1", entry.title],
      ["empty", "5", "Invite attendees", "leave it empty"],
      ["time", "2", `${date}   ${entry.from} – ${entry.to}`],
      ["tick", "2", "All day", "leave it off"],
      ["choice", "3", "Repeat: every Tuesday"],
      ["place", "4", entry.place],
      ["tick", "6", "Private", "leave it off"],
      ["text", "7"],
    ],
  },
  apple: {
    name: "Apple Calendar",
    colour: "#d93025",
    rows: (date) => [
      ["title", "1", entry.title],
      ["place", "4", entry.place],
      ["tick", "2", "All-day", "leave it off"],
      ["time", "2", `${date}   ${entry.from} to ${entry.to}`],
      ["choice", "3", "Repeat: Every Week"],
      ["empty", "5", "Add Invitees", "leave it empty"],
      ["text", "7", "Notes"],
    ],
  },
  nextcloud: {
    name: "Nextcloud Calendar",
    colour: "#00679e",
    rows: (date) => [
      ["title", "1", entry.title],
      ["time", "2", `${date}   from ${entry.from} to ${entry.to}`],
      ["tick", "2", "All day", "leave it off"],
      ["choice", "3", "Repeat every week"],
      ["place", "4", entry.place],
      ["text", "7", "Description"],
      ["choice", "6", "When shared show full event"],
      ["empty", "5", "Attendees", "leave it empty"],
    ],
  },
};

export const programNames = Object.keys(programs);

/** A whole page for one program. */
export function drawing(program, date) {
  const { name, colour, rows } = programs[program];
  return `<!doctype html><meta charset="utf-8"><style>${styles(colour)}</style>
    <main>
      <p class="note">A drawing of ${name}. The real screen looks a little different.</p>
      ${rows(date)
        .map((row) => line(...row))
        .join("")}
      <p><span class="save">Save</span></p>
    </main>`;
}

function line(kind, number, text = "Description", hint = "") {
  const mark = `<b class="mark">${number}</b>`;
  const told = hint ? `<em>${hint}</em>` : "";
  switch (kind) {
    case "title":
      return `<div>${mark}<span class="title">${text}</span></div>`;
    case "tick":
      return `<div>${mark}<span class="box"></span>${text} ${told}</div>`;
    case "choice":
      return `<div>${mark}<span class="field">${text} <i>▾</i></span></div>`;
    case "empty":
      return `<div>${mark}<span class="field pale">${text}</span> ${told}</div>`;
    case "text":
      return `<div>${mark}<span class="area"><small>${text}</small>${[
        entry.prose.join(" "),
        "",
        ...entry.lines,
      ].join("\n")}</span></div>`;
    default:
      return `<div>${mark}<span class="field">${text}</span></div>`;
  }
}

function styles(colour) {
  return `
    body { margin: 0; background: #fff; color: #202124;
      font: 17px/1.5 "Liberation Sans", Arial, sans-serif; }
    main { width: 640px; padding: 20px 28px 12px; border-top: 8px solid ${colour};
      box-sizing: border-box; }
    .note { margin: 0 0 14px; color: #5f6368; font-size: 15px; font-style: italic; }
    div { display: flex; align-items: baseline; gap: 12px; margin: 0 0 10px; }
    .mark { flex: none; width: 26px; height: 26px; border-radius: 50%; background: #202124;
      color: #fff; font-size: 15px; line-height: 26px; text-align: center; }
    .title { flex: 1; font-size: 26px; border-bottom: 2px solid ${colour}; }
    .field { padding: 5px 12px; border-radius: 6px; background: #f1f3f4; }
    .pale { color: #5f6368; }
    .box { width: 16px; height: 16px; border: 2px solid #5f6368; border-radius: 3px; }
    .area { flex: 1; padding: 8px 14px 12px; border: 1px solid #9aa0a6; border-radius: 6px;
      white-space: pre-wrap; }
    small { display: block; color: #5f6368; }
    em { color: #5f6368; }
    .save { display: inline-block; margin-inline-start: 38px; padding: 6px 24px;
      border-radius: 18px; background: ${colour}; color: #fff; }`;
}
