// The numbers behind the names of help lines, as in data/helplines.json. Pure; what a line is for is said by the words of the page.

const NUMBERS: Record<string, string> = {
	'112': '112',
	'101': '101',
	'1733': '1733',
	'1722': '1722',
	antigif: '070 245 245',
	'1813': '1813',
	'106': '106',
	'1712': '1712',
	awel: '102',
	childfocus: '116 000',
	druglijn: '078 15 10 20',
	caw: '0800 13 500',
	'1700': '1700'
};

/** The lines that can be called, those for danger first. */
export function callable(ids: readonly string[]): { id: string; number: string; urgent: boolean }[] {
	const lines = ids.flatMap((id) => (NUMBERS[id] ? [{ id, number: NUMBERS[id], urgent: id === '112' || id === '101' }] : []));
	return lines.sort((a, b) => Number(b.urgent) - Number(a.urgent));
}

export const LINES = Object.keys(NUMBERS);
