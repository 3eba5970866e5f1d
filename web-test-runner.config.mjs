/** How the browser tests run: one engine at a time, on the sources as they are, with Lit as it is
 * shipped; with `HAVEN_LIT=small` in the environment, with the one of the built files. */
import { createReadStream, existsSync, writeFileSync } from "node:fs";
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { defaultReporter } from "@web/test-runner";
import { chromeLauncher } from "@web/test-runner-chrome";
import puppeteer from "puppeteer-core";
import { findBrowser, findQuickChromium } from "./test/support/browsers.mjs";
import { countingReporter } from "./test/support/counting-reporter.mjs";
import { freePort } from "./test/support/free-port.mjs";
import { keptModules } from "./test/support/kept-modules.mjs";
import { scenarioOrigin } from "./test/support/scenario/start.mjs";
import { webdriverLauncher } from "./test/support/webdriver-launcher.mjs";

// Told of every module a page asks for, a browser is busier with telling than with testing.
const networkEnabled = false;

const launchers = {
  chromium: ({ path, args, headless = true }) =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        executablePath: path,
        // Else each test page starts a process of its own.
        args: [...args, "--process-per-site"],
        headless,
        networkEnabled,
      },
    }),
  firefox: ({ path }) =>
    chromeLauncher({
      puppeteer, // given, the report says Firefox instead of Chrome
      concurrency: 1,
      launchOptions: { browser: "firefox", executablePath: path, headless: true, networkEnabled },
    }),
  webkit: ({ driver, path, args }) =>
    webdriverLauncher({
      name: "WebKitGTK",
      driver,
      capabilities: { "webkitgtk:browserOptions": { binary: path, args } },
    }),
};

async function launcher(engine) {
  const found = await (engine === "chromium" ? findQuickChromium() : findBrowser(engine));
  if (!found) throw new Error(`${engine} is not on this machine; npm test says how to get it`);
  return launchers[engine](found);
}

/** Built files are served byte for byte, since pages check their hashes. */
function builtFiles(context, next) {
  const file = `.${context.path}`;
  if (!/^\.\/dist\/[\w./-]+\.js$/.test(file) || !existsSync(file)) return next();
  context.set("Access-Control-Allow-Origin", "*");
  context.type = "text/javascript";
  context.body = createReadStream(file);
}

/** With a variable set, the sums also go to a file, for the script that adds up all suites. */
function finished(sums) {
  const file = process.env["HAVEN_COUNTS"];
  if (file) writeFileSync(file, JSON.stringify(sums));
  console.log(`${sums.passed} passed, ${sums.failed} failed, ${sums.skipped} skipped`);
}

/** Tells a test where `createScenario` finds its backend; the first one to ask starts it. */
const scenarios = {
  name: "scenarios",
  async serve({ path }) {
    if (path !== "/scenario-origin") return undefined;
    return { body: await scenarioOrigin(), type: "text/plain" };
  },
};

/** What the build puts in Lit's place, under the same tests. */
const smallLit = {
  name: "small-lit",
  resolveImport({ source, context }) {
    if (process.env["HAVEN_LIT"] !== "small" || !/^lit(?:\/|$)/.test(source)) return undefined;
    if (!/^\/(?:src|test)\//.test(context.path) || context.path.startsWith("/test/scripts/"))
      return undefined;
    return `/scripts/build/lit/${source === "lit" ? "index" : "directive"}.ts`;
  },
};

/** A page remembers each request, so that a test can see that nothing was sent. */
const page = (runner) => `<!doctype html><html><body>
<script>performance.setResourceTimingBufferSize(100_000);</script>
<script type="module" src="${runner}"></script></body></html>`;

export default {
  files: "test/**/*.browser.test.ts",
  port: await freePort(), // a run of another engine may begin at the same moment
  nodeResolve: { exportConditions: ["browser", "production"] },
  middleware: [keptModules, builtFiles],
  plugins: [
    esbuildPlugin({ ts: true, target: "es2022", tsconfig: "./tsconfig.json" }),
    scenarios,
    smallLit,
  ],
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testRunnerHtml: page,
  testFramework: { config: { timeout: 20_000 } },
  browsers: await Promise.all((process.env["BROWSERS"] ?? "chromium").split(",").map(launcher)),
  reporters: [defaultReporter({ reportTestProgress: false }), countingReporter(finished)],
};
