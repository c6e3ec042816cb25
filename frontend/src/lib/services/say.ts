// What a service's door and its days are called. Pure: the moment and the words are arguments.
import type { Schemas } from '#lib/api/index.ts';
import { clock, daysUntil, dayOf, longDay } from '#lib/words/dates.ts';
import { INTL, type Lang } from '#lib/words/langs.ts';
import type { t as say } from '#lib/words/index.svelte.ts';
import { languageName } from '#lib/words/language.ts';

export type Service = Schemas['ServiceView'];
type Doors = Schemas['DoorsView'];
type Say = typeof say;

/** "Open tot 17:00", "Opent maandag 23 november om 09:00". */
export function doorsText(t: Say, lang: Lang, doors: Doors, now: Date): string {
	const at = doors.at ? new Date(doors.at) : undefined;
	if (doors.state === 'appointment') return t('service-appointment');
	if (doors.state === 'unknown') return t('service-hours-unknown');
	if (doors.state === 'open') return at ? t('service-open-until', { time: clock(lang, at) }) : t('service-open-always');
	if (!at) return t('service-closed');
	const [today, day] = [dayOf(now), dayOf(at)];
	if (today === day) return t('service-opens-today', { time: clock(lang, at) });
	const told = daysUntil(day, today) < 7 ? weekday(lang, day) : longDay(lang, day);
	return t('service-opens', { day: told, time: clock(lang, at) });
}

const noon = (day: string) => new Date(`${day}T12:00:00Z`);
const weekday = (lang: Lang, day: string) => new Intl.DateTimeFormat(INTL[lang], { weekday: 'long', timeZone: 'UTC' }).format(noon(day));

/** A day with its weekday, and with its year where that is not this one. */
export const dayNear = (lang: Lang, day: string, today: string): string => (day.slice(0, 4) === today.slice(0, 4) ? longDay(lang, day) : fullDay(lang, day));

/** "21 november 2026": a day that may lie in another year. */
export const fullDay = (lang: Lang, day: string): string =>
	new Intl.DateTimeFormat(INTL[lang], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon(day));

/** The name of a kind: `huis_van_het_kind` → "Huis van het Kind". */
export const typeName = (maybe: (id: string) => string | undefined, type: string): string =>
	maybe(`service-type-${type.replaceAll('_', '-')}`) ?? type;

/** The languages one is helped in, each by its name in the reader's language. */
export function languages(t: Say, lang: Lang, spoken: Service['languages']): string[] {
	return spoken.map(({ code, interpreter }) => {
		const language = languageName(lang, code);
		return interpreter ? t('service-interpreter', { language }) : language;
	});
}

/** The word that a typo was read as; undefined when every word stood there as typed. */
export const meant = (service: Service | undefined): string | undefined => service?.why.find(({ fit }) => fit === 'typo')?.word;

/** The word for which a service fits, when that does not show in its name or kind. */
export const fits = (service: Service): string | undefined =>
	service.why.find(({ place, fit }) => fit !== 'typo' && (place === 'synonym' || place === 'text'))?.word;

/** What people look for the most: these kinds stand first. */
const FIRST = ['ocmw', 'huisarts', 'wgc', 'ldc', 'voedselhulp', 'thuisverpleging'];

/** Kinds with what is looked for the most before the rest, and the rest by name. */
export function byUse<P extends { value: string; label: string }>(lang: Lang, pills: readonly P[]): P[] {
	const rank = ({ value }: P) => (FIRST.indexOf(value) + FIRST.length + 1) % (FIRST.length + 1);
	return pills.toSorted((a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label, lang));
}

interface Right {
	id: string;
	categories: readonly string[];
}

/** Why the guard held a text back → the right that stands beside it. */
const BY_REASON: Record<string, string> = { 'scope-why-food-need': 'eten', 'scope-why-debt': 'energie', 'scope-why-money': 'energie' };

/** The right that stands beside an ask: what the guard says comes before the kind of help. */
export function rightBeside<R extends Right>(rights: readonly R[], category: string, reasons: readonly string[]): R | undefined {
	const told = reasons.map((reason) => BY_REASON[reason]).find((id) => id !== undefined);
	return rights.find(({ id }) => id === told) ?? rights.find(({ categories }) => categories.includes(category));
}
