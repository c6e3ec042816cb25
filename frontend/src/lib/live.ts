// News from the service: `live.listen((news) => …)`. Ids and kinds only; whoever hears one asks again for what it shows.
// Closed while the page is hidden; the service says `resync` whenever a stream begins or lags.
import { refresh } from '#lib/api/fetch.ts';

export interface News {
	kind: string;
	id?: string | undefined;
}

type Listener = (news: News) => void;

const ADDRESS = '/api/v1/live';
const WAITS = [1, 2, 5, 15, 30, 60];

/** Seconds before the n-th attempt, so that a service that comes back is not stormed. Pure but for its dice. */
export const waitFor = (attempt: number, dice = Math.random()): number =>
	(WAITS[Math.min(attempt, WAITS.length - 1)] ?? 60) * (0.5 + dice);

/** What a frame says; a frame that is none of ours asks for a fresh look. */
export function newsOf(type: string, data: string): News {
	if (type === 'resync') return { kind: 'resync' };
	try {
		const it = JSON.parse(data) as Partial<News>;
		return typeof it.kind === 'string' ? { kind: it.kind, id: it.id } : { kind: 'resync' };
	} catch {
		return { kind: 'resync' };
	}
}

class Live {
	#listeners = new Set<Listener>();
	#source: EventSource | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#attempt = 0;

	/** Hears the news until the returned function is called. The first listener opens the stream, the last one closes it. */
	listen(listener: Listener): () => void {
		this.#listeners.add(listener);
		if (this.#listeners.size === 1) this.#begin();
		return () => {
			this.#listeners.delete(listener);
			if (this.#listeners.size === 0) this.#end();
		};
	}

	#begin(): void {
		document.addEventListener('visibilitychange', this.#seen);
		window.addEventListener('online', this.#seen);
		this.#open();
	}

	#end(): void {
		document.removeEventListener('visibilitychange', this.#seen);
		window.removeEventListener('online', this.#seen);
		this.#close();
	}

	#seen = (): void => {
		if (document.visibilityState === 'hidden') this.#close();
		else if (!this.#source) this.#open();
	};

	#open(): void {
		clearTimeout(this.#timer);
		if (this.#source || document.visibilityState === 'hidden') return;
		const source = new EventSource(ADDRESS);
		this.#source = source;
		source.onopen = () => (this.#attempt = 0);
		for (const type of ['changed', 'resync'])
			source.addEventListener(type, (e: MessageEvent<string>) => this.#tell(newsOf(type, e.data)));
		source.addEventListener('end', () => void this.#broken());
		source.onerror = () => void this.#broken();
	}

	#close(): void {
		clearTimeout(this.#timer);
		this.#source?.close();
		this.#source = undefined;
	}

	/** The stream ends with its session: refresh, then open again. EventSource's own retry would not refresh. */
	async #broken(): Promise<void> {
		const asked = Date.now();
		this.#close();
		if (navigator.onLine) await refresh(asked).catch(() => false);
		if (this.#listeners.size === 0) return;
		this.#timer = setTimeout(() => this.#open(), waitFor(this.#attempt) * 1000);
		this.#attempt += 1;
	}

	#tell(news: News): void {
		for (const listener of this.#listeners) listener(news);
	}
}

export const live = new Live();
