import { chromium } from "playwright-core";
import { findChromium } from "./chromium.mjs";
import { spawn } from "node:child_process";
const [site, width, ...pages] = process.argv.slice(2);
const late = process.env.LATE ? process.env.LATE.split(" ") : [];
const s = spawn("node", [new URL("serve.mjs", import.meta.url).pathname, site, "0", ...late]);
const base = await new Promise((r) => s.stdout.once("data", (d) => r(String(d).trim())));
const b = await chromium.launch({ executablePath: process.env.CHROMIUM || findChromium() });
for (const p of pages) {
  const page = await b.newPage({ viewport: { width: +width, height: +(process.env.H ?? 800) } });
  await page.addInitScript(() => {
    window.__s = [];
    new PerformanceObserver((l) => { for (const e of l.getEntries()) window.__s.push({ v: e.value, t: e.startTime, input: e.hadRecentInput, src: e.sources.map((x) => [x.node ? (x.node.nodeName + "." + (x.node.className?.baseVal ?? x.node.className) + " " + (x.node.textContent ?? "").trim().slice(0, 30)) : "?", JSON.stringify(x.previousRect), JSON.stringify(x.currentRect)]) }); }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto((process.env.FILEBASE ?? base) + p);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(600);
  console.log(p, JSON.stringify(await page.evaluate(() => window.__s), null, 1).replace(/\\"/g, '"'));
  await page.close();
}
await b.close(); s.stdin.end();
