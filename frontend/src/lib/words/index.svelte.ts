// What every page says: `t('back')`. Holds the chosen language and its bundle; loads a language only when it is chosen.
import { dev } from '$app/environment';
import type { FluentBundle } from '@fluent/bundle';
import { bundle, pseudo, speak, type Value } from './bundle.ts';
import type { Args, Key } from './keys.ts';
import { dirOf, isLang, type Lang } from './langs.ts';

type Loader = () => Promise<{ default: string }>;

const everywhere: Record<Lang, Loader> = {
	nl: () => import('virtual:words/nl'),
	fr: () => import('virtual:words/fr'),
	en: () => import('virtual:words/en'),
	ar: () => import('virtual:words/ar'),
	tr: () => import('virtual:words/tr'),
	uk: () => import('virtual:words/uk')
};

/** What only some pages say: the list of each shelf comes when one is needed. */
const shelves = { desk: () => import('./desk.ts'), services: () => import('./services.ts') };
type Shelf = keyof typeof shelves;

class Words {
	lang = $state<Lang>('nl');
	#spoken = $state.raw<FluentBundle>();
	#source: FluentBundle | undefined;
	#needed = new Set<Shelf>();
	/** Sentences that this neighbourhood says otherwise, by language. */
	own = $state.raw<Record<string, Record<string, string>>>();

	/** Loads a language and speaks it from then on. Without internet the old one stays. */
	async use(lang: Lang): Promise<void> {
		const text = await this.#read(lang);
		// The tests promise every id in every language; in development a missing one shows in Dutch.
		if (dev && lang !== 'nl') this.#source = bundle('nl', await this.#read('nl'));
		const odd = dev && typeof location === 'object' && new URLSearchParams(location.search).has('pseudo');
		this.#spoken = bundle(lang, text, odd ? pseudo : undefined);
		this.lang = lang;
		if (typeof document === 'object') this.#show(lang);
	}

	/** Some pages have words of their own; they ask for them before they show. */
	async need(shelf: Shelf): Promise<void> {
		if (this.#needed.has(shelf)) return;
		this.#needed.add(shelf);
		await this.use(this.lang);
	}

	/** The sentence of an id known when we build. */
	say<K extends Key>(id: K, ...args: Args[K] extends null ? [] : [Args[K]]): string {
		return this.maybe(id, args[0] as Record<string, Value> | undefined) ?? id;
	}

	/** The sentence of an id that came as data, such as `cat-${category}`; undefined when there is none. */
	maybe(id: string, args?: Record<string, Value>): string | undefined {
		const here = this.own?.[this.lang]?.[id] ?? (this.#spoken && speak(this.#spoken, this.lang, id, args));
		return dev ? (here ?? (this.#source && speak(this.#source, 'nl', id, args))) : here;
	}

	async #read(lang: Lang): Promise<string> {
		const parts = await Promise.all([everywhere[lang](), ...[...this.#needed].map(async (it) => (await shelves[it]()).shelf[lang]())]);
		return parts.map((part) => part.default).join('\n');
	}

	#show(lang: Lang): void {
		const page = document.documentElement;
		page.lang = lang;
		page.dir = dirOf(lang);
		delete page.dataset.wait;
	}
}

export const words = new Words();

/** Says one sentence in the reader's language; reactive. */
export const t = words.say.bind(words) as Words['say'];

/** The language that the first script of the page chose; Dutch while pages are built. */
export function firstLang(): Lang {
	const set = typeof document === 'object' ? document.documentElement.lang : 'nl';
	return isLang(set) ? set : 'nl';
}

/** Whether somebody chose a language on this device. */
export function chosen(): boolean {
	try {
		return localStorage.getItem('lang') !== null;
	} catch {
		return false;
	}
}

/** A tap on a language: speak it now and at the next start. */
export async function choose(lang: Lang): Promise<void> {
	await words.use(lang);
	try {
		localStorage.setItem('lang', lang);
	} catch {
		// Private windows may refuse; the choice then lasts until the page closes.
	}
}
