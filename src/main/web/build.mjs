// Bundles the browser elements into the folder given as argument. Called by Maven; works alone too: npm run build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const target = resolve(process.argv[2] ?? '../../../target/classes/META-INF/resources/lib');
const stamp = 'node_modules/.installed-lock';

installIfNeeded();
await bundle();

/** npm ci only when node_modules is missing or the lock file changed. Installed packages never run programs of their own. */
function installIfNeeded() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { stdio: 'inherit', shell: process.platform === 'win32' });
  if (npm.status !== 0) fail('npm ci failed: Node 20 or newer with npm, and a reachable npm registry, are needed once.');
  writeFileSync(stamp, lock);
}

async function bundle() {
  const { build } = await import('esbuild');
  rmSync(target, { recursive: true, force: true });
  await build({
    entryPoints: ['process-modeler.js', 'flow-viewer.js', 'key-strokes.js', 'section-text.js'],
    outdir: target,
    bundle: true,
    splitting: true,
    chunkNames: 'chunk-[hash]',
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'linked',
    logLevel: 'warning',
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl', '.eot': 'empty' },
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
