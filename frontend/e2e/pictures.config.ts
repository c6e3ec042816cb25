// Pictures of the demo neighbourhood, no tests: scripts/journeys.sh --config pictures.config.ts writes docs/pictures
// anew; with SCREENS=FOLDER it writes every screen into that folder of the repository instead, to be looked at.
import base from './playwright.config.ts';

const all = process.env.SCREENS !== undefined;

export default {
	...base,
	testDir: 'pictures',
	timeout: 1_800_000,
	projects: [{ name: all ? 'screens' : 'docs', testMatch: all ? 'screens.ts' : 'docs.ts', use: { viewport: { width: 390, height: 844 } } }]
};
