/** The pictures of docs/organizers.md: the entry in each program, and what comes of it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { calendar, nextTuesday } from "./entry.mjs";
import { drawing, programNames } from "./programs.mjs";

const folder = "docs/pictures/organizers";

/** Writes the calendar that the demo then serves. */
export function writeEntry(path) {
  writeFileSync(path, calendar(nextTuesday()));
}

/** Draws the programs, and takes a picture of the list that `page` shows of the entry. */
export async function takeOrganizerPictures(browser, url) {
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage({
    viewport: { width: 640, height: 400 },
    deviceScaleFactor: 1.5,
    timezoneId: "America/New_York",
  });
  for (const program of programNames) {
    await page.setContent(drawing(program, nextTuesday().written));
    await page.locator("main").screenshot({ path: `${folder}/${program}.png` });
  }
  await page.setViewportSize({ width: 640, height: 1400 });
  // The widgets' roots are closed, and a picture of an opened circle needs its button.
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      return attach.call(this, { ...init, mode: "open" });
    };
  });
  await page.goto(url);
  const circles = page.locator("haven-upcoming-circles");
  await circles.locator("li.circle").first().waitFor();
  await circles.screenshot({ path: `${folder}/list.png` });
  await circles
    .getByRole("button", { name: /What to expect/ })
    .first()
    .click();
  await circles.getByText("psychotherapist").first().waitFor();
  await circles.screenshot({ path: `${folder}/details.png` });
}
