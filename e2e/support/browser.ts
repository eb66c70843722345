import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const run = promisify(execFile);

/** Where distributions keep NSS, which Chromium loads at its start. */
const libraryFolders = ['/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib'];
const systemHasNss = () => libraryFolders.some((folder) => existsSync(join(folder, 'libnss3.so')));

/**
 * Unpacks the browser that came with the packages. In a process of its own: it unpacks to the temporary folder of its process,
 * and Jest's tests cannot change that of theirs.
 */
const unpack = `
  import { createRequire } from 'node:module';
  import { dirname, join } from 'node:path';
  import chromium, { inflate } from '@sparticuz/chromium';
  const path = await chromium.executablePath();
  if (process.argv[1] === 'with-nss') {
    const entry = createRequire(process.cwd() + '/package.json').resolve('@sparticuz/chromium');
    await inflate(join(dirname(entry), '..', '..', 'bin', 'al2023.tar.br'));
  }
  console.log(path);
`;

/** The fonts that came along, named by hand: the list that came with them looks for them in /tmp itself. */
const fontsIn = (folder: string) => `<?xml version="1.0"?>
<fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;

export interface LaunchedBrowser {
  browser: Browser;
  close: () => Promise<void>;
}

/** Starts a browser of its own in a temporary folder of its own. Needs no network, no system package, and may run as root. */
export async function launchBrowser(): Promise<LaunchedBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'rookery-browser-'));
  const discard = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const withNss = !systemHasNss();
    const fonts = join(folder, 'fonts.conf');
    await writeFile(fonts, fontsIn(folder));
    const env = { ...process.env, TMPDIR: folder, HOME: folder, FONTCONFIG_FILE: fonts };
    const own = process.env['CHROME_PATH'];
    const { stdout } = own
      ? { stdout: own }
      : await run(process.execPath, ['--input-type=module', '-e', unpack, withNss ? 'with-nss' : 'plain'], {
          cwd: join(import.meta.dirname, '..', '..'),
          env,
        });
    const browser = await chromium.launch({
      executablePath: stdout.trim(),
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
      env: { ...env, ...(withNss && { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }) },
    });
    return {
      browser,
      close: async () => {
        await browser.close();
        await discard();
      },
    };
  } catch (error) {
    await discard();
    throw error;
  }
}
