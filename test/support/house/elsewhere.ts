/** Sources whose test has another name than their own, each with the test that stands for it. */

const builtPages = "runs only as it is built: test/built/page.browser.test.ts";
const list =
  "a view, read as a visitor does: test/widgets/upcoming-circles/element*.browser.test.ts";
const gift = "a view, read as a donor does: test/widgets/donate-button/element*.browser.test.ts";
const letter = "a view, read as a writer does: test/widgets/send-message/element*.browser.test.ts";

/** Path of a source → why it has no test of the same path, and which test would fail instead. */
export const testedElsewhere: Readonly<Record<string, string>> = {
  "demo/backend/circles/draft.ts": "series.test.ts: what gives way to what shows in the circles",
  "demo/backend/circles/entries.ts":
    "ics.test.ts and publishing.test.ts: cut entries show in what is published",
  "demo/backend/circles/field-answers.ts":
    "field-values.test.ts: the tables are read through their fields",
  "demo/backend/circles/groups.ts":
    "publishing.test.ts and occurrences.test.ts: series show in the dates",
  "demo/backend/circles/host.ts": "field-values.test.ts: its words are those that fields may use",
  "demo/backend/circles/identity.ts": "occurrences.test.ts: ids are those of dates",
  "demo/backend/circles/joining.ts": "publishable.test.ts: links are kept from whole calendars",
  "demo/backend/circles/plain-words.ts": "field-values.test.ts: answers are compared by it",
  "demo/backend/circles/rule.ts": "recurrence.test.ts: a rule is read to name its dates",
  "demo/backend/circles/secrets.ts": "redaction.test.ts: what it finds is cut there",
  "demo/backend/circles/times-refused.ts": "ics.test.ts: each reason keeps one entry back",
  "demo/backend/circles/withheld.ts": "publishable.test.ts: what is withheld from whole calendars",
  "demo/backend/page.ts": "demo-pages.test.ts and routes/staff.test.ts: its pages are read there",
  "demo/backend/page-style.ts": "demo-pages.test.ts: its hash is in the policy of the page",
  "demo/backend/payments/choose.ts": "payments/demo.test.ts: nobody takes gifts in mode live",
  "demo/backend/payments/demo-checkout.ts": "demo-pages.test.ts: every button of every state",
  "demo/backend/payments/gift.ts": "settling.test.ts and routes/donations.test.ts: rows are read",
  "demo/backend/payments/page-words.ts": "demo-pages.test.ts: both languages are read there",
  "demo/backend/payments/thanks-page.ts": "routes/donations.test.ts: the page is read there",
  "demo/backend/staff/demo-key.ts": "routes/staff.test.ts: handed out in a test, not in life",
  "demo/backend/staff/files.ts": "routes/staff.test.ts: nothing from outside the folder",
  "demo/backend/staff/sign-in-page.ts": "routes/staff.test.ts: one button, and each problem",
  "src/client/refusal.ts": "reply.test.ts: every refusal is read through its reply",
  "src/contract/decimal.ts": "currency.test.ts and money.test.ts: digits and texts of all codes",
  "src/ui/parts/call.ts": "crisis-lines.browser.test.ts and phone.browser.test.ts: links and words",
  "src/ui/questions/name.ts": "person.test.ts and referrer.test.ts: the lines of the review",
  "src/ui/parts/unreached.ts": "failure.browser.test.ts: said of every server that is silent",
  "src/ui/styles/notes.ts": "base.browser.test.ts: the styles of a widget are tried together",
  "src/ui/styles/sheet.ts": "dialog.browser.test.ts: the window has its looks",
  "src/ui/styles/truths.ts": "get-support/welcome-view.browser.test.ts: the page they are on",
  "src/ui/styles/wear.ts": "donate-button/element.browser.test.ts: the window has its looks",
  "src/contract/wire-url.ts": "url.test.ts: the same URLs, read from the wire",
  "src/locale/kept.ts": "tables.test.ts and load.test.ts: tables come with their catalogues",
  "src/ui/controllers/writing.ts":
    "get-support/element.browser.test.ts: a person is covered, sends, copies and is forgotten",
  "src/ui/parts/call-icons.ts": "icon.browser.test.ts: every sign is drawn",
  "src/ui/parts/circle-icons.ts": "icon.browser.test.ts: every sign is drawn",
  "src/ui/parts/heart-icon.ts": "icon.browser.test.ts: every sign is drawn",
  "src/ui/parts/notice-icons.ts": "icon.browser.test.ts: every sign is drawn",
  "src/ui/parts/way-icons.ts": "icon.browser.test.ts: every sign is drawn",
  "src/theme/roles.ts": "theme/defaults.test.ts: one stored colour for each role",
  "src/embed/classic.ts": builtPages,
  "src/embed/module.ts": builtPages,
  "src/widgets/donate-button/choosing-view.ts": gift,
  "src/widgets/donate-button/desk.ts": gift,
  "src/widgets/donate-button/legal-view.ts": gift,
  "src/widgets/donate-button/problem-view.ts": gift,
  "src/widgets/donate-button/returned-view.ts": gift,
  "src/widgets/donate-button/view.ts": gift,
  "src/widgets/donate-button/words.ts": gift,
  "src/widgets/send-message/groups.ts": letter,
  "src/widgets/send-message/other-form.ts": letter,
  "src/widgets/send-message/rooms.ts": letter,
  "src/widgets/send-message/view.ts": letter,
  "src/widgets/send-message/welcome-view.ts": letter,
  "src/widgets/send-message/words.ts": letter,
  "src/widgets/upcoming-circles/card.ts": list,
  "src/widgets/upcoming-circles/details.ts": list,
  "src/widgets/upcoming-circles/facts.ts": list,
  "src/widgets/upcoming-circles/lack-view.ts": list,
  "src/widgets/upcoming-circles/rest.ts": list,
  "src/widgets/upcoming-circles/view.ts": list,
};
