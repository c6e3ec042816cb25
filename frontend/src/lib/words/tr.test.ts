// In Turkish everybody here is spoken to as "sen"; only to a service one says "siz".
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { entries } from '../../../scripts/words-keys.mjs';

const tr = resolve(import.meta.dirname, '../../../../locales/tr');

/** The pronoun, the endings of the second person plural, and the orders that were once written here. */
const FORMAL = /(?<!\p{L})(siz(i|e|in|den|de|le)?|\p{L}*[aeıioöuü]n[ıiuü]z([aeıiuü]|d[ae]n?|[ıiuü]n)?|arayın|bakın|yazın|açın|kapatın|seçin|okuyun|söyleyin|gönderin|doldurun|konuşun|koyun|getirin|gidin|tanışın|durdurun|deneyin|okutun|bekleyin)(?!\p{L})/iu;
/** Whole pages for a service, and the card it gets. */
const TO_A_SERVICE = ['answer.ftl', 'care-mail.ftl', 'answer-desk.ftl'];
/** Spoken to two people or to a team: "jullie". */
const TO_MORE = /^(change-place|change-where-meeting|code-who-lead|device-share-title|file-always|helping-because-(language|again)|join-shared-note|meet-coming-two|set-(closed|holidays)-note|streets-zone|talk-who-reads|why-(language|again))$/;
/** "We are busy" and "not yet" end as "you are" does, and what is done together is said to two. */
const OTHERWISE = /(?<!\p{L})(yoğunuz|henüz)(?!\p{L})|birlikte [^.?!]*[ıiuü]n(?=[.:])/giu;

it('nobody is spoken to as "siz"', () => {
	const files = readdirSync(tr).filter((name) => !TO_A_SERVICE.includes(name));
	const all = files.flatMap((name) => entries(readFileSync(join(tr, name), 'utf8'), name));
	const found = all.filter(({ id, text }) => !TO_MORE.test(id) && FORMAL.test(text.replace(/^(#.*\n)*[\w-]+ =/, '').replaceAll(OTHERWISE, '')));
	expect(found.map(({ text }) => text)).toEqual([]);
});
