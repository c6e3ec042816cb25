// Where one goes from at the desk: four places as tabs, never more, and the rest beside them. Pure; knows no words.
export interface Place<L extends string = string> {
	href: string;
	label: L;
	icon: string;
}
const place = <const L extends string>(href: string, label: L, icon: string): Place<L> => ({ href, label, icon });

const BOTH = [place('/desk', 'desk-tab-today', 'today'), place('/desk/signalen', 'care-signals', 'heart-hands')];
const VISITING = [place('/desk/vragen', 'desk-tab-requests', 'list'), place('/desk/mensen', 'desk-tab-people', 'people')];
const STEERING = [place('/desk/nakijken', 'review-title', 'eye'), place('/desk/instellingen', 'desk-tab-settings', 'gear')];
const MEETING = place('/desk/ontmoeten', 'meet-title', 'cup');
const NUMBERS = place('/desk/cijfers', 'unmet-tab', 'list');
const WRONG = place('/desk/mis', 'wrong-title', 'warn');
const VOLUNTEERS = place('/desk/vrijwilligers', 'volunteers-title', 'heart-hands');
const LETTERS = place('/desk/brieven', 'desk-tab-letters', 'letter');

/** Who steers the workers sees no people and no requests: those are the workers' own. Who does both finds the steering beside. */
export function placesOf({ visits, coordinates }: { visits: boolean; coordinates: boolean }) {
	return {
		tabs: [...BOTH, ...(visits ? VISITING : coordinates ? STEERING : [])],
		beside: [
			place('/desk/rooster', 'desk-tab-duty', 'calendar'),
			...(visits ? [LETTERS] : []),
			MEETING,
			VOLUNTEERS,
			WRONG,
			place('/desk/diensten', 'desk-tab-services', 'search'),
			NUMBERS,
			...(visits && coordinates ? STEERING : [])
		]
	};
}

/** What is reached from a tab without lying below it in the address. */
const UNDER: readonly (readonly [string, string])[] = [['/desk/sleutels', '/desk/mensen'], ['/desk/kennismaking', '/desk/mensen'], ['/desk/talenten', '/desk/mensen'], ['/desk/rollen', '/desk/instellingen'], ['/desk/taak', '/desk']];

/** Below which tab a page lies. */
export const tabOf = (path: string): string => UNDER.find(([from]) => under(path, [from]))?.[1] ?? path;

const under = (path: string, places: readonly string[]) => places.some((it) => path === it || path.startsWith(`${it}/`));

/** Whose page this is, when it is not the reader's: an address that was kept or shared says so, kindly, and asks nothing. */
export function whosePage(path: string, { visits, coordinates }: { visits: boolean; coordinates: boolean }): 'worker' | 'coordinator' | undefined {
	if (!coordinates && under(path, ['/desk/nakijken', '/desk/termijnen', '/desk/instellingen', '/desk/rollen'])) return 'coordinator';
	if (!visits && under(path, ['/desk/brieven', '/desk/kennismaking', '/desk/antennes', '/desk/telefoon', '/desk/sleutels'])) return 'worker';
	return undefined;
}
