// Bundles ui's styles, scripts and fonts into ui/assets: names with a hash of their content, each packed twice beforehand.
// Writes manifest.json, from which ui's build script makes the table that the program embeds.
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const ui = join(here, "..", "ui");
const out = join(ui, "assets");
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });

const bundled = await build({
  entryPoints: { belfry: join(ui, "styles", "belfry.css"), script: join(ui, "scripts", "belfry.ts") },
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
  metafile: true,
  logLevel: "warning",
});

const manifest = {};
for (const file of Object.keys(bundled.metafile.outputs)) {
  const name = file.split("/").pop();
  manifest[name.replace(/-[A-Z0-9]{8}\./, ".")] = name;
}
for (const icon of await readdir(join(ui, "icons"))) {
  const bytes = await readFile(join(ui, "icons", icon));
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8).toUpperCase();
  const name = icon.replace(".", `-${hash}.`);
  await writeFile(join(out, name), bytes);
  manifest[icon] = name;
}
for (const name of Object.values(manifest)) {
  if (name.endsWith(".woff2")) continue;
  const bytes = await readFile(join(out, name));
  await writeFile(join(out, `${name}.br`), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  await writeFile(join(out, `${name}.gz`), gzipSync(bytes, { level: 9 }));
}
await writeFile(join(out, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`${Object.keys(manifest).length} assets in ui/assets`);
