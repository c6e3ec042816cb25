// The cards of a thank-you, the asker's and the desk's: how each is drawn. What a card is called stands in the words.

export const CARDS = [
	['flowers', 'flower'],
	['soup', 'pot'],
	['sun', 'noon'],
	['heart', 'thanks'],
	['coffee', 'cup'],
	['hands', 'heart-hands']
] as const;

export type Card = (typeof CARDS)[number][0];
