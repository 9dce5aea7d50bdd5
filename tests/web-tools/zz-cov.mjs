import { chromium } from "playwright-core";
const [url, text, out] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: "/usr/bin/chromium-headless-shell" });
const page = await b.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
await page.goto(url); await page.waitForTimeout(400);
const r = await page.evaluate((text) => [...document.querySelectorAll("a")].filter((a) => a.textContent.trim().startsWith(text)).map((a) => { a.scrollIntoView({ block: "center" }); const l = a.getClientRects()[0]; if (!l) return null; const t = document.elementFromPoint(l.left + l.width / 2, l.top + l.height / 2); return [a.parentElement.parentElement.parentElement.outerHTML.slice(0, 150), t?.outerHTML.slice(0, 200), a.contains(t)]; }), text);
console.log(JSON.stringify(r, null, 1));
const bad = r.findIndex((x) => x && !x[2]);
if (bad >= 0) { await page.evaluate(([text, bad]) => [...document.querySelectorAll("a")].filter((a) => a.textContent.trim().startsWith(text))[bad].scrollIntoView({ block: "center" }), [text, bad]); await page.screenshot({ path: out }); }
await b.close();
