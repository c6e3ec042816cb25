// What the service says of a case in short words, as sentences at the desk.
import type { Schemas } from '#lib/api/index.ts';
import { t, words } from '#lib/words/index.svelte.ts';
import { listed, released } from '#lib/words/released.ts';
import { sentenceOf, type Happened } from './care.ts';

const said = (prefix: string, it: string | null | undefined): string => (it ? (words.maybe(`${prefix}-${it}`) ?? it) : '');

export const typeOf = (it: string): string => said('signal-type', it);
export const urgencyOf = (it: string): string => said('care-urgency', it);
export const sourceOf = (it: string): string => said('care-source', it);
export const worriedOf = (it: string): string => said('care-worried', it);
export const closureOf = (it: string): string => said('care-closure', it);
export const outcomeOf = (it: string): string => said('care-outcome', it);
export const codeOf = (it: string): string => said('care-code', it);
export const reasonOf = (it: string): string => said('care-reason', it);
export const dataOf = (it: string): string => said('care-data', it);
/** Kinds of data within a sentence: "naam, telefoon en de samenvatting". */
export const dataIn = (all: readonly string[]): string => listed(words.lang, all.map(dataOf));
/** What a service reads, as one says it. */
export const readOf = (it: { category: string; text: string }): string => released(words.lang, it);
export const tellOf = (it: string): string => said('care-tell', it);
export const tellIn = (it: string): string => listed(words.lang, [tellOf(it)]);
export const wayOf = (it: string): string => said('care-way', it);
export const dutyOf = (it: string): string => said('care-duty', it);
export const fitOf = (it: string): string => said('care-fit', it);
export const factOf = (it: string): string => said('fact', it.replaceAll('_', '-'));

export const toneOf = (urgency: string): 'red' | 'sun' | 'plain' => (urgency === 'immediate' ? 'red' : urgency === 'high' ? 'sun' : 'plain');

/** The questions of a kind of worry, at most three. */
export function questionsOf(type: string): string[] {
	return [1, 2, 3].map((n) => words.maybe(`signal-question-${type}-${n}`)).filter((it): it is string => !!it);
}

/** What happened, as one says it; nothing where there is nothing to say. */
export function eventOf(event: Happened): string | undefined {
	const sentence = sentenceOf(event);
	if (!sentence) return undefined;
	const of = sentence.of ? words.maybe(sentence.of) : undefined;
	return words.maybe(sentence.id, of ? { what: of } : undefined);
}

/** What is next in a case, in the words of a desk; never a state. */
export function nextOf(line: Schemas['SignalLineView']): string {
	if (line.state === 'closed') return t('care-next-closed');
	if (line.state === 'merged') return t('care-next-merged');
	if (!line.owner) return t('care-next-nobody');
	return words.maybe(`care-next-${line.state}`) ?? '';
}
