// The budgets of the PWA, in bytes after brotli. What "first load" is, the built start page says itself.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const built = 'build/_app/immutable';
const start = readFileSync('build/index.html', 'utf8');
/** @param {RegExp} what */
const linked = (what) => [...start.matchAll(what)].map(([, path]) => `build/${path}`);
/** @param {string} folder */
const scripts = (folder) => readdirSync(`${built}/${folder}`).filter((name) => name.endsWith('.js')).map((name) => `${built}/${folder}/${name}`);

const first = linked(/href="\.\/([^"]+\.js)" rel="modulepreload"/g);
const styles = linked(/href="\.\/([^"]+\.css)" rel="stylesheet"/g);
const fonts = linked(/href="\.\/([^"]+\.woff2)" rel="preload"/g);
// A catalogue of words is a chunk that says app-name; the Dutch one is part of the first load.
const words = scripts('chunks').filter((path) => readFileSync(path, 'utf8').includes('app-name ='));
const dutch = words.filter((path) => readFileSync(path, 'utf8').includes('app-tagline = Buren helpen buren'));
/** @type {{ everybody: string[] }} */
const { everybody } = JSON.parse(readFileSync('build/shell.json', 'utf8'));
if (first.length === 0 || styles.length === 0 || words.length !== 6 || dutch.length !== 1) throw new Error('the built start page does not look as expected');

/** @param {string} folder @param {string} limit */
const each = (folder, limit) => scripts(folder).map((path) => ({ name: path.slice(built.length + 1), path, limit }));

export default [
	// The table of pages is in it, which grows with them: 55 KB held up to a hundred.
	{ name: 'first load: scripts', path: first, limit: '56 KB' },
	{ name: 'first load: styles', path: styles, limit: '8 KB' },
	{ name: 'first load: page, scripts, Dutch words, styles, font', path: ['build/index.html', ...first, ...dutch, ...styles, ...fonts], limit: '120 KB' },
	{ name: 'service worker', path: 'build/service-worker.js', limit: '5 KB' },
	// What a device keeps of everybody's pages, in six languages; the desk comes when it is opened.
	{ name: 'kept on every device', path: everybody.map((path) => `build${path}`), limit: '400 KB' },
	...words.map((path) => ({ name: `words ${path.slice(-11, -3)}`, path, limit: '15 KB' })),
	...each('nodes', '12 KB')
];

if (!existsSync('build/200.html')) throw new Error('no fallback page was built');
