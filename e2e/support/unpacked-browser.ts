import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const packed = require.resolve('@sparticuz/chromium');

const prefix = 'rookery-chromium-';
/** Nobody's any more: a run takes minutes. */
const staleAfterMs = 3_600_000;

/**
 * Unpacks the browser that came with the packages. In a process of its own: it unpacks to the temporary folder of its process,
 * and Jest's tests cannot change that of theirs.
 */
const unpack = 'require(process.argv[1]).executablePath().then((path) => console.log(path))';

/** Told that it is on a system without NSS, it unpacks its own, to `al2023/lib`. */
const asWithoutNss = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };

/** The fonts that came along, named by hand: the list that came with them looks for them in /tmp itself. */
const fontsIn = (folder: string) => `<?xml version="1.0"?>
<fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;

export const fontsFile = (folder: string) => join(folder, 'fonts.conf');
export const executableIn = (folder: string) => join(folder, 'chromium');

const folderOf = (name: string) => join(tmpdir(), `${prefix}${name}`);

/** Where the run's browser lies, 200 MB that are unpacked by whoever needs them first. */
export async function unpackedBrowser(name: string, withNss: boolean): Promise<string> {
  const folder = folderOf(name);
  if (existsSync(folder)) return folder;
  const unfinished = await mkdtemp(`${folder}-unfinished-`);
  const env = { ...process.env, TMPDIR: unfinished, HOME: unfinished, ...(withNss && asWithoutNss) };
  await run(process.execPath, ['--eval', unpack, packed], { env });
  await writeFile(fontsFile(unfinished), fontsIn(folder));
  // It gets its name last, so what has the name is whole; whoever comes second takes the first one's.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  return folder;
}

/** At the end of a run; and what runs that were killed left behind. */
export async function removeUnpackedBrowsers(name: string): Promise<void> {
  await rm(folderOf(name), { recursive: true, force: true, maxRetries: 5 });
  for (const entry of (await readdir(tmpdir())).filter((one) => one.startsWith(prefix))) {
    const path = join(tmpdir(), entry);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    // Another's, perhaps, and then not ours to clear away.
    if (Date.now() - mtimeMs > staleAfterMs) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}
