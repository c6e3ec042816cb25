// How the PWA is built. Kit's configuration stands here, in the shape of Kit 3; there is no svelte.config.js.
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { versionOf } from './scripts/version.mjs';
import { words } from './scripts/words-plugin.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const locales = here('../locales');

/** The hash of the one script we wrote into app.html: it sets lang, dir, text size and contrast before the first paint. */
function firstPaintHash(): `sha256-${string}` {
	const page = readFileSync(new URL('./src/app.html', import.meta.url), 'utf8');
	const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1];
	if (script === undefined) throw new Error('app.html has lost its first script');
	return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

/** Names of files with 7 letters of their hash instead of 8: the table of pages, which everybody loads, holds hundreds of them. */
function shortNames(): Plugin {
	return {
		name: 'short-names',
		enforce: 'post',
		configEnvironment(name, { build }) {
			if (name !== 'client') return;
			const output = build?.rolldownOptions?.output ?? build?.rollupOptions?.output;
			if (output === undefined || Array.isArray(output)) return;
			for (const kind of ['entryFileNames', 'chunkFileNames', 'assetFileNames'] as const) {
				const pattern = output[kind];
				if (typeof pattern === 'string') output[kind] = pattern.replace('[hash]', '[hash:7]');
			}
		}
	};
}

export default defineConfig({
	plugins: [
		words(locales),
		sveltekit({
			serviceWorker: { register: false },
			adapter: adapter({ fallback: '200.html', precompress: true }),
			version: { name: versionOf([here('src'), here('static'), locales], [here('package-lock.json'), here('vite.config.ts')]) },
			prerender: { handleUnseenRoutes: 'fail' },
			csp: {
				mode: 'hash',
				directives: {
					'default-src': ['self'],
					'script-src': ['self', firstPaintHash()],
					'style-src': ['self'],
					// Kit's route announcer, which screen readers need, has one style attribute.
					'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
					'img-src': ['self', 'data:'],
					'object-src': ['none'],
					'base-uri': ['none'],
					'form-action': ['self']
				}
			}
		}),
		shortNames()
	],
	resolve: {
		alias: { '#locales': locales },
		...(process.env.VITEST ? { conditions: ['browser'] } : {})
	},
	build: {
		target: 'es2022',
		rolldownOptions: { output: { codeSplitting: { groups: [
			// What every page needs comes in one piece instead of twenty.
			{ name: 'house', priority: 2, test: /node_modules\/(svelte|@sveltejs|@fluent|idb|openapi-fetch|esm-env|clsx|devalue)\/|src\/lib\/(api|offline|push|session)|src\/lib\/a11y\/reading|src\/lib\/words\/(index|bundle|langs|keys)|src\/lib\/ui\/(Button|ChoiceList|Dialog|Header|LanguageChoice|LanguagePicker|LinkButton|Mark|Notice|Pictogram|ReadingChoice|ReadingPanel|Scene|Skeleton|Way|paths)\./, entriesAware: false },
			// The parts that the first page does without come in a second one.
			{ name: 'parts', priority: 1, test: /src\/lib\/(ui\/[A-Z]\w+\.svelte|words\/dates)/, entriesAware: false }
		] } } }
	},
	server: { fs: { allow: [locales] }, proxy: { '/api': 'http://localhost:8080' } },
	test: { environment: 'jsdom', include: ['src/**/*.test.ts'], setupFiles: ['src/test-setup.ts'] }
});
