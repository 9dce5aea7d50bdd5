// Lighthouse over four pages of a built site on loopback: node measure.mjs SITE RUNS. Prints a row of medians for each page.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { findChromium } from "../chromium.mjs";

const site = resolve(process.argv[2]);
const runs = Number(process.argv[3]);
const SCORES = ["performance", "accessibility", "best-practices", "seo"];
const TIMES = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"];

const entry = readdirSync(join(site, "indsatser")).filter((file) => file.endsWith(".html")).sort()[0];
const PAGES = ["index.html", `indsatser/${entry}`, "indsatser.html", "soeg.html?q=dag"];

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const server = spawn("node", [fileURLToPath(new URL("../serve.mjs", import.meta.url)), site], { stdio: ["pipe", "pipe", "inherit"] });
const [start] = await once(createInterface({ input: server.stdout }), "line");
const chrome = await launch({ chromePath: findChromium(), chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
try {
  console.log(["page", ...SCORES, ...TIMES, "bytes"].join("\t"));
  for (const path of PAGES) {
    const results = [];
    for (let run = 0; run < runs; run++) results.push((await lighthouse(start + path, { port: chrome.port, onlyCategories: SCORES, logLevel: "error" })).lhr);
    console.log([
      path,
      ...SCORES.map((name) => Math.round(100 * median(results.map((result) => result.categories[name].score)))),
      ...TIMES.map((name) => +median(results.map((result) => result.audits[name].numericValue)).toFixed(3)),
      median(results.map((result) => result.audits["total-byte-weight"].numericValue)),
    ].join("\t"));
    // What keeps a score from being whole, from the last run.
    const { categories, audits } = results.at(-1);
    for (const name of SCORES) {
      for (const { id, weight } of categories[name].auditRefs) if (weight > 0 && audits[id].score !== null && audits[id].score < 0.9) console.log(`\t${name}: ${id} ${audits[id].displayValue ?? ""}`);
    }
  }
} finally {
  chrome.kill();
  server.stdin.end();
}
