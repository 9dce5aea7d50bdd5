// Judges pages by QualWeb, the engine of the Danish supervision: node qualweb.mjs ADDRESS…. Prints a line of JSON for each page:
// { page, failed: [{ code, name, places }] }, or { page, failed: null } where no report could be made.
import { createRequire } from "node:module";
import { findChromium } from "./chromium.mjs";

// Its packages say where they begin for require only.
const require = createRequire(import.meta.url);
const { QualWeb } = require("@qualweb/core");
const { ACTRules } = require("@qualweb/act-rules");
const { WCAGTechniques } = require("@qualweb/wcag-techniques");

const MODULES = ["act-rules", "wcag-techniques"];
const PATIENCE = 120_000; // milliseconds
const pages = process.argv.slice(2);

function failuresOf(report) {
  return MODULES.flatMap((module) =>
    Object.values(report.modules[module].assertions)
      .filter((assertion) => assertion.metadata.outcome === "failed")
      .map(({ code, name, results }) => ({
        code,
        name,
        places: results.filter((result) => result.verdict === "failed").map((result) => result.elements?.[0]?.htmlCode?.slice(0, 200) ?? ""),
      })));
}

const qualweb = new QualWeb();
// It puts its own scripts into the page, which the pages' policy forbids.
qualweb.use({ beforePageLoad: (page) => page.setBypassCSP(true) });
await qualweb.start({ maxConcurrency: 2, timeout: PATIENCE }, { executablePath: findChromium(), args: ["--no-sandbox"] });
const reports = await qualweb.evaluate({ urls: pages, modules: [new ACTRules({}), new WCAGTechniques({})] });
await qualweb.stop();
for (const page of pages) {
  const report = reports[page];
  const isWhole = report && MODULES.every((module) => report.modules[module]);
  console.log(JSON.stringify({ page, failed: isWhole ? failuresOf(report) : null }));
}
