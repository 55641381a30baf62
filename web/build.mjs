// Bundles ui's styles, scripts and fonts into ui/assets: names with a hash of their content, each packed twice beforehand.
// Writes manifest.json, from which ui's build script makes the table that the program embeds. The whole fonts, which PDF is
// set with, go into rules/papers/fonts. What has not changed is not written again: a newer file would make Cargo build
// everything again at each start.
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const ui = join(here, "..", "ui");
const out = join(ui, "assets");

const bundled = await build({
  entryPoints: { belfry: join(ui, "styles", "belfry.css"), script: join(ui, "scripts", "belfry.ts"), work: join(ui, "scripts", "work.ts") },
  outdir: out,
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022", "chrome111", "firefox113", "safari16.4"],
  entryNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  loader: { ".woff2": "file" },
  nodePaths: [join(here, "node_modules")],
  publicPath: "/assets/",
  write: false,
  logLevel: "warning",
});

const files = new Map(bundled.outputFiles.map(({ path, contents }) => [basename(path), contents]));
function add(name, bytes) {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8).toUpperCase();
  files.set(name.replace(".", `-${hash}.`), bytes);
}
for (const icon of await readdir(join(ui, "icons"))) add(icon, await readFile(join(ui, "icons", icon)));
// The outline of Europe is drawn once and lies under every map.
const { width, height, countries } = JSON.parse(await readFile(join(here, "..", "content", "geo", "europe.json"), "utf8"));
const land = `<path id="land" d="${countries.map(([, path]) => path).join("")}"/>`;
add("europe.svg", Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${land}</svg>\n`));

const manifest = Object.fromEntries([...files.keys()].map((name) => [name.replace(/-[A-Z0-9]{8}\./, "."), name]));
for (const [name, bytes] of [...files]) {
  if (name.endsWith(".woff2")) continue;
  files.set(`${name}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  files.set(`${name}.gz`, gzipSync(bytes, { level: 9 }));
}
files.set("manifest.json", Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));

const fonts = new Map();
for (const name of ["SourceSans3-Regular.otf", "SourceSans3-Semibold.otf"])
  fonts.set(name, await readFile(join(here, "node_modules", "source-sans", "OTF", name)));

for (const [folder, wanted] of [[out, files], [join(here, "..", "rules", "papers", "fonts"), fonts]]) {
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(folder)) if (!wanted.has(old)) await rm(join(folder, old), { recursive: true });
  for (const [name, bytes] of wanted) {
    const path = join(folder, name);
    const known = await readFile(path).catch(() => undefined);
    if (!known || Buffer.compare(known, bytes) !== 0) await writeFile(path, bytes);
  }
}
console.log(`${Object.keys(manifest).length} assets in ui/assets`);
